import { words } from './matter-publicity.words.ts';
import type { SubjectRule } from './rule.ts';

export const matterPublicity: SubjectRule = {
  id: 'matter-publicity',
  severity: 'error',
  on: 'matter',
  words,
  check({ resolved, published }, _context, report) {
    if (resolved !== undefined && published === undefined) report(['resolved'], words.says.missing());
  },
};
