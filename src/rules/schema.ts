import type { ReadingRule } from './rule.ts';
import { words } from './schema.words.ts';

/** The record has the shape of its schema; `workspace/shape.ts` puts the validator's errors into words. */
export const schema: ReadingRule = { id: 'schema', severity: 'error', on: 'reading', words };
