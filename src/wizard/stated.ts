/** Answers given in advance, by flags. */

import type { Message } from '../messages/catalogue.ts';
import type { Answers, Entry, Value } from './answers.ts';
import type { Desk } from './desk.ts';
import { flagOf } from './fields/index.ts';
import type { Question } from './question.ts';
import { readAnswer } from './read-answer.ts';
import { says } from './wizard.words.ts';

/** Texts of flags by the key of their question. */
export type Stated = ReadonlyMap<string, readonly string[]>;

export interface StatedAnswers {
  readonly answers: Answers;
  /** What is wrong with which flag. */
  readonly problems: readonly Message[];
}

/**
 * In the order of the questions: what a later one may be answered with hangs on earlier ones.
 *
 * @param flag what the flag of a question is called
 */
export function statedAnswers(
  questions: readonly Question[],
  stated: Stated,
  known: Answers,
  desk: Desk,
  flag: (key: string) => string = flagOf,
): StatedAnswers {
  const answers = new Map(known);
  const problems: Message[] = [];
  for (const question of questions) {
    const texts = stated.get(question.key) ?? [];
    const values: (Value | undefined)[] = [];
    for (const text of texts) {
      const reading = readAnswer(question, text, answers, desk);
      if ('value' in reading) values.push(reading.value);
      else problems.push(says.flagProblem({ flag: flag(question.key), why: reading.problem }));
    }
    if (values.length > 0) answers.set(question.key, values.every(isList) ? values.flat() : values.at(-1));
  }
  return { answers, problems };
}

function isList(value: Value | undefined): value is readonly Entry[] {
  return Array.isArray(value);
}

export interface Completed {
  readonly answers: Answers;
  /** Without them there is no record. */
  readonly missing: readonly Question[];
}

/** With what can be worked out, and what is still missing. */
export function completed(questions: readonly Question[], stated: Answers, desk: Desk): Completed {
  const answers = new Map(stated);
  const missing: Question[] = [];
  for (const question of questions) {
    if (answers.has(question.key)) continue;
    const isAsked = question.isAsked?.(answers, desk) ?? true;
    const usual = isAsked || question.isRequired === true ? question.usual?.(answers, desk) : undefined;
    if (usual !== undefined) answers.set(question.key, usual);
    else if (isAsked && question.isRequired === true) missing.push(question);
  }
  return { answers, missing };
}
