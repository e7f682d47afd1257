import { recordIdOf } from '../../importers/record-id.ts';
import { leavesOpen } from '../../model/modes.ts';
import type { PolicyLevel } from '../../model/policy.ts';
import { wordsOf } from '../../model/policy-words.ts';
import { type Answers, textIn } from '../answers.ts';
import type { Desk } from '../desk.ts';
import type { AskedKind } from '../fields/index.ts';
import { flawOf } from '../flaw.ts';
import type { Offer } from '../prompter.ts';
import type { Question, TakesWord } from '../question.ts';
import { says } from '../wizard.words.ts';

export const TEXT = { is: 'text' } as const;
export const DAY = { is: 'date', isMonthEnough: false } as const;
export const DAY_OR_MONTH = { is: 'date', isMonthEnough: true } as const;

/** The shape of the record's field refuses what no record can hold. */
export function bySchema(kind: AskedKind, key: string): Pick<Question, 'why'> {
  return { why: (value) => flawOf(kind, key, value) };
}

/** The id is made of the name; it is asked for only where somebody has that one. */
export function idQuestion(
  kind: AskedKind,
  words: Question['words'],
  usual: (answers: Answers, desk: Desk) => string | undefined,
): Question {
  const free = (answers: Answers, desk: Desk): string | undefined => {
    const id = usual(answers, desk);
    return id === undefined ? undefined : freeId(kind, recordIdOf(id), desk);
  };
  return {
    key: 'id',
    words,
    kind: TEXT,
    isRequired: true,
    usual: free,
    isAsked: (answers, desk) => {
      const name = usual(answers, desk);
      const id = name === undefined ? undefined : recordIdOf(name);
      return id !== undefined && (desk.isTaken(kind, id) || flawOf(kind, 'id', id) !== undefined);
    },
    why: (value, _answers, desk) =>
      desk.isTaken(kind, String(value)) ? says.taken({ id: String(value) }) : flawOf(kind, 'id', value),
  };
}

function freeId(kind: AskedKind, id: string, desk: Desk): string {
  let free = id;
  for (let number = 2; desk.isTaken(kind, free); number += 1) free = `${id}-${number}`;
  return free;
}

export function offersOf(words: Iterable<string>): Offer[] {
  return [...words].map((word) => ({ value: word, label: word }));
}

/** Modes that the level leaves open beside those that are offered. */
export function otherModesOf(level: PolicyLevel | undefined, { register }: Desk): TakesWord | undefined {
  if (level?.otherModes !== true) return undefined;
  return (word) => leavesOpen(level, word, wordsOf(register.policy));
}

/** A later day must not lie before earlier ones. */
export function notBefore(...keys: readonly string[]): Pick<Question, 'why'> {
  if (keys.length === 0) return {};
  return {
    why: (value, answers) => {
      const starts = keys.map((key) => textIn(answers, key)).filter((start) => start !== undefined);
      const start = starts.find((each) => String(value).slice(0, each.length) < each.slice(0, String(value).length));
      return start === undefined ? undefined : says.beforeStart({ start });
    },
  };
}
