/** What the policy says of a level, as far as it holds for one organisation, or for one appointment in it. */

import type { Policy, PolicyLevel, PolicySeats, ProcedureStep } from './policy.ts';
import type { AppointmentRecord } from './records.ts';
import { someSteps } from './steps.ts';
import { unlessUnknown } from './unknown.ts';

/** The levels of which an organisation of this one has its parent; none at the top. */
export function parentLevels({ parent }: Pick<PolicyLevel, 'parent'>): readonly string[] {
  return parent === undefined ? [] : [parent].flat();
}

const byType = new WeakMap<PolicyLevel, Map<string, PolicyLevel>>();

/** The level with what is otherwise for organisations of this type. */
export function levelOfType(level: PolicyLevel, type: string | undefined): PolicyLevel {
  const { types } = level;
  if (types === undefined || type === undefined || !Object.hasOwn(types, type)) return level;
  const known = mapOf(byType, level);
  let own = known.get(type);
  if (own === undefined) {
    own = { ...level, ...types[type] };
    known.set(type, own);
  }
  return own;
}

const seatsOfPolicy = new WeakMap<Policy, readonly PolicyLevel[]>();

/** Every level, and beside it what it is for each type of organisation. */
export function allLevels(policy: Policy): readonly PolicyLevel[] {
  let levels = seatsOfPolicy.get(policy);
  if (levels === undefined) {
    levels = Object.values(policy.levels).flatMap((level) => [level, ...typesOf(level)]);
    seatsOfPolicy.set(policy, levels);
  }
  return levels;
}

function typesOf(level: PolicyLevel): PolicyLevel[] {
  return Object.keys(level.types ?? {}).map((type) => levelOfType(level, type));
}

const ofSuccessors = new WeakMap<PolicyLevel, PolicyLevel>();

/**
 * The level as it is for whoever takes over the seat of another: with the steps of a replacement, and with the rest of the
 * term where the policy leaves no more. What hangs on the organisation's own term ends with that for everybody.
 */
export function levelOfReplacement(level: PolicyLevel): PolicyLevel {
  const known = ofSuccessors.get(level);
  if (known !== undefined || level.replacement === undefined) return known ?? level;
  const { procedure, term, clause } = level.replacement;
  const own = { ...level, procedure };
  if (term !== undefined && !('with' in level.term)) own.term = { ...term, ...(clause !== undefined && { clause }) };
  ofSuccessors.set(level, own);
  return own;
}

const byWay = new WeakMap<PolicyLevel, Map<string, PolicyLevel>>();
const isOneWay = new WeakMap<PolicyLevel, boolean>();

/**
 * The level with the steps of this appointment alone, where steps are for some modes or categories only. Where its mode or
 * category is wrong nobody can say which of these steps are meant, and none of them is asked for.
 */
export function levelOfAppointment(
  level: PolicyLevel,
  record: Pick<AppointmentRecord, 'mode' | 'category'>,
): PolicyLevel {
  if (hasOneWay(level)) return level;
  const mode = unlessUnknown(() => record.mode) ?? '';
  const category = unlessUnknown(() => record.category) ?? '';
  const known = mapOf(byWay, level);
  const way = `${mode}\n${category}`;
  let own = known.get(way);
  if (own === undefined) {
    own = withSteps(level, (step) => isOfWay(step, mode, category));
    if (known.size < MOST_WAYS) known.set(way, own);
  }
  return own;
}

/** Modes and categories come from records, in which anything may stand. */
const MOST_WAYS = 1000;

export function hasOneWay(level: PolicyLevel): boolean {
  let isOne = isOneWay.get(level);
  if (isOne === undefined) {
    isOne = level.procedure.every(({ modes, categories }) => modes === undefined && categories === undefined);
    isOneWay.set(level, isOne);
  }
  return isOne;
}

function isOfWay({ modes, categories }: ProcedureStep, mode: string, category: string): boolean {
  return modes?.includes(mode) !== false && categories?.includes(category) !== false;
}

function withSteps(level: PolicyLevel, isMeant: (step: ProcedureStep) => boolean): PolicyLevel {
  const procedure = someSteps(level.procedure, isMeant);
  const left = level.procedure.filter((step) => !isMeant(step)).map(({ step }) => step);
  const steps = level.renewal.steps.filter((step) => !left.includes(step));
  return { ...level, procedure, renewal: { ...level.renewal, steps } };
}

function mapOf<K extends object, V>(maps: WeakMap<K, Map<string, V>>, key: K): Map<string, V> {
  let map = maps.get(key);
  if (map === undefined) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}

/** Whether members' seats are asked of an organisation of this level at all. */
export function hasSeats({ seats }: Pick<PolicyLevel, 'seats'>): boolean {
  return seats !== false;
}

/** What a level says that its types may say otherwise. */
export const PARTS_OF_SEATS: readonly (keyof PolicySeats)[] = [
  'clause',
  'headcount',
  'modes',
  'otherModes',
  'procedure',
  'renewal',
  'term',
  'organ',
  'posts',
  'seat',
  'perUnit',
  'replacement',
];
