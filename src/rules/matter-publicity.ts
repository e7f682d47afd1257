import { words } from './matter-publicity.words.ts';
import type { SubjectRule } from './rule.ts';

export const matterPublicity: SubjectRule = {
  id: 'matter-publicity',
  severity: 'error',
  on: 'matter',
  words,
  check({ resolved, published }, _context, report) {
    // Of what was settled on a day that cannot be nobody knows whether it is.
    if (resolved?.on !== undefined && published === undefined) report(['resolved'], words.says.missing());
  },
};
