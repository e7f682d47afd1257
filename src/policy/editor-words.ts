/** The words of a policy as an editor offers them: in which field, and what each means. */

import { actorsIn } from '../model/actor.ts';
import { hasOtherModes } from '../model/modes.ts';
import type { Actor, Actors, Policy, ProcedureStep } from '../model/policy.ts';
import { gradesOf, stepsOfLevel, wordsOf } from '../model/policy-words.ts';
import type { RecordKind } from '../model/records.ts';
import { actorWords, evidenceWords, meaningWords, together } from './editor-words.words.ts';

/** A word of the policy. */
export interface WordMeaning {
  readonly word: string;
  /** In Chinese, as all that a schema says. */
  readonly meaning: string;
}

/** A field that takes words of the policy alone. */
export interface WordField {
  /** From the root of the kind's schema to the schema of the field. */
  readonly at: readonly string[];
  /** The words are keys within the field. */
  readonly areKeys: boolean;
  readonly words: readonly WordMeaning[];
  /** Whether another word is possible too. */
  readonly isOpen?: boolean;
}

/** Fields for which the policy lists no words are free, and not among them. */
export function wordFields(kind: RecordKind, policy: Policy): WordField[] {
  return FIELDS[kind](policy).filter(({ words }) => words.length > 0);
}

const none = () => [];

const FIELDS: Readonly<Record<RecordKind, (policy: Policy) => WordField[]>> = {
  organization: (policy) => [
    values('level', levels(policy)),
    values('was.items.level', levels(policy)),
    values('type', types(policy)),
    values('was.items.type', types(policy)),
  ],
  unit: (policy) => [values('type', plain(policy.unitTypes))],
  member: (policy) => [
    values('roles.items', plain(policy.roles)),
    values(`${APPOINTMENT}.category`, categories(policy)),
    { ...values(`${APPOINTMENT}.mode`, modes(policy)), isOpen: hasOtherModes(policy) },
    keys(`${APPOINTMENT}.steps`, Object.values(policy.levels).flatMap(stepsOfLevel)),
    values(`${APPOINTMENT}.exit.kind`, exits(policy)),
    values(`${APPOINTMENT}.exit.cause`, causes(policy)),
    exitSteps(policy),
  ],
  matter: none,
  meeting: none,
  activity: none,
  evaluation: (policy) => [
    values('grade', plain(gradesOf(policy))),
    values('usedFor.items', plain(policy.evaluation?.uses)),
  ],
};

const APPOINTMENT = 'appointments.items';

/** @param path names of fields joined by dots; `items` are the items of a list */
function values(path: string, words: readonly WordMeaning[]): WordField {
  return { at: schemaPath(path), areKeys: false, words };
}

function keys(path: string, steps: readonly ProcedureStep[]): WordField {
  return { at: schemaPath(path), areKeys: true, words: stepMeanings(steps) };
}

function schemaPath(path: string): string[] {
  return path.split('.').flatMap((name) => (name === 'items' ? [name] : ['properties', name]));
}

function plain(words: readonly string[] = []): WordMeaning[] {
  return words.map((word) => ({ word, meaning: '' }));
}

function levels({ levels: all }: Policy): WordMeaning[] {
  return Object.entries(all).map(([word, { parent, organ, clause }]) => ({
    word,
    meaning: meaningWords([organ, parent && actorWords.below(together([parent].flat()))], clause),
  }));
}

/** Of all levels: an editor does not know which it is. */
function types(policy: Policy): WordMeaning[] {
  return plain([...wordsOf(policy).types]);
}

function categories({ categories: all }: Policy): WordMeaning[] {
  return all.map(({ id, label, needs, clause }) => ({ word: id, meaning: meaningWords([label, needs], clause) }));
}

function modes({ levels: all }: Policy): WordMeaning[] {
  const allowed = new Map<string, string[]>();
  for (const [level, { modes: own }] of Object.entries(all)) {
    for (const mode of own) allowed.set(mode, [...(allowed.get(mode) ?? []), level]);
  }
  return [...allowed].map(([word, at]) => ({ word, meaning: meaningWords([actorWords.at(at)]) }));
}

function exits({ exits: all }: Policy): WordMeaning[] {
  return Object.entries(all).map(([word, { at, causes: own = [], clause }]) => {
    const when = at === 'term-end' ? actorWords.atEnd : actorWords.during;
    return { word, meaning: meaningWords([when, own.length > 0 && actorWords.causes(own)], clause) };
  });
}

function causes({ exits: all }: Policy): WordMeaning[] {
  const kinds = new Map<string, string[]>();
  for (const [kind, { causes: own = [] }] of Object.entries(all)) {
    for (const cause of own) kinds.set(cause, [...(kinds.get(cause) ?? []), kind]);
  }
  return [...kinds].map(([word, of]) => ({ word, meaning: meaningWords([actorWords.causeOf(of)]) }));
}

/** A way to leave whose steps the policy does not list leaves those of all free: an editor does not know which it is. */
function exitSteps({ exits: all }: Policy): WordField {
  const procedures = Object.values(all)
    .filter(({ during }) => during === 'term')
    .map(({ procedure }) => procedure);
  const isFree = procedures.includes(undefined);
  return keys(`${APPOINTMENT}.exit.steps`, isFree ? [] : procedures.flatMap((procedure) => procedure ?? []));
}

/** A step that several levels have is told as often as it differs. */
function stepMeanings(steps: readonly ProcedureStep[]): WordMeaning[] {
  const meanings = new Map<string, Set<string>>();
  for (const step of steps) {
    const known = meanings.get(step.step) ?? new Set();
    meanings.set(step.step, known.add(stepMeaning(step)));
  }
  return [...meanings].map(([word, told]) => ({ word, meaning: [...told].join(actorWords.or) }));
}

function stepMeaning({ by, to, evidence = [], appoints, optional, clause }: ProcedureStep): string {
  return meaningWords(
    [
      by !== undefined && actorWords.by(actors(by)),
      to !== undefined && actorWords.to(actors(to)),
      evidence.length > 0 && evidenceWords(evidence),
      appoints === true && actorWords.appoints,
      optional === true && actorWords.optional,
    ],
    clause,
  );
}

const ACTORS: Readonly<Record<string, string>> = {
  self: actorWords.self,
  superior: actorWords.superior,
  unit: actorWords.unit,
};

function actors(all: Actors): string {
  return together(actorsIn(all).map(actor));
}

function actor(who: Actor): string {
  if (typeof who === 'object') return who.level;
  return ACTORS[who] ?? who;
}
