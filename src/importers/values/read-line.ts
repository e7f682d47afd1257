/** All that a line says, as fields of records. */

import { isDay } from '../../model/day-text.ts';
import { birthDateOf, checkCharacterOf, isManByNumber } from '../../model/id-number.ts';
import type { MemberMeaning, StepField, UnitMeaning } from '../headers.words.ts';
import { recordIdOf } from '../record-id.ts';
import { says } from '../roster.words.ts';
import { saysNothing } from '../tables/clean-text.ts';
import type { SeenCell } from '../tables/grid.ts';
import type { Meaning } from '../tables/meanings.ts';
import type { ReadLine } from '../tables/sheet-report.ts';
import { appointmentDates } from './appointment-dates.ts';
import { employmentOf, type SeenUnit } from './employment.ts';
import { type Line, type Lookups, lineOf, recordIdIn } from './line.ts';
import { readFamily, relativeOf } from './lists-of-people.ts';
import { MEMBER_READERS } from './member-readers.ts';
import { type Outcome, put, wrong } from './outcome.ts';
import { readStep } from './steps.ts';
import { UNIT_READERS } from './unit-readers.ts';

export interface LineReading {
  readonly outcomes: readonly Outcome[];
  /** The unit that the line is about, or that the person works in. */
  readonly unit: SeenUnit | undefined;
}

export function readLine(read: ReadLine, lookups: Lookups): LineReading {
  const line = lineOf(read.cells, read.organization, lookups);
  return read.kind === 'unit' ? readUnit(read, line) : readMember(read, line);
}

function readMember({ name, family }: ReadLine, line: Line): LineReading {
  const { unit, outcomes: employment } = employmentOf(line);
  const columns = [...line.cells].flatMap(([meaning, cell]) => {
    if (cell.value.kind === 'boolean' && meaning !== 'retired')
      return [wrong(cell, says.sameAsAbove({ found: cell.text }))];
    const [, step, field] = /^step:(.*):(\w+)$/.exec(meaning) ?? [];
    if (step !== undefined) return readStep(step, field as StepField, cell, line);
    return isMemberMeaning(meaning) ? MEMBER_READERS[meaning](cell, line) : [];
  });
  const at = line.cells.get('organization') ?? name;
  const organization = line.organization && put(at, ['appointments', 0, 'organization'], line.organization.id);
  const outcomes = [
    ...(organization === undefined ? [] : [organization]),
    ...columns,
    ...employment,
    ...appointmentDates(line),
    ...relatives(family),
    ...onlyMode(name, line),
  ];
  return { outcomes: [...outcomes, ...fromIdNumber(outcomes)], unit };
}

/** Where the policy knows but one way to come into office, it need not be written. */
function onlyMode(name: SeenCell, { cells, level }: Line): Outcome[] {
  const [mode, ...more] = level?.modes ?? [];
  if (mode === undefined || more.length > 0 || level?.otherModes === true || cells.has('mode')) return [];
  return [{ of: 'member', path: ['appointments', 0, 'mode'], value: mode, cell: name, isDerived: true }];
}

function isMemberMeaning(meaning: Meaning): meaning is MemberMeaning {
  return Object.hasOwn(MEMBER_READERS, meaning);
}

function readUnit({ name }: ReadLine, line: Line): LineReading {
  const outcomes = [...line.cells].flatMap(([meaning, cell]) =>
    Object.hasOwn(UNIT_READERS, meaning) ? UNIT_READERS[meaning as UnitMeaning](cell, line) : [],
  );
  const known = line.lookups.register.units.get(recordIdIn(line) ?? '') ?? line.lookups.units.named(name.text);
  const read = outcomes.flatMap((outcome) =>
    'path' in outcome && outcome.path[0] === 'name' ? [String(outcome.value)] : [],
  );
  const written = read[0] ?? name.text;
  const unit = {
    id: known?.id ?? recordIdOf(written),
    name: known?.name ?? written,
    isKnown: line.lookups.register.units.has(known?.id ?? ''),
    cell: name,
  };
  return { outcomes, unit };
}

/** The table of a form: a row a relative, or a line of text each. */
function relatives(family: ReadLine['family']): Outcome[] {
  if (family === undefined) return [];
  const { cell, rows } = family;
  const named = rows.filter(([relation = '', ...rest]) => rest.length === 0 || !saysNothing(relation));
  const entries = named.map((texts) => {
    if (texts.length === 1) return readFamily(texts);
    const reading = relativeOf(
      texts.filter((text) => !saysNothing(text) && text !== ''),
      texts.join(' '),
    );
    return 'wrong' in reading ? reading : { value: [reading.value] };
  });
  const failed = entries.find((entry) => entry !== undefined && 'wrong' in entry);
  if (failed !== undefined && 'wrong' in failed) return [wrong(cell, failed.wrong)];
  return [
    put(
      cell,
      ['family'],
      entries.flatMap((entry) => (entry !== undefined && 'value' in entry ? entry.value : [])),
    ),
  ];
}

/** Sex and birth date stand in the number: they count where the row does not say them itself. */
function fromIdNumber(outcomes: readonly Outcome[]): Outcome[] {
  const number = outcomes.find((outcome) => 'path' in outcome && outcome.path[0] === 'idNumber');
  if (number === undefined || !('path' in number)) return [];
  const id = String(number.value);
  if (checkCharacterOf(id) !== id.at(-1) || !isDay(birthDateOf(id))) return [];
  const isSaid = (key: string) => outcomes.some((outcome) => 'path' in outcome && outcome.path[0] === key);
  const derive = (key: string, value: string): Outcome[] =>
    isSaid(key) ? [] : [{ of: 'member', path: [key], value, cell: number.cell, isDerived: true }];
  return [...derive('gender', isManByNumber(id) ? '男' : '女'), ...derive('birthDate', birthDateOf(id))];
}
