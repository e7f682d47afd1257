import type { Policy } from '../model/policy.ts';
import type { MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { Workbook } from '../workbooks/workbook.ts';
import { BASELINE_SHEET, type Baseline, baselineIn } from './filled/baseline.ts';
import { INSTRUCTIONS_SHEET, LISTS_SHEET } from './filled/own-sheets.ts';
import { asTheyStand, settleLines } from './filled/settle-lines.ts';
import type { Settled, SettledLine } from './filled/settled.ts';
import { gatherPeople } from './people/gather-people.ts';
import { gatherUnits } from './people/gather-units.ts';
import { recogniserOf } from './people/known-people.ts';
import { type SeenLine, seenPerson } from './people/person.ts';
import type { CellRemark, Roster } from './roster.ts';
import { says } from './roster.words.ts';
import { type Mapping, meaningsOf } from './tables/meanings.ts';
import { readSheet } from './tables/read-sheet.ts';
import type { SheetReport } from './tables/sheet-report.ts';
import { type Lookups, lookupsOf, withNewUnits } from './values/line.ts';
import { readLine } from './values/read-line.ts';

export interface RosterInput {
  readonly register: Register;
  readonly policy: Policy;
  /** Everybody in the register, to be recognised. */
  readonly members: Iterable<MemberRecord>;
  /** What was answered before: header → meaning (`meaningNamed` says which there are), `-` to leave a column out. */
  readonly mapping?: Mapping;
  /** The id of the organisation that people belong to where nothing in the workbook says so. */
  readonly organization?: string;
}

/**
 * Understands a roster that somebody else made: whose rows they are, what the columns mean, what the cells say. Pure;
 * takes time in proportion to the cells.
 */
export function readRoster(workbook: Workbook, input: RosterInput): Roster {
  const { register, policy, mapping = {}, organization } = input;
  const lookups = lookupsOf({ ...register, policy });
  const fallback = organization === undefined ? undefined : register.organizations.get(organization);
  const meanings = meaningsOf(policy, mapping);
  const baseline = baselineIn(workbook.sheets);
  const sheets = workbook.sheets.filter(({ name }) => baseline === undefined || !OWN_SHEETS.has(name));
  const reports = sheets.map((sheet) => readSheet(sheet, { lookups, meanings, fallback }));
  const members = onceAsked(() => [...input.members]);
  const settled = settledIn(reports, baseline, register, members);
  const newUnits = settled.lines.flatMap(({ line: { kind, name } }) => (kind === 'unit' ? [name.text] : []));
  const withUnits = withNewUnits(lookups, newUnits);
  const seen: SeenLine[] = settled.lines.map((line) => seenLine(line, withUnits));
  const outcomes = seen.flatMap(({ reading }) => reading.outcomes);
  const people = seen.filter(({ line }) => line.kind === 'member').map(seenPerson);
  const [persons, units] = [
    gatherPeople(people, recogniserOf(people.length === 0 ? [] : members())),
    gatherUnits(seen),
  ];
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const wrong = outcomes.flatMap((outcome) =>
    'wrong' in outcome ? [{ place: outcome.cell.place, message: outcome.wrong }] : [],
  );
  const told = outcomes.flatMap((outcome) =>
    'told' in outcome ? [{ place: outcome.cell.place, message: outcome.told }] : [],
  );
  const ofSheets = (kind: 'wrong' | 'told') =>
    reports.flatMap((report) => report[kind]).filter(({ place }) => !settled.isSettled(place));
  return {
    entries: [...units.entries, ...persons.entries],
    wrong: inOrder([...ofSheets('wrong'), ...settled.wrong, ...wrong, ...persons.wrong, ...units.wrong], order),
    told: oncePerColumn(inOrder([...ofSheets('told'), ...told, ...persons.told, ...units.told], order)),
    columns: reports.flatMap((report) => [...report.columns.values()]),
    ...(baseline !== undefined && { filled: { unchanged: settled.unchanged, takenOut: settled.takenOut } }),
  };
}

/** Sheets of the product's own workbooks that are no tables to be read. */
const OWN_SHEETS: ReadonlySet<string> = new Set([BASELINE_SHEET, LISTS_SHEET, INSTRUCTIONS_SHEET]);

function settledIn(
  reports: readonly SheetReport[],
  baseline: Baseline | undefined,
  register: Register,
  members: () => readonly MemberRecord[],
): Settled {
  if (baseline === undefined) return asTheyStand(reports);
  const byId = onceAsked(() => new Map(members().map((member) => [member.id, member])));
  return settleLines(reports, { baseline, register, memberOf: (id) => byId().get(id) });
}

function onceAsked<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** Of a row that was filled in only the cells that were changed count. */
function seenLine({ line, filled }: SettledLine, lookups: Lookups): SeenLine {
  const reading = readLine(line, lookups);
  if (filled === undefined) return { line, reading };
  const outcomes = reading.outcomes.filter(({ cell }) => filled.changed.has(cell.place.column));
  return { line, reading: { ...reading, outcomes }, filled };
}

/** What holds for all of a column. */
const OF_COLUMNS: ReadonlySet<string> = new Set([says.fullTime().key]);

function oncePerColumn(remarks: readonly CellRemark[]): CellRemark[] {
  const told = new Set<string>();
  return remarks.filter(({ place, message }) => {
    const key = [place.sheet, place.column, message.key].join('\0');
    if (!OF_COLUMNS.has(message.key)) return true;
    return !told.has(key) && told.add(key) !== undefined;
  });
}

/** By sheet, row and column; what a merged cell means for several people is said once. */
function inOrder(remarks: readonly CellRemark[], sheets: ReadonlyMap<string, number>): CellRemark[] {
  const once = new Map(
    remarks.map((remark) => [[...Object.values(remark.place), remark.message.key].join('\0'), remark] as const),
  );
  const rank = ({ place }: CellRemark) => sheets.get(place.sheet) ?? 0;
  return [...once.values()].sort(
    (one, other) => rank(one) - rank(other) || one.place.row - other.place.row || one.place.column - other.place.column,
  );
}
