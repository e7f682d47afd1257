import type { ReadingRule } from './rule.ts';

/** Every ignore silences something; `check/silence.ts` decides when all is found. */
export const unusedIgnore: ReadingRule = { id: 'unused-ignore', severity: 'warning', on: 'reading' };
