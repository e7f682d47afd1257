import type { Lang, Message } from '../messages/catalogue.ts';
import type { Answers, Value } from './answers.ts';
import type { Desk } from './desk.ts';
import type { AskedKind } from './fields/index.ts';
import type { Offer } from './prompter.ts';

/** One entry of a list, on one line: read, and written back for whoever looks it over. */
export interface Item {
  readonly read: (text: string) => ItemReading;
  readonly example: Readonly<Record<Lang, string>>;
}

export type ItemReading = { readonly item: string | Readonly<Record<string, string>> } | { readonly problem: Message };

export type TakesWord = (word: string) => boolean;

/** What sort of answer is wanted. */
export type Kind =
  | { readonly is: 'text' }
  /** Whole, but for scores. */
  | { readonly is: 'number'; readonly isDecimal?: boolean }
  | { readonly is: 'yes-no' }
  | { readonly is: 'date'; readonly isMonthEnough: boolean }
  | {
      readonly is: 'choice' | 'several';
      readonly offers: (answers: Answers, desk: Desk) => readonly Offer[];
      /** Where a word that is not offered may do, after the answers so far: which. */
      readonly takesOther?: (answers: Answers, desk: Desk) => TakesWord | undefined;
    }
  | {
      readonly is: 'reference';
      readonly to: 'organization' | 'unit';
      readonly isFit?: (id: string, answers: Answers, desk: Desk) => boolean;
    }
  | { readonly is: 'list'; readonly item: Item };

export type IsAsked = (answers: Answers, desk: Desk) => boolean;

/** A question as data: asked at a terminal, or answered by a flag. */
export interface Question {
  /** Of the field; the flag is made from it. */
  readonly key: string;
  readonly words: Readonly<Record<Lang, string>>;
  readonly hint?: Readonly<Record<Lang, string>>;
  readonly kind: Kind;
  /** The same answer as it is offered: an ethnic group goes by its name with and without the closing word. */
  readonly inFull?: (text: string) => string;
  /** Whether a record without it is none. */
  readonly isRequired?: boolean;
  /** Whether it is asked at all, after the answers so far; absent: always. A flag answers it all the same. */
  readonly isAsked?: IsAsked;
  /** Worked out from what is known. */
  readonly usual?: (answers: Answers, desk: Desk) => Value | undefined;
  /** Offered to whoever is asked, but never taken for granted. */
  readonly likely?: (answers: Answers, desk: Desk) => Value | undefined;
  /** What is wrong with an answer of the right sort. */
  readonly why?: (value: Value, answers: Answers, desk: Desk) => Message | undefined;
}

/** What is asked to enter a record of a kind, and what becomes of the answers. */
export interface Form {
  readonly kind: AskedKind;
  readonly questions: (desk: Desk) => readonly Question[];
  /** The record as it is written, without what is left blank. */
  readonly recordFrom: (answers: Answers, desk: Desk) => { readonly id: string };
  /** Of its file, relative to the workspace. */
  readonly fileOf: (answers: Answers) => string;
  /** The question that answers a field of the record. */
  readonly keyOf: (path: readonly (string | number)[]) => string | undefined;
}
