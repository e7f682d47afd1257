/** What a row that was filled in by the product would change: to the letter, and emptied cells take values away. */

import type { MemberRecord, UnitRecord } from '../../model/records.ts';
import { itemText } from '../filled/printed.ts';
import type { CellRemark, EmptiedField, FieldPath, FilledEntry, RosterField } from '../roster.ts';
import { says } from '../roster.words.ts';
import { changeOf, type FieldChange } from './edits.ts';
import { valueAt } from './same-value.ts';

export interface FilledChanges {
  readonly changes: readonly FieldChange[];
  readonly wrong: readonly CellRemark[];
}

/** @param fields in places of the record */
export function filledChanges(
  fields: readonly RosterField[],
  { appointment, emptied }: FilledEntry,
  record: MemberRecord | UnitRecord,
): FilledChanges {
  const set = fields.map((field) => ({ ...field, value: keepingItems(field.value, valueAt(record, field.path)) }));
  const changes = set.filter((field) => isNew(field, record)).map((field) => changeOf(field, record));
  const removals = removalsOf(
    emptied.map((each) => inPlace(each, appointment)),
    record,
  );
  return { changes: [...changes, ...removals.changes], wrong: removals.wrong };
}

/** What follows from other cells does not replace what is recorded. */
function isNew({ path, value, isDerived }: RosterField, record: unknown): boolean {
  const recorded = valueAt(record, path);
  return recorded === undefined || (isDerived !== true && JSON.stringify(recorded) !== JSON.stringify(value));
}

/** Entries of a list that read as before stay as they are recorded, down to line breaks that no cell shows. */
function keepingItems(value: RosterField['value'], recorded: unknown): RosterField['value'] {
  if (!Array.isArray(value) || !Array.isArray(recorded)) return value;
  const byText = new Map(recorded.map((item) => [itemText(item), item]));
  return value.map((item) => byText.get(itemText(item)) ?? item) as RosterField['value'];
}

function inPlace(field: EmptiedField, appointment: number): EmptiedField {
  const paths = field.paths.map((path) =>
    path[0] === 'appointments' ? [path[0], appointment, ...path.slice(2)] : path,
  );
  return { ...field, paths };
}

/** Groups of which one field carries the rest: a step its day, an exit its kind and its day. */
const CARRIERS: readonly {
  readonly group: (path: FieldPath) => FieldPath | undefined;
  readonly keys: readonly string[];
}[] = [
  { group: (path) => (path[2] === 'steps' ? path.slice(0, 4) : undefined), keys: ['on'] },
  { group: (path) => (path[2] === 'exit' ? path.slice(0, 3) : undefined), keys: ['kind', 'on'] },
];

function removalsOf(
  emptied: readonly EmptiedField[],
  record: unknown,
): { changes: FieldChange[]; wrong: CellRemark[] } {
  const paths = emptied.flatMap((each) => each.paths);
  const [changes, wrong]: [FieldChange[], CellRemark[]] = [[], []];
  const whole = new Set<string>();
  for (const each of emptied) {
    for (const path of each.paths.filter((one) => valueAt(record, one) !== undefined)) {
      const carrier = CARRIERS.find(
        ({ group, keys }) => group(path) !== undefined && keys.includes(String(path.at(-1))),
      );
      const group = carrier?.group(path);
      if (group === undefined) {
        changes.push({ path, from: valueAt(record, path), to: undefined, place: each.place });
        continue;
      }
      const left = keysLeft(valueAt(record, group), group, paths);
      if (left.length > 0) wrong.push({ place: each.place, message: says.onlyPart({ label: each.label, keys: left }) });
      else if (!whole.has(group.join('/'))) {
        whole.add(group.join('/'));
        changes.push({ path: group, from: valueAt(record, group), to: undefined, place: each.place });
      }
    }
  }
  return { changes: changes.filter(({ path }) => !isWithin(path, whole)), wrong };
}

function keysLeft(group: unknown, path: FieldPath, emptied: readonly FieldPath[]): string[] {
  const gone = new Set(emptied.map((one) => one.join('/')));
  return Object.keys(group ?? {}).filter((key) => !gone.has([...path, key].join('/')));
}

function isWithin(path: FieldPath, groups: ReadonlySet<string>): boolean {
  return path.some((_, length) => length > 0 && groups.has(path.slice(0, length).join('/')));
}
