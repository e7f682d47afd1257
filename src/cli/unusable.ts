import { msg } from '../messages/catalogue.ts';
import type { Failure } from '../store/files.ts';
import type { WritingFlags } from './common-flags.ts';
import { type Context, remark } from './context.ts';
import { ExitCode } from './exit-code.ts';

/** What a command that does not judge records had to pass over. */
export interface PassedOver {
  readonly unusable: readonly string[];
  readonly failures: readonly Failure[];
}

/**
 * Says that not all files could be used: a list that is short in silence would be believed. Each of them is named where
 * the user went on in spite of errors.
 *
 * @returns what the run has come to as far as that goes
 */
export function tellPassedOver(
  context: Context,
  { unusable, failures }: PassedOver,
  { despiteErrors }: WritingFlags,
): ExitCode {
  const told = new Map(failures.map((failure) => [failure.file, failure]));
  for (const { file, problem } of told.values()) remark(context, msg('report.failure', { file, why: problem }));
  const files = [...new Set(unusable)].filter((file) => !told.has(file));
  const [first] = files;
  if (despiteErrors) for (const file of files) remark(context, msg('register.left-out', { file }));
  else if (first !== undefined) remark(context, msg('register.unusable', { files: files.length, first }));
  if (failures.length > 0) return ExitCode.failure;
  return despiteErrors && files.length > 0 ? ExitCode.findings : ExitCode.clean;
}
