import type { MemberRecord } from '../model/records.ts';
import type { Register, SeatHolder } from '../model/register.ts';
import { letsUnitsReplace } from '../model/succession.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { detached } from '../records/detached.ts';
import { type RecordFile, stemOf } from '../records/record-file.ts';
import type { Files } from './files.ts';
import { loadRecords } from './load-records.ts';

/** The members, where a document lets the appointment of one hang on that of another: they are read before any is judged. */
export function loadHolders(
  { policy, formerDocuments = [] }: Pick<Register, 'policy' | 'formerDocuments'>,
  files: Files,
  listed: readonly RecordFile[],
): Pick<Register, 'holders'> {
  const documents = [policy, ...formerDocuments.map((former) => former.policy)];
  if (!documents.some(letsUnitsReplace)) return {};
  const holders = new Map<string, SeatHolder | undefined>();
  const members = listed.filter(({ kind }) => kind === 'member');
  for (const read of loadRecords(files, members)) {
    const record = 'loaded' in read ? (read.loaded.record as MemberRecord | undefined) : undefined;
    const id = unlessUnknown(() => record?.id) ?? stemOf(read.file.file);
    // Whose id two records claim might be either.
    holders.set(id, holders.has(id) ? undefined : record && unlessUnknown(() => holderFrom(record)));
  }
  return { holders };
}

/** What is wrong in an appointment is as unknown here as there. */
function holderFrom({ id, name, gender, unit, appointments }: MemberRecord): SeatHolder {
  return detached({ id, name, gender, appointments, ...(unit !== undefined && { unit }) });
}
