import type { Violation } from '../findings/finding.ts';
import type { AnyRecord, OrganizationRecord, UnitRecord } from '../model/records.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { RecordFile } from '../records/record-file.ts';
import { detachedText } from '../text/detached.ts';
import type { Judge } from './judge.ts';
import type { Judged } from './run-rules.ts';

/** Organisations and units stay in memory. They refer to each other, so their rules wait until all of them are known. */
export class LookedUpRecords {
  readonly organizations = new Map<string, OrganizationRecord>();
  readonly units = new Map<string, UnitRecord>();
  private waiting: Judged[] = [];

  /**
   * Of two with one id the first counts.
   *
   * @param record detached from the text of its file
   */
  keep(file: RecordFile, id: string, record: AnyRecord): void {
    const { kind } = file;
    // As nearly always: then nothing is kept twice.
    const key = unlessUnknown(() => record.id) === id ? record.id : detachedText(id);
    if (kind === 'organization' && !this.organizations.has(id))
      this.organizations.set(key, record as OrganizationRecord);
    if (kind === 'unit' && !this.units.has(id)) this.units.set(key, record as UnitRecord);
    this.waiting.push({ file, record });
  }

  /** In three rounds over all of them: what is settled of one is unknown to those that refer to it. */
  judgeAll(judge: Judge, tell: (file: string, violation: Violation) => void): void {
    if (this.waiting.length === 0) return;
    const { waiting } = this;
    this.waiting = [];
    const round = (judgeOne: (judged: Judged) => readonly Violation[]) => {
      for (const judged of waiting) {
        for (const violation of judgeOne(judged)) tell(judged.file.file, violation);
      }
    };
    round((judged) => judge.settling('onRecord', judged));
    round((judged) => judge.settling('onKind', judged));
    round((judged) => [...judge.others('onRecord', judged), ...judge.others('onKind', judged)]);
  }
}
