import type { Path } from '../findings/finding.ts';
import type { Message } from '../messages/catalogue.ts';

/** A word of the document, or words of ours. */
export type Wording = string | Message;

/** One thing that a policy says, as its reader is told it. */
export interface Statement {
  /** Tells it from the others of its section, and is the same in another document. */
  readonly key: string;
  readonly label: Wording;
  readonly text: Wording;
  readonly clause?: string | undefined;
  /** Our own words for what the document says at more length. */
  readonly isParaphrase?: boolean;
  /** Its number, where it is one of several that follow each other. */
  readonly ordinal?: number;
  /** Where the policy file says it. */
  readonly path: Path;
}

/** What a policy says on one topic, of one of its levels, categories or exits where the topic has several. */
export interface Section {
  readonly topic: Topic;
  /** The policy's word for what it is about. */
  readonly about?: string;
  readonly statements: readonly Statement[];
}

/** In the order of the page. */
export const TOPICS = [
  'document',
  'levels',
  'headcount',
  'people',
  'procedure',
  'term',
  'exits',
  'work',
  'registration',
  'vocabulary',
  'clauses',
] as const;

export type Topic = (typeof TOPICS)[number];

/** A policy as a page of plain statements: what is printed, and what two documents are compared by. */
export interface Digest {
  readonly id: string;
  /** As issued, to the letter. */
  readonly title: string;
  readonly issuer: string;
  readonly sections: readonly Section[];
}
