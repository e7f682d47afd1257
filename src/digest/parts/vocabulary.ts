import type { Policy, PolicyWords } from '../../model/policy.ts';
import { says as common } from '../digest.words.ts';
import type { Section, Statement } from '../statement.ts';
import { says } from './vocabulary.words.ts';

/** What forms and reports have a word of the policy for. */
const PRINTED = [
  'certificate',
  'approval',
  'appointer',
  'renewal',
  'renewalProposed',
  'replacement',
  'proposed',
  'recommender',
] as const satisfies readonly (keyof PolicyWords)[];

export function vocabularySection({ unitTypes, roles, unitHead, words = {} }: Policy): Section {
  return {
    topic: 'vocabulary',
    statements: [
      { key: 'unitTypes', label: says.unitTypes(), text: common.words({ words: unitTypes }), path: ['unitTypes'] },
      { key: 'roles', label: says.roles(), text: common.words({ words: roles }), path: ['roles'] },
      ...(unitHead === undefined
        ? []
        : [{ key: 'unitHead', label: says.unitHead(), text: unitHead, path: ['unitHead'] }]),
      ...PRINTED.flatMap((use): Statement[] => {
        const word = words[use];
        if (word === undefined) return [];
        const text = word === '' ? says.nobody() : says.word({ word });
        return [{ key: `word:${use}`, label: says[use](), text, path: ['words', use] }];
      }),
    ],
  };
}
