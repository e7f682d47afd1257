import type { Policy } from '../model/policy.ts';
import type { MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { Workbook } from '../workbooks/workbook.ts';
import { gatherPeople } from './people/gather-people.ts';
import { gatherUnits, type SeenLine } from './people/gather-units.ts';
import { recogniserOf } from './people/known-people.ts';
import { seenPerson } from './people/person.ts';
import type { CellRemark, Roster } from './roster.ts';
import { says } from './roster.words.ts';
import { type Mapping, meaningsOf } from './tables/meanings.ts';
import { readSheet } from './tables/read-sheet.ts';
import { lookupsOf, withNewUnits } from './values/line.ts';
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
  const { register, policy, members, mapping = {}, organization } = input;
  const lookups = lookupsOf({ ...register, policy });
  const fallback = organization === undefined ? undefined : register.organizations.get(organization);
  const meanings = meaningsOf(policy, mapping);
  const reports = workbook.sheets.map((sheet) => readSheet(sheet, { lookups, meanings, fallback }));
  const lines = reports.flatMap((report) => report.lines);
  const newUnits = lines.filter(({ kind }) => kind === 'unit').map(({ name }) => name.text);
  const withUnits = withNewUnits(lookups, newUnits);
  const seen: SeenLine[] = lines.map((line) => ({ line, reading: readLine(line, withUnits) }));
  const outcomes = seen.flatMap(({ reading }) => reading.outcomes);
  const people = seen
    .filter(({ line }) => line.kind === 'member')
    .map(({ line, reading }) => seenPerson(line, reading));
  const [persons, units] = [gatherPeople(people, recogniserOf(members)), gatherUnits(seen)];
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const wrong = outcomes.flatMap((outcome) =>
    'wrong' in outcome ? [{ place: outcome.cell.place, message: outcome.wrong }] : [],
  );
  const told = outcomes.flatMap((outcome) =>
    'told' in outcome ? [{ place: outcome.cell.place, message: outcome.told }] : [],
  );
  return {
    entries: [...units.entries, ...persons.entries],
    wrong: inOrder([...reports.flatMap((report) => report.wrong), ...wrong, ...persons.wrong, ...units.wrong], order),
    told: oncePerColumn(
      inOrder([...reports.flatMap((report) => report.told), ...told, ...persons.told, ...units.told], order),
    ),
    columns: reports.flatMap((report) => [...report.columns.values()]),
  };
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
