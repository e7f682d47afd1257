/** Start and end of an appointment, from whichever columns of the row tell them. */

import type { Message } from '../../messages/catalogue.ts';
import { readDate } from '../../model/date-reading.ts';
import { monthOf } from '../../model/day.ts';
import type { Day, OrganizationTerm } from '../../model/records.ts';
import { isTiedToOrganization, lastDayByPolicy } from '../../model/term.ts';
import { says } from '../roster.words.ts';
import { saysNothing, withoutBlanks } from '../tables/clean-text.ts';
import type { SeenCell } from '../tables/grid.ts';
import { readDateCell, readDateText } from './dates.ts';
import type { Line } from './line.ts';
import { type Outcome, put, type Reading, told, wrong } from './outcome.ts';
import { spanOf } from './term-span.ts';

const START = ['appointments', 0, 'start'];
const END = ['appointments', 0, 'end'];

/** One side of a term as it is written, and where. */
interface Side {
  readonly cell: SeenCell;
  readonly text: string;
}

export function appointmentDates(line: Line): Outcome[] {
  const term = line.cells.get('term');
  const span = term === undefined || saysNothing(term.text) ? undefined : (spanOf(term.text) ?? 'unknown');
  const nameCell = line.cells.get('termName') ?? (span === 'unknown' && isNameOfTerm(term, line) ? term : undefined);
  if (term !== undefined && span === 'unknown' && nameCell !== term) {
    return [wrong(term, says.termUnknown({ found: term.text }))];
  }
  const ofSpan = (side: 'from' | 'to') =>
    term === undefined || span === undefined || span === 'unknown' ? undefined : { cell: term, text: span[side] };
  const start = sideOf(line.cells.get('start')) ?? ofSpan('from');
  const end = sideOf(line.cells.get('end')) ?? ofSpan('to');
  const named = nameCell === undefined ? undefined : termNamed(nameCell, line);
  if (named !== undefined && 'wrong' in named) return [named];
  const starts = startOutcomes(start, named, line);
  return [...starts, ...endOutcomes(end, starts, line)];
}

function sideOf(cell: SeenCell | undefined): Side | undefined {
  return cell === undefined || saysNothing(cell.text) ? undefined : { cell, text: cell.text };
}

function isNameOfTerm(cell: SeenCell | undefined, line: Line): boolean {
  return cell !== undefined && findTerm(cell.text, line) !== undefined;
}

function findTerm(text: string, { organization }: Line): OrganizationTerm | undefined {
  const plain = withoutBlanks(text);
  return organization?.terms?.find(({ name }) => name === plain || plain === `第${name}` || `${plain}届` === name);
}

function termNamed(cell: SeenCell, line: Line): { cell: SeenCell; term: OrganizationTerm } | Outcome | undefined {
  if (line.organization === undefined || saysNothing(cell.text)) return undefined;
  const term = findTerm(cell.text, line);
  if (term !== undefined) return { cell, term };
  const expected = (line.organization.terms ?? []).map(({ name }) => name);
  return wrong(cell, says.termName({ found: cell.text, expected }));
}

type Named = { readonly cell: SeenCell; readonly term: OrganizationTerm };

function startOutcomes(start: Side | undefined, named: Named | Outcome | undefined, line: Line): Outcome[] {
  const term = named !== undefined && 'term' in named ? named : undefined;
  if (start !== undefined) return startWritten(start, term?.term, line);
  const step = appointingDay(line);
  if (step !== undefined) {
    return derived(step.cell, step.day, says.startOfStep({ step: step.name, start: step.day }));
  }
  if (term === undefined) return [];
  return derived(term.cell, term.term.start, says.startOfTerm({ term: term.term.name, start: term.term.start }));
}

function startWritten({ cell, text }: Side, term: OrganizationTerm | undefined, line: Line): Outcome[] {
  const reading = dayOf(cell, text);
  if (reading === undefined) return [];
  if (!('wrong' in reading)) return withTold(cell, put(cell, START, reading.value), reading);
  const month = monthWritten(cell, text);
  if (month === undefined) return [wrong(cell, reading.wrong)];
  return startInMonth(cell, month, term, line) ?? [wrong(cell, says.termMonths({ found: cell.text }))];
}

/** Only a month is written: the day is known where the member was appointed, or the organisation's term began, in it. */
function startInMonth(
  cell: SeenCell,
  month: string,
  term: OrganizationTerm | undefined,
  line: Line,
): Outcome[] | undefined {
  const step = appointingDay(line);
  if (step !== undefined && monthOf(step.day) === month) {
    return derived(cell, step.day, says.startOfStep({ step: step.name, start: step.day }));
  }
  if (line.level === undefined || !isTiedToOrganization(line.level.term)) return undefined;
  const terms = term === undefined ? (line.organization?.terms ?? []) : [term];
  const begun = terms.find(({ start }) => monthOf(start) === month);
  if (begun === undefined) return undefined;
  return derived(cell, begun.start, says.startOfTerm({ term: begun.name, start: begun.start }));
}

function derived(cell: SeenCell, start: Day, message: Message): Outcome[] {
  return [{ ...put(cell, START, start), isDerived: true } as Outcome, told(cell, message)];
}

/** The day of the step that puts the member in office. */
function appointingDay(line: Line): { readonly name: string; readonly day: Day; readonly cell: SeenCell } | undefined {
  const step = line.level?.procedure.find(({ appoints }) => appoints === true);
  const cell = step && line.cells.get(`step:${step.step}:on`);
  const reading = cell && readDateCell(cell, 'day');
  if (step === undefined || cell === undefined || reading === undefined || 'wrong' in reading) return undefined;
  return { name: step.step, day: reading.value, cell };
}

function endOutcomes(end: Side | undefined, starts: readonly Outcome[], line: Line): Outcome[] {
  if (end === undefined || end.text.trim() === '' || readDate(end.text).kind === 'until-now') return [];
  const { cell, text } = end;
  const start = starts.flatMap((outcome) => ('path' in outcome ? [String(outcome.value)] : []))[0];
  const reading = dayOf(cell, text);
  if (reading === undefined) return [];
  if ('wrong' in reading) return endInMonth(end, start, line) ?? [wrong(cell, endMessage(end, starts, reading.wrong))];
  if (start !== undefined && reading.value < start) return [wrong(cell, says.termOrder({ found: cell.text }))];
  return withTold(cell, put(cell, END, reading.value), reading);
}

/** What is wrong with both sides of one cell is said once. */
function endMessage({ cell, text }: Side, starts: readonly Outcome[], otherwise: Message): Message {
  const month = monthWritten(cell, text);
  const isTold = starts.some((outcome) => 'wrong' in outcome && outcome.cell === cell);
  return month === undefined && !isTold ? otherwise : says.termMonths({ found: cell.text });
}

/** Where only a month is written, the end that the policy works out goes without saying if it lies in that month. */
function endInMonth(
  { cell, text }: Side,
  start: Day | undefined,
  { level, organization }: Line,
): Outcome[] | undefined {
  const month = monthWritten(cell, text);
  if (month === undefined || start === undefined || level === undefined || organization === undefined) return undefined;
  const end = lastDayByPolicy(level, organization, start);
  return end !== undefined && monthOf(end) === month ? [] : undefined;
}

function dayOf(cell: SeenCell, text: string): Reading<Day> {
  return text === cell.text ? readDateCell(cell, 'day') : readDateText(text, 'day', cell.text);
}

function monthWritten(cell: SeenCell, text: string): string | undefined {
  const reading = text === cell.text ? readDateCell(cell, 'day-or-month') : readDateText(text, 'day-or-month', text);
  return reading !== undefined && 'value' in reading && reading.value.length === 7 ? reading.value : undefined;
}

function withTold(cell: SeenCell, outcome: Outcome, reading: { readonly told?: Message }): Outcome[] {
  return reading.told === undefined ? [outcome] : [outcome, told(cell, reading.told)];
}
