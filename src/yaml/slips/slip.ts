import type { Message } from '../../messages/catalogue.ts';
import type { Edit } from '../repair.ts';

/** Something that a person typed and YAML does not take, as what it was meant to be. Offsets are those of the text. */
export interface Slip {
  readonly message: Message;
  readonly start: number;
  readonly end: number;
  /** What to write in the place of what is wrong. */
  readonly suggestion?: string;
  /** How the text would read without the slip; absent where nobody can know. */
  readonly edits?: readonly Edit[];
  /** `false` where the rest can be read with the edits, but the value itself may be another. */
  readonly isSure?: boolean;
}
