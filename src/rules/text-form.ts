import type { ReadingRule } from './rule.ts';
import { words } from './text-form.words.ts';

/** Texts are typed as they are meant; `records/typed-texts.ts` looks at them while a file's whole text is at hand. */
export const textForm: ReadingRule = { id: 'text-form', severity: 'error', on: 'reading', words };
