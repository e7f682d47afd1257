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

function statementsOn(category: PolicyCategory, path: Path): Statement[] {
  const { label, clause, levels, needs, requires, recommends, advice, area } = category;
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
    ...(advice === undefined
      ? []
      : [{ key: 'advice', label: says.advice(), text: advice, isParaphrase: true, path: [...path, 'advice'] }]),
    ...(recommends === undefined
      ? []
      : [
          {
            key: 'recommends',
            label: says.recommends(),
            text: common.parts({ parts: conditionsOf(recommends) }),
            path: [...path, 'recommends'],
          },
        ]),
    ...(area === undefined ? [] : [{ key: 'area', label: says.area(), text: says.above(), path: [...path, 'area'] }]),
  ];
}
