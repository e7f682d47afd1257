import type { Path } from '../../findings/finding.ts';
import type { Policy, PolicyCategory } from '../../model/policy.ts';
import { conditionsOf } from '../conditions/conditions.ts';
import { says as common } from '../digest.words.ts';
import type { Section, Statement } from '../statement.ts';
import { says } from './people.words.ts';

export function peopleSections({ categories }: Policy): Section[] {
  return categories.map((category, index) => ({
    topic: 'people',
    about: category.id,
    statements: statementsOn(category, ['categories', index]),
  }));
}

function statementsOn({ label, clause, levels, needs, requires }: PolicyCategory, path: Path): Statement[] {
  return [
    { key: 'label', label: says.label(), text: label, clause, path: [...path, 'label'] },
    {
      key: 'levels',
      label: says.levels(),
      text: levels === undefined ? says.everyLevel() : common.words({ words: levels }),
      path: [...path, 'levels'],
    },
    ...(needs === undefined
      ? []
      : [{ key: 'needs', label: says.needs(), text: needs, isParaphrase: true, path: [...path, 'needs'] }]),
    {
      key: 'requires',
      label: says.requires(),
      text: requires === undefined ? says.nothing() : common.parts({ parts: conditionsOf(requires) }),
      path: [...path, 'requires'],
    },
  ];
}
