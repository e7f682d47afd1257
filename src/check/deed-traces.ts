import type { RepeatedDeed } from '../model/deed-index.ts';
import type { AnyRecord, RecordsByKind } from '../model/records.ts';
import { type Deed, type DeedKind, deedKey, deedsOf } from '../model/same-deed.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { LoadedRecord } from '../records/load-record.ts';
import { quickFingerprintOf } from './fingerprint.ts';
import { FingerprintIndex } from './fingerprint-index.ts';

/** A file that tells of what was done. */
interface DeedFile {
  readonly kind: DeedKind;
  readonly file: string;
}

/** What is kept of every deed until it is known whether it is written down twice: its fingerprint, and where it stands. */
export class DeedTraces {
  private readonly files: DeedFile[] = [];
  private readonly index = new FingerprintIndex();

  add(told: DeedFile, record: AnyRecord): void {
    const number = this.files.push(told) - 1;
    for (const deed of deedsAsKnown(told.kind, record)) this.index.add(quickFingerprintOf(deed), number);
  }

  /**
   * Found again in the records themselves, each of which is read once: fingerprints only raise a suspicion.
   *
   * @returns in the order in which the second file of each came
   */
  repeated(readAgain: (file: string) => LoadedRecord | undefined): RepeatedDeed[] {
    const firsts = new Map<string, string>();
    const repeated = new Map<string, { readonly kind: DeedKind; readonly files: string[] }>();
    for (const { kind, file } of this.suspected()) {
      const record = readAgain(file)?.record;
      for (const key of new Set(record && deedsAsKnown(kind, record).map((deed) => deedKey(kind, deed)))) {
        const first = firsts.get(key);
        const known = repeated.get(key);
        if (known) known.files.push(file);
        else if (first === undefined) firsts.set(key, file);
        else repeated.set(key, { kind, files: [first, file] });
      }
    }
    return [...repeated.values()];
  }

  /** Files that may tell of what another tells of, in the order in which they were read. */
  private suspected(): DeedFile[] {
    const numbers = new Set<number>();
    for (const group of this.index.groups()) {
      if (new Set(group).size > 1) for (const number of group) numbers.add(number);
    }
    return [...numbers].sort((one, other) => one - other).flatMap((number) => this.files[number] ?? []);
  }
}

function deedsAsKnown<K extends DeedKind>(kind: K, record: AnyRecord): readonly Deed[] {
  return unlessUnknown(() => deedsOf(kind, record as RecordsByKind[K])) ?? [];
}
