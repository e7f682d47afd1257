/** Questions as what a prompter shows. */

import { type Lang, type Message, say } from '../messages/catalogue.ts';
import type { Answers, Value } from './answers.ts';
import type { Desk } from './desk.ts';
import { found } from './lookup.ts';
import type { Offer, Prompt, TextPrompt } from './prompter.ts';
import type { Kind, Question } from './question.ts';
import { readAnswer } from './read-answer.ts';
import { offersFor } from './references.ts';
import { says } from './wizard.words.ts';

/** Values of offers that are no answers but wishes. */
export const CREATE = '+';
export const OTHER = '+';
export const LEAVE_BLANK = '';

/** More than fit on a screen are searched. */
const MOST_SHOWN = 9;

/**
 * @param usual what stands there: an answer from before, or one that is worked out
 * @param entry which entry of a list is asked for, from 1
 */
export function promptFor(
  question: Question,
  usual: Value | undefined,
  answers: Answers,
  desk: Desk,
  entry?: number,
): Prompt {
  const { lang } = desk;
  const { kind } = question;
  const hint = hintFor(question, usual, desk, entry);
  const asked = {
    words: question.words[lang],
    ...(hint !== '' && { hint }),
    ...(usual !== undefined && kind.is !== 'list' && { usual: typedAs(usual) }),
  };
  const why = (typed: string): string | undefined => {
    const reading = readAnswer(question, typed, answers, desk);
    return 'problem' in reading ? say(lang, reading.problem) : undefined;
  };
  if (kind.is === 'yes-no')
    return { ...asked, ask: 'choice', offers: yesOrNo(question, lang), keys: keysFor('choice', lang) };
  if (kind.is === 'several') {
    return { ...asked, ask: 'several', offers: kind.offers(answers, desk), keys: keysFor('several', lang) };
  }
  const offers = offersOf(question, usual, answers, desk);
  if (offers === undefined) return { ...asked, ask: 'text', why, keys: [] };
  const isShort = kind.is === 'choice' && offers.length <= MOST_SHOWN;
  if (isShort) return { ...asked, ask: 'choice', offers, keys: keysFor('choice', lang) };
  const find = (typed: string) => [...found(offers, typed, desk.initials), ...creating(kind, lang)];
  return { ...asked, ask: 'search', find, none: say(lang, says.none()), keys: keysFor('search', lang) };
}

/** For a word that was not offered. */
export function promptForOther(question: Question, answers: Answers, desk: Desk): TextPrompt {
  const why = (typed: string): string | undefined => {
    const reading = readAnswer(question, typed, answers, desk);
    return 'problem' in reading ? say(desk.lang, reading.problem) : undefined;
  };
  return { ask: 'text', words: question.words[desk.lang], why, keys: [] };
}

function offersOf(
  { kind, isRequired }: Question,
  usual: Value | undefined,
  answers: Answers,
  desk: Desk,
): Offer[] | undefined {
  const blank = isRequired === true ? [] : [{ value: LEAVE_BLANK, label: say(desk.lang, says.leaveBlank()) }];
  if (kind.is === 'choice') {
    const offers = kind.offers(answers, desk);
    return [...offers, ...otherOffers(kind, usual, offers, answers, desk), ...blank];
  }
  // What is left blank comes first: nobody searches for it.
  return kind.is === 'reference' ? [...blank, ...offersFor(kind, answers, desk)] : undefined;
}

/** A word that was not offered and was answered before, and the wish to give one. */
function otherOffers(
  kind: Extract<Kind, { is: 'choice' | 'several' }>,
  usual: Value | undefined,
  offers: readonly Offer[],
  answers: Answers,
  desk: Desk,
): Offer[] {
  if (kind.takesOther?.(answers, desk) === undefined) return [];
  const before = typeof usual === 'string' && !offers.some(({ value }) => value === usual) ? [usual] : [];
  return [
    ...before.map((word) => ({ value: word, label: word })),
    { value: OTHER, label: say(desk.lang, says.other()) },
  ];
}

function creating(kind: Kind, lang: Lang): Offer[] {
  if (kind.is !== 'reference') return [];
  return [{ value: CREATE, label: say(lang, says.create({ kind: kind.to })) }];
}

function yesOrNo({ isRequired }: Question, lang: Lang): Offer[] {
  const answers = [says.yes(), says.no()].map((message) => say(lang, message));
  const blank = isRequired === true ? [] : [{ value: LEAVE_BLANK, label: say(lang, says.leaveBlank()) }];
  return [...answers.map((word) => ({ value: word, label: word })), ...blank];
}

/** What the answer looks like, and how to give none. */
function hintFor(
  { hint, kind, key, isRequired }: Question,
  usual: Value | undefined,
  desk: Desk,
  entry?: number,
): string {
  const { lang } = desk;
  const own = hint?.[lang] ?? (kind.is === 'list' ? kind.item.example[lang] : undefined);
  const isTyped = kind.is === 'text' || kind.is === 'number' || kind.is === 'date';
  const isBlankTold = isTyped && isRequired !== true && !key.startsWith('steps.');
  const blank = isBlankTold ? blankHint(key, usual, desk) : undefined;
  const nth = entry === undefined ? undefined : says.listItem({ at: entry });
  const parts = [own, ...[blank, nth].map((message) => message && say(lang, message))];
  return parts.filter((part) => part !== undefined).join(lang === 'zh' ? '；' : '; ');
}

function blankHint(key: string, usual: Value | undefined, { register }: Desk): Message {
  if (usual !== undefined) return says.optionalUsual();
  const { fields } = register.policy.registration;
  const isDemanded = fields.some((field) => field === key || key.startsWith(`${field}.`));
  return isDemanded ? says.demanded() : says.optional();
}

function keysFor(ask: 'choice' | 'several' | 'search', lang: Lang): Prompt['keys'] {
  const keys: readonly (readonly [string, Message])[] = [
    ['↑↓', says.keyMove()],
    ...(ask === 'several' ? ([[say(lang, says.keySpace()), says.keyMark()]] as const) : []),
    ['⏎', says.keyChoose()],
    ['Esc', says.keyBack()],
  ];
  const shown = keys.map(([key, does]) => [key, say(lang, does)] as const);
  return ask === 'search' ? [[say(lang, says.keyFind()), ''], ...shown] : shown;
}

function typedAs(value: Value): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}
