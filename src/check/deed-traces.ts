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

  /** Found again in the records themselves: fingerprints only raise a suspicion. */
  *repeated(readAgain: (file: string) => LoadedRecord | undefined): Generator<RepeatedDeed> {
    for (const group of this.index.groups()) {
      const byDeed = new Map<string, { readonly kind: DeedKind; readonly files: string[] }>();
      for (const { kind, file } of this.filesOf(group)) {
        const record = readAgain(file)?.record;
        for (const key of new Set(record && deedsAsKnown(kind, record).map((deed) => deedKey(kind, deed)))) {
          const same = byDeed.get(key);
          if (same) same.files.push(file);
          else byDeed.set(key, { kind, files: [file] });
        }
      }
      for (const deed of byDeed.values()) if (deed.files.length > 1) yield deed;
    }
  }

  /** Each once, where there are several. */
  private filesOf(group: readonly number[]): readonly DeedFile[] {
    const numbers = new Set(group);
    return numbers.size > 1 ? [...numbers].flatMap((number) => this.files[number] ?? []) : [];
  }
}

function deedsAsKnown<K extends DeedKind>(kind: K, record: AnyRecord): readonly Deed[] {
  return unlessUnknown(() => deedsOf(kind, record as RecordsByKind[K])) ?? [];
}
