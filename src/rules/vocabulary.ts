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
function checkUse(use: WordUse, ofPolicy: Words, report: Report): void {
  const { word, expected, path, isKey = false, level, mayMean = [] } = use;
  if (word === undefined || expected.size === 0 || expected.has(word)) return;
  const choices = [...expected];
  if (level !== undefined && ofPolicy.steps.has(word)) {
    report(path, words.says.notInProcedure({ word, level, expected: choices }), {
      isAboutKey: isKey,
      ...(mayMean.length > 0 && { leavesUnknown: mayMean.map((other) => [...path.slice(0, -1), other]) }),
    });
    return;
  }
  const several = wordsIn(word);
  if (several.length > 1 && several.every((part) => expected.has(part))) {
    report(path, words.says.several({ word }), { suggestion: several.join(', ') });
    return;
  }
  const nearest = nearestOf(word, use);
  report(path, words.says.unknown({ word, expected: choices, nearest }), {
    isAboutKey: isKey,
    suggestion: nearest,
    // A misspelt key that is near to none might be any of them.
    ...(isKey && nearest === undefined && { leavesUnknown: choices.map((other) => [...path.slice(0, -1), other]) }),
  });
}

function nearestOf(word: string, { expected, labels }: WordUse): string | undefined {
  const closestLabel = () => labels?.get(closestWord(word, labels.keys()) ?? '');
  return labels?.get(word) ?? closestWord(word, expected) ?? closestLabel();
}

/** A full-width comma between the items of a list makes one item of them. */
function wordsIn(text: string): string[] {
  return text.split(/[，、；;]/).map((part) => part.trim());
}
