import type { Register } from '../model/register.ts';
import type { RecordFile } from '../records/record-file.ts';
import type { Files } from './files.ts';
import { loadGrades } from './load-grades.ts';
import { loadHolders } from './load-holders.ts';

/** What a document makes members be judged by besides organisations and units; nothing where it makes them by none. */
export function loadLookedAhead(
  documents: Pick<Register, 'policy' | 'formerDocuments'>,
  files: Files,
  listed: readonly RecordFile[],
): Pick<Register, 'grades' | 'holders'> {
  return { ...loadGrades(documents, files, listed), ...loadHolders(documents, files, listed) };
}
