import type { ReadingRule } from './rule.ts';
import { words } from './yaml-syntax.words.ts';

/** The text is one YAML mapping; `yaml/source.ts` finds what is not. */
export const yamlSyntax: ReadingRule = { id: 'yaml-syntax', severity: 'error', on: 'reading', words };
