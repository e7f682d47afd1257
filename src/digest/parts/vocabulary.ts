import type { Policy } from '../../model/policy.ts';
import { says as common } from '../digest.words.ts';
import type { Section } from '../statement.ts';
import { says } from './vocabulary.words.ts';

export function vocabularySection({ unitTypes, roles, unitHead }: Policy): Section {
  return {
    topic: 'vocabulary',
    statements: [
      { key: 'unitTypes', label: says.unitTypes(), text: common.words({ words: unitTypes }), path: ['unitTypes'] },
      { key: 'roles', label: says.roles(), text: common.words({ words: roles }), path: ['roles'] },
      ...(unitHead === undefined
        ? []
        : [{ key: 'unitHead', label: says.unitHead(), text: unitHead, path: ['unitHead'] }]),
    ],
  };
}
