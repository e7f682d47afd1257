import { RECORD_KINDS } from '../model/kinds/index.ts';
import { kindOfFile, type RecordFile } from '../records/record-file.ts';
import { compareByCodePoint } from '../text/text-order.ts';
import type { Files, Listing, Reading } from './files.ts';

/** Texts of record files that are not on disk yet, by path; `undefined` for a file that is to be removed. */
export type Drafts = ReadonlyMap<string, string | undefined>;

/**
 * Files with drafts laid over them, so that records can be checked before they are saved: a draft stands for the file of
 * its path, or adds one.
 *
 * @throws RangeError for a draft whose path lies in no folder of records
 */
export function overlayFiles(below: Files, drafts: Drafts): Files {
  const drafted = [...drafts].flatMap(([file, text]) => (text === undefined ? [] : [recordFile(file)]));
  return {
    list(): Listing {
      const { files, failures, others } = below.list();
      const kept = files.filter(({ file }) => !drafts.has(file));
      const order = (kind: RecordFile['kind']) => RECORD_KINDS.indexOf(kind);
      const all = [...kept, ...drafted].sort((first, second) => {
        return order(first.kind) - order(second.kind) || compareByCodePoint(first.file, second.file);
      });
      return { files: all, failures: failures.filter(({ file }) => !drafts.has(file)), others };
    },
    identityOf: (file) => (drafts.has(file) ? undefined : below.identityOf(file)),
    *read(files): Generator<Reading, void, unknown> {
      const fromBelow = below.read(files.filter(({ file }) => !drafts.has(file)));
      try {
        for (const { file } of files)
          yield drafts.has(file) ? asReading(drafts.get(file)) : fromBelow.next().value || 'gone';
      } finally {
        fromBelow.return();
      }
    },
  };
}

function asReading(text: string | undefined): Reading {
  return text === undefined ? 'gone' : { bytes: Buffer.from(text) };
}

function recordFile(file: string): RecordFile {
  const kind = kindOfFile(file);
  if (kind === undefined) throw new RangeError(`${file} lies in no folder of records`);
  return { kind, file };
}
