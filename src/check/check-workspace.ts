import type { Crash } from '../findings/crash.ts';
import type { Finding } from '../findings/finding.ts';
import type { Day, MemberRecord, RecordKind } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { type RecordFile, stemOf } from '../records/record-file.ts';
import type { Failure, Files } from '../store/files.ts';
import { loadAgain } from '../store/load-records.ts';
import type { Workspace } from '../store/workspace.ts';
import { Check } from './check.ts';
import type { CheckOptions, Held } from './check-options.ts';
import { type RecordStream, readingAll } from './record-stream.ts';
import { type Recalled, recall } from './remembered/memory.ts';

export interface CheckResult {
  readonly asOf: Day;
  readonly checked: Readonly<Record<RecordKind, number>> & { readonly files: number };
  readonly findings: readonly Finding[];
  /** Findings that an ignore silences. */
  readonly ignored: readonly Finding[];
  /** Files that were read and hold no record that can be judged. */
  readonly unusable: readonly string[];
  readonly failures: readonly Failure[];
  /** Files in the folders of records that are none. */
  readonly others: readonly string[];
  readonly crashes: readonly Crash[];
  readonly register: Register;
  /** The file that holds the record of an id. */
  readonly fileOf: (kind: RecordKind, id: string) => string | undefined;
  /** Reads a member's file once more; `undefined` where that is no longer possible. */
  readonly readMember: (file: string) => MemberRecord | undefined;
}

/** One pass over all files, kinds that others refer to first; then the rules about all records together. */
export function checkWorkspace(workspace: Workspace, options: CheckOptions): CheckResult {
  const { files, failures, others } = workspace.files.list();
  const check = new Check(workspace, options, { files, failures });
  const seen = { files: files.length, others };
  const { grades, holders } = check.register;
  // A member's record that has not changed may be wrong by an evaluation, or another member's record, that has.
  const isForgetful = failures.length > 0 || grades !== undefined || holders !== undefined;
  const held = isForgetful ? undefined : options.held;
  const isRecalling = !isForgetful && held?.facts.isEmpty !== false;
  const recalled = isRecalling && options.memory ? recall(options.memory, workspace.files, files) : undefined;
  // Where another check is to come, it is worth reading what will be held.
  if (held === undefined && recalled?.isUnchangedAndClean === true) {
    for (const file of files) check.note(file, stemOf(file.file));
    return resultOf(check, workspace, options, seen, { findings: [], ignored: [] });
  }
  const stream = streamOf(workspace.files, files, held, recalled);
  checkAll(check, files.length, stream, options);
  const told = check.finish(options.isIgnoringAllowed ?? true);
  const result = resultOf(check, workspace, options, seen, told);
  recalled?.save(isAllClean(result));
  return result;
}

function streamOf(
  files: Files,
  listed: readonly RecordFile[],
  held: Held | undefined,
  recalled: Recalled | undefined,
): RecordStream {
  return (
    held?.facts.stream({ ...held, files, listed }, recalled?.stream()) ??
    recalled?.stream() ??
    readingAll(files, listed)
  );
}

function checkAll(check: Check, total: number, stream: RecordStream, { onProgress }: CheckOptions): void {
  let done = 0;
  for (let step = stream.next({ isClean: false, trace: undefined }); !step.done; ) {
    const verdict = check.take(step.value);
    done += 1;
    onProgress?.(done, total);
    step = stream.next(verdict);
  }
}

function isAllClean({ findings, ignored, failures, crashes }: CheckResult): boolean {
  return findings.length + ignored.length + failures.length + crashes.length === 0;
}

function resultOf(
  check: Check,
  workspace: Workspace,
  { asOf }: CheckOptions,
  { files, others }: { readonly files: number; readonly others: readonly string[] },
  told: Pick<CheckResult, 'findings' | 'ignored'>,
): CheckResult {
  const { counts, unusable, failures, crashes, register, census } = check;
  return {
    asOf,
    checked: { files, ...counts },
    ...told,
    unusable,
    others,
    failures,
    crashes,
    register,
    fileOf: (kind, id) => census.fileOf(kind, id),
    readMember: (file) => {
      return loadAgain(workspace.files, { kind: 'member', file })?.record as MemberRecord | undefined;
    },
  };
}
