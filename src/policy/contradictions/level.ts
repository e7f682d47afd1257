import type { Path } from '../../findings/finding.ts';
import { msg } from '../../messages/catalogue.ts';
import { hasSeats, levelOfType, PARTS_OF_SEATS, parentLevels } from '../../model/level.ts';
import type { Policy, PolicyLevel, PolicySeats, ReplacementRule } from '../../model/policy.ts';
import { ofAppointing, ofOtherModes } from './appointing.ts';
import {
  type Contradiction,
  eachKnown,
  either,
  ofClause,
  ringIn,
  together,
  twice,
  unknownWord,
} from './contradiction.ts';
import { ofHeadcount } from './headcount.ts';
import { ofProcedure } from './procedure.ts';
import { ofTerm } from './term.ts';

export function* ofLevels(policy: Policy): Generator<Contradiction> {
  const names = Object.keys(policy.levels);
  if (names.length === 0)
    yield { path: ['levels'], message: msg('policy.empty', { part: 'levels' }), isAboutKey: true };
  for (const [name, level] of Object.entries(policy.levels)) yield* ofLevel(policy, level, ['levels', name]);
  const round = ringIn(names, (name) => parentLevels(policy.levels[name] ?? {}));
  if (round !== undefined)
    yield { path: ['levels', round, 'parent'], message: msg('policy.above-itself', { level: round }) };
}

function* ofLevel(policy: Policy, level: PolicyLevel, path: Path): Generator<Contradiction> {
  yield* ofParent(policy, level, [...path, 'parent']);
  if (!hasSeats(level)) {
    const part = [...NEEDED, 'otherModes', 'headcount', 'posts', 'seat', 'replacement'].find((each) => each in level);
    if (part !== undefined) yield either(path, 'seats: false', part);
    return;
  }
  for (const part of NEEDED) {
    if (level[part] !== undefined) continue;
    yield {
      path: [...path, part],
      message: msg('schema.required', { field: { kind: 'policy', path: `levels.*.${part}` } }),
    };
  }
  yield* ofSeats(policy, level, PARTS_OF_SEATS, path);
  for (const [type, own] of Object.entries(level.types ?? {})) {
    const parts = PARTS_OF_SEATS.filter((part) => own[part] !== undefined);
    yield* ofSeats(policy, levelOfType(level, type), parts, [...path, 'types', type]);
  }
}

const NEEDED = ['modes', 'procedure', 'renewal', 'term'] as const;

function* ofParent({ levels }: Policy, { parent }: PolicyLevel, path: Path): Generator<Contradiction> {
  const names = Object.keys(levels);
  if (typeof parent === 'string' && !names.includes(parent)) yield unknownWord(path, parent, names);
  if (!Array.isArray(parent)) return;
  yield* eachKnown(path, parent, names);
  yield* twice(path, parent);
}

/** @param parts those that stand here, and not where the rest is said */
function* ofSeats(
  policy: Policy,
  seats: PolicySeats,
  parts: readonly (keyof PolicySeats)[],
  path: Path,
): Generator<Contradiction> {
  const has = (part: keyof PolicySeats) => parts.includes(part);
  if (has('clause')) yield* ofClause(policy.clauses, seats.clause, path);
  if (has('modes')) yield* twice([...path, 'modes'], seats.modes);
  if (has('procedure')) yield* ofOwnProcedure(policy, seats, [...path, 'procedure']);
  if (has('otherModes') && seats.otherModes === true) {
    yield* ofOtherModes(seats.procedure, [...path, 'otherModes']);
  }
  if (has('renewal')) yield* ofRenewal(policy, seats, [...path, 'renewal']);
  if (has('term')) yield* ofTerm(seats, [...path, 'term']);
  if (has('term')) yield* ofClause(policy.clauses, seats.term.clause, [...path, 'term']);
  if (has('headcount') && seats.headcount) {
    yield* ofHeadcount(seats.headcount, [...path, 'headcount']);
    yield* ofClause(policy.clauses, seats.headcount.clause, [...path, 'headcount']);
  }
  for (const [post, { clause }] of Object.entries(seats.posts ?? {})) {
    if (has('posts')) yield* ofClause(policy.clauses, clause, [...path, 'posts', post]);
  }
  if (has('perUnit') && seats.perUnit !== undefined && seats.seat === undefined)
    yield together(path, 'perUnit', 'seat');
  if (has('replacement') && seats.replacement) yield* ofReplacement(policy, seats, seats.replacement, path);
}

/** The seat is the unit's, and whoever is replaced leaves before the end of the term. */
function* ofReplacement(
  policy: Policy,
  { seat, modes, term }: PolicySeats,
  { procedure, exit, clause, term: own }: ReplacementRule,
  path: Path,
): Generator<Contradiction> {
  const place = [...path, 'replacement'];
  if (seat === undefined) yield together(path, 'replacement', 'seat');
  yield* ofOwnProcedure(policy, { modes, procedure }, [...place, 'procedure']);
  const kinds = Object.keys(policy.exits).filter((kind) => policy.exits[kind]?.at === undefined);
  if (exit !== undefined && !kinds.includes(exit)) yield unknownExit([...place, 'exit'], exit, kinds, policy);
  if (own !== undefined && 'none' in term) yield either(place, 'none', 'term');
  yield* ofClause(policy.clauses, clause, place);
}

function unknownExit(path: Path, exit: string, kinds: readonly string[], { exits }: Policy): Contradiction {
  return Object.hasOwn(exits, exit)
    ? { path, message: msg('policy.replacement-exit', { exit }) }
    : unknownWord(path, exit, kinds);
}

function* ofOwnProcedure(
  policy: Policy,
  { modes, procedure }: Pick<PolicySeats, 'modes' | 'procedure'>,
  path: Path,
): Generator<Contradiction> {
  yield* ofProcedure(policy, procedure, path);
  for (const [index, step] of procedure.entries()) yield* eachKnown([...path, index, 'modes'], step.modes, modes);
  yield* ofAppointing(modes, procedure, path);
}

function* ofRenewal(policy: Policy, { procedure, renewal }: PolicySeats, path: Path): Generator<Contradiction> {
  yield* eachKnown(
    [...path, 'steps'],
    renewal.steps,
    procedure.map(({ step }) => step),
  );
  yield* twice([...path, 'steps'], renewal.steps);
  yield* ofClause(policy.clauses, renewal.clause, path);
}
