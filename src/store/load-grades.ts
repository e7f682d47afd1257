import { dependsOnGrades } from '../model/facts.ts';
import { gradesByMember } from '../model/grades.ts';
import type { EvaluationRecord } from '../model/records.ts';
import type { GradesByMember, Register } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { RecordFile } from '../records/record-file.ts';
import type { Files } from './files.ts';
import { loadRecords } from './load-records.ts';

/** The grades in the register, where a document lets something hang on them: they are read before the members. */
export function loadGrades(
  { policy, formerDocuments = [] }: Pick<Register, 'policy' | 'formerDocuments'>,
  files: Files,
  listed: readonly RecordFile[],
): { readonly grades?: GradesByMember } {
  const documents = [policy, ...formerDocuments.map((former) => former.policy)];
  if (!documents.some(dependsOnGrades)) return {};
  return { grades: gradesByMember(evaluationsIn(files, listed)) };
}

/** As far as they can be read: what is wrong in them is told when it is their turn. */
function* evaluationsIn(files: Files, listed: readonly RecordFile[]): Generator<EvaluationRecord> {
  const evaluations = listed.filter(({ kind }) => kind === 'evaluation');
  for (const read of loadRecords(files, evaluations)) {
    const record = 'loaded' in read ? (read.loaded.record as EvaluationRecord | undefined) : undefined;
    const known = record && unlessUnknown(() => plain(record));
    if (known !== undefined) yield known;
  }
}

function plain({ id, member, organization, period, grade }: EvaluationRecord): EvaluationRecord {
  return { id, member, organization, period, ...(grade !== undefined && { grade }) };
}
