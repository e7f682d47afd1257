import { kindOf } from '../model/kinds/index.ts';
import type { WordUse } from '../model/kinds/kind.ts';
import { type Words, wordsOf } from '../model/policy-words.ts';
import { closestWord } from '../text/closest-word.ts';
import type { Report, SubjectRule } from './rule.ts';
import { words } from './vocabulary.words.ts';

export const vocabulary: SubjectRule = {
  id: 'vocabulary',
  severity: 'error',
  on: 'record',
  settles: true,
  words,
  check({ kind, record }, { register }, report) {
    const ofPolicy = wordsOf(register.policy);
    kindOf(kind).words(record, (use) => checkUse(use, ofPolicy, report), ofPolicy, register);
  },
};

/** A policy that lists no words of a sort leaves them free. */
function checkUse({ word, expected, path, isKey = false, level }: WordUse, ofPolicy: Words, report: Report): void {
  if (word === undefined || expected.size === 0 || expected.has(word)) return;
  const choices = [...expected];
  if (level !== undefined && ofPolicy.steps.has(word)) {
    report(path, words.says.notInProcedure({ word, level, expected: choices }), { isAboutKey: isKey });
    return;
  }
  const nearest = closestWord(word, expected);
  report(path, words.says.unknown({ word, expected: choices, nearest }), {
    isAboutKey: isKey,
    suggestion: nearest,
    // A misspelt key that is near to none might be any of them.
    ...(isKey && nearest === undefined && { leavesUnknown: choices.map((other) => [...path.slice(0, -1), other]) }),
  });
}
