import { isBefore } from '../model/day.ts';
import { kindOf } from '../model/kinds/index.ts';
import { words } from './future-date.words.ts';
import type { SubjectRule } from './rule.ts';

/** Only what is recorded as done: `start`, `end`, `due` and the end of a public notice may lie ahead. */
export const futureDate: SubjectRule = {
  id: 'future-date',
  severity: 'error',
  on: 'record',
  settles: true,
  words,
  check({ kind, record }, { asOf }, report) {
    kindOf(kind).done(record, (date, ...path) => {
      if (date !== undefined && isBefore(asOf, date)) report(path, words.says.later({ asOf }));
    });
  },
};
