import { words } from './file-encoding.words.ts';
import type { ReadingRule } from './rule.ts';

/** The file is UTF-8 text; `yaml/decode.ts` decides. */
export const fileEncoding: ReadingRule = { id: 'file-encoding', severity: 'error', on: 'reading', words };
