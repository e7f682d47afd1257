import type { ActivityRecord, Day } from '../model/records.ts';
import { isOf, isOn, type Named, type Selection } from './ledger.ts';
import type { NameBook } from './name-book.ts';

/** One joint activity: who took part, and whom it served. */
export interface ActivityLine {
  readonly id: string;
  readonly organization: Named;
  readonly on: Day;
  readonly title: string;
  readonly members: readonly Named[];
  readonly units: readonly Named[];
  /** People served; absent: not recorded. */
  readonly beneficiaries?: number;
  readonly summary?: string;
}

export function activityLine(
  activity: ActivityRecord,
  selection: Selection,
  names: NameBook,
): ActivityLine | undefined {
  const { id, organization, on, title, members, units = [], beneficiaries, summary } = activity;
  if (!isOf(selection, organization) || !isOn(selection, on)) return undefined;
  return {
    id,
    organization: names.organization(organization),
    on,
    title,
    members: names.members(members),
    units: units.map((unit) => names.unit(unit)),
    ...(beneficiaries !== undefined && { beneficiaries }),
    ...(summary !== undefined && { summary }),
  };
}
