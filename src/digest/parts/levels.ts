import type { Policy, PolicyLevel } from '../../model/policy.ts';
import type { Section, Statement } from '../statement.ts';
import { says } from './levels.words.ts';

export function levelSections({ levels, issuer }: Policy): Section[] {
  return Object.entries(levels).map(([name, level]) => ({
    topic: 'levels',
    about: name,
    statements: statementsOn(name, level, issuer),
  }));
}

function statementsOn(name: string, level: PolicyLevel, issuer: string): Statement[] {
  const { clause, parent, organ } = level;
  const path = ['levels', name];
  const parents = [parent ?? []].flat();
  return [
    {
      key: 'parent',
      label: says.parent(),
      text: parents.length === 0 ? says.noParent({ issuer }) : says.parents({ parents }),
      clause,
      path: [...path, 'parent'],
    },
    ...(organ === undefined ? [] : [{ key: 'organ', label: says.organ(), text: organ, path: [...path, 'organ'] }]),
  ];
}
