/** The port through which questions reach somebody: a terminal, or a script in tests. */

export interface Offer {
  readonly value: string;
  readonly label: string;
  /** What it means, shown where it can be chosen. */
  readonly note?: string;
}

interface Asked {
  /** What is asked, in the user's language. */
  readonly words: string;
  /** What the answer looks like, or what may be done instead. */
  readonly hint?: string;
  /** What stands there already. */
  readonly usual?: string;
  /** What the keys do, in the user's language. */
  readonly keys: readonly (readonly [key: string, does: string])[];
}

export interface TextPrompt extends Asked {
  readonly ask: 'text';
  /** What is wrong with a text; `undefined` where it will do. */
  readonly why: (typed: string) => string | undefined;
}

export interface ChoicePrompt extends Asked {
  readonly ask: 'choice';
  readonly offers: readonly Offer[];
}

/** Any number of the words that are offered; the answer has them with `,` between. */
export interface SeveralPrompt extends Asked {
  readonly ask: 'several';
  readonly offers: readonly Offer[];
}

export interface SearchPrompt extends Asked {
  readonly ask: 'search';
  readonly find: (typed: string) => readonly Offer[];
  /** Said where nothing is found. */
  readonly none: string;
}

export type Prompt = TextPrompt | ChoicePrompt | SeveralPrompt | SearchPrompt;

/** An answer as it was typed or chosen; or the user wants to see the question before once more, or to stop. */
export type Reply = { readonly answer: string } | 'back' | 'cancel';

export interface Prompter {
  ask(prompt: Prompt): Promise<Reply>;
}
