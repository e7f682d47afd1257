import type { ReadingRule } from './rule.ts';

/** The text is one YAML mapping; `workspace/source.ts` finds what is not. */
export const yamlSyntax: ReadingRule = { id: 'yaml-syntax', severity: 'error', on: 'reading' };
