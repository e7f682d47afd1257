/** The blocks in which those who recommend, approve, appoint and receive write their opinion and put their seal. */

import { actorsIn, expectedActor } from '../model/actor.ts';
import { ownWords } from '../model/own-words.ts';
import type { Actor, Actors, ProcedureStep } from '../model/policy.ts';
import type { Day, StepRecord } from '../model/records.ts';
import { levelOf, ownValue, parentOf, type Register } from '../model/register.ts';
import type { Cell } from '../writers/workbook.ts';
import type { FormEntry } from './entries.ts';
import { label } from './grid.ts';
import { type Part, whole } from './pages.ts';
import { writtenDay } from './wording.ts';

export interface Opinion {
  readonly heading: string;
  /** What is recorded of its steps, e.g. the number of the approval. */
  readonly lines: readonly string[];
  /** Day of its last recorded step; left open for the pen where absent. */
  readonly on: Day | undefined;
}

/**
 * Whoever recommends first, as the policy calls them, then upward: the appointing organisation, its superior, other authorities in the order
 * of the procedure. One block each, however many steps it has.
 */
export function opinionsOn(entry: FormEntry, register: Register): Opinion[] {
  const actors = new Map<string, Opinion>();
  for (const actor of actorsUpward(entry)) {
    const name = expectedActor(actor, entry.appointment.member, entry.appointment, register)?.name;
    if (name === undefined || actors.has(name)) continue;
    const recorded = stepsOf(entry, register, name);
    actors.set(name, {
      heading: `${headingOf(actor, entry, register) ?? name}意见`,
      lines: recorded.map(({ step, record }) => lineOf(step, record)),
      on: recorded.at(-1)?.record.on,
    });
  }
  const { recommender } = ownWords(entry.appointment.policy);
  const first = recommender === '' ? [] : [{ heading: `${recommender}意见`, lines: [], on: undefined }];
  return [...first, ...actors.values()];
}

function actorsUpward({ appointment }: FormEntry): Actor[] {
  const steps = appointment.level?.procedure ?? [];
  const heard = steps.filter(({ opinion }) => opinion !== false);
  const named = heard.flatMap(({ by, to }) => [...actorsIn(by), ...actorsIn(to)]);
  return named.filter((actor) => actor !== 'unit').sort((first, second) => rankOf(first) - rankOf(second));
}

function rankOf(actor: Actor): number {
  if (actor === 'self') return 0;
  return actor === 'superior' ? 1 : 2;
}

/** What the policy calls an organisation of this level on forms; authorities go by their full name. */
function headingOf(actor: Actor, { appointment }: FormEntry, register: Register): string | undefined {
  const own = appointment.organization;
  if (own === undefined || (actor !== 'self' && actor !== 'superior')) return undefined;
  const organization = actor === 'self' ? own : parentOf(register, own);
  return levelOf(register, organization)?.organ ?? organization?.shortName;
}

function stepsOf(entry: FormEntry, register: Register, name: string): { step: ProcedureStep; record: StepRecord }[] {
  const { appointment } = entry;
  const isTheirs = (actors: Actors | undefined) =>
    actorsIn(actors).some((actor) => expectedActor(actor, appointment.member, appointment, register)?.name === name);
  return (appointment.level?.procedure ?? []).flatMap((step) => {
    const record = ownValue(appointment.record.steps ?? {}, step.step);
    return record !== undefined && (isTheirs(step.by) || isTheirs(step.to)) ? [{ step, record }] : [];
  });
}

function lineOf(step: ProcedureStep, record: StepRecord): string {
  const numbers = [record.document, record.certificate].filter((number) => number !== undefined);
  return numbers.length === 0 ? step.step : `${step.step}：${numbers.join('、')}`;
}

/** A seal is 42 mm across (119 pt): a block holds one beside what is written. */
const TEXT_HEIGHT = 86;
const SEAL_HEIGHT = 40;

/**
 * Two blocks side by side; an odd one at the end takes the whole width.
 *
 * @param enlarged how much larger the room for a seal must be drawn, on a form that is printed smaller
 */
export function opinionParts(opinions: readonly Opinion[], enlarged: number): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < opinions.length; index += 2) {
    const [left, right] = opinions.slice(index, index + 2);
    if (left === undefined) continue;
    const blocks = right === undefined ? [block(left, 1, 1, 11)] : [block(left, 1, 1, 5), block(right, 7, 2, 4)];
    const rows = [
      { minHeight: TEXT_HEIGHT * enlarged, cells: blocks.flatMap(([text]) => text) },
      { minHeight: SEAL_HEIGHT * enlarged, cells: blocks.flatMap(([, seal]) => seal) },
    ];
    parts.push(whole(rows));
  }
  return parts;
}

/** The upper row with heading and text, the lower with the place of the seal and the date. */
function block(opinion: Opinion, column: number, labelColumns: number, columns: number): [Cell[], Cell[]] {
  const start = column + labelColumns;
  const span = columns > 1 && { columns };
  return [
    [
      { ...label(column, labelColumns, opinion.heading), rows: 2 },
      { column: start, ...span, value: opinion.lines.join('\n'), style: 'text', open: 'bottom' },
    ],
    [{ column: start, ...span, value: `（盖章）    \n${writtenDay(opinion.on)}`, style: 'seal', open: 'top' }],
  ];
}
