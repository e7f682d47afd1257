import type { ReadingRule } from './rule.ts';
import { words } from './unused-ignore.words.ts';

/** Every ignore silences something; `check/silence.ts` decides when all is found. */
export const unusedIgnore: ReadingRule = { id: 'unused-ignore', severity: 'warning', on: 'reading', words };
