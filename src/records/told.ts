import type { Message } from '../messages/catalogue.ts';

/** What is said of a value, and what to write instead. */
export interface Told {
  readonly message: Message;
  readonly suggestion?: string | undefined;
}
