import type { Message } from '../../messages/catalogue.ts';
import type { Policy, PolicyLevel } from '../../model/policy.ts';
import { says as common, enTimespan, zhTimespan } from '../digest.words.ts';
import type { Section, Statement } from '../statement.ts';
import { says } from './procedure.words.ts';
import { stepStatements } from './steps.ts';
import { says as ofSteps } from './steps.words.ts';

export function procedureSections({ levels, issuer }: Policy): Section[] {
  return Object.entries(levels).map(([name, level]) => {
    const path = ['levels', name];
    const { clause, modes, procedure } = level;
    return {
      topic: 'procedure',
      about: name,
      statements: [
        { key: 'modes', label: says.modes(), text: common.words({ words: modes }), clause, path: [...path, 'modes'] },
        ...stepStatements(procedure, { of: 'appointment', superior: superiorOf(level, issuer) }, [
          ...path,
          'procedure',
        ]),
        ...renewal(level, [...path, 'renewal']),
      ],
    };
  });
}

function superiorOf({ parent }: PolicyLevel, issuer: string): Message {
  const levels = [parent ?? []].flat();
  return levels.length === 0 ? ofSteps.issuer({ issuer }) : ofSteps.superiorOf({ levels });
}

function renewal({ renewal: { steps, within, clause } }: PolicyLevel, path: readonly string[]): Statement[] {
  const text = steps.length === 0 ? says.renewalWithout() : common.words({ words: steps });
  return [
    { key: 'renewal', label: says.renewal(), text, clause, path: [...path, 'steps'] },
    ...(within === undefined
      ? []
      : [
          {
            key: 'renewal.within',
            label: says.renewalIs(),
            text: says.renewalWithin({ en: enTimespan(within), zh: zhTimespan(within) }),
            clause,
            path: [...path, 'within'],
          },
        ]),
  ];
}
