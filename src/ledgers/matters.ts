import { isUnsettled, type MatterStanding, matterOn } from '../model/matter-state.ts';
import type { Day, MatterRecord } from '../model/records.ts';
import { compareByCodePoint } from '../text/text-order.ts';
import { isOf, type Named, type Selection, yearOf } from './ledger.ts';
import type { NameBook, Party } from './name-book.ts';

/** One problem, from the day it was raised to the notice of how it was settled. */
export interface MatterLine extends MatterStanding {
  readonly id: string;
  readonly organization: Named;
  readonly title: string;
  readonly raised: { readonly on: Day; readonly by?: Party };
  readonly assigned?: { readonly on: Day; readonly to: readonly Named[] };
  readonly due?: Day;
  /** Oldest first. */
  readonly progress: readonly { readonly on: Day; readonly note: string }[];
  readonly resolved?: { readonly on: Day; readonly result?: string };
  readonly published?: { readonly on: Day; readonly at?: string };
}

/** As it stood on the as-of day; `undefined` of what does not belong in the ledger. */
export function matterLine(matter: MatterRecord, selection: Selection, names: NameBook): MatterLine | undefined {
  const { asOf } = selection;
  const standing = isOf(selection, matter.organization) ? matterOn(matter, asOf) : undefined;
  if (standing === undefined || !isOfPeriod(matter, standing, selection)) return undefined;
  const { id, organization, title, raised, assigned, due, progress = [], resolved, published } = matter;
  const { by } = raised;
  return {
    id,
    organization: names.organization(organization),
    title,
    ...standing,
    raised: { on: raised.on, ...(by !== undefined && { by: names.party(by) }) },
    ...(isBy(assigned, asOf) && { assigned: { on: assigned.on, to: assigned.to.map((id) => names.party(id).who) } }),
    ...(due !== undefined && { due }),
    progress: progress.filter((step) => isBy(step, asOf)).map(({ on, note }) => ({ on, note })),
    ...(isBy(resolved, asOf) && { resolved: { on: resolved.on, ...given('result', resolved.result) } }),
    ...(isBy(published, asOf) && { published: { on: published.on, ...given('at', published.at) } }),
  };
}

function given<K extends string>(key: K, text: string | undefined): { readonly [key in K]?: string } {
  return text === undefined ? {} : ({ [key]: text } as { readonly [key in K]?: string });
}

function isBy<T extends { readonly on: Day }>(step: T | undefined, asOf: Day): step is T {
  return step !== undefined && step.on <= asOf;
}

/** A year's ledger holds what was raised in it, and what was carried over into it unsettled. */
function isOfPeriod({ raised, resolved }: MatterRecord, standing: MatterStanding, { period }: Selection): boolean {
  if (period === undefined) return true;
  const isSettledBefore = !isUnsettled(standing) && resolved !== undefined && yearOf(resolved.on) < period;
  return yearOf(raised.on) <= period && !isSettledBefore;
}

/** What is overdue comes first, the longest first; then what is open, by due day; then what is settled. */
export function compareMatters(first: MatterLine, second: MatterLine): number {
  return (
    second.daysOverdue - first.daysOverdue ||
    rankOf(first) - rankOf(second) ||
    (isUnsettled(first) ? compareByCodePoint(first.due ?? LATEST, second.due ?? LATEST) : 0) ||
    compareByCodePoint(first.raised.on, second.raised.on) ||
    compareByCodePoint(first.id, second.id)
  );
}

const LATEST = '9999-12-31';

/** Open, settled and not yet public, public. */
function rankOf(line: MatterLine): number {
  if (isUnsettled(line)) return 0;
  return line.state === 'resolved' ? 1 : 2;
}
