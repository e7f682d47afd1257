import type { Message } from '../../messages/catalogue.ts';
import type { Policy, PolicyExit } from '../../model/policy.ts';
import { says as common } from '../digest.words.ts';
import type { Section, Statement } from '../statement.ts';
import { says } from './exits.words.ts';
import { stepStatements } from './steps.ts';
import { says as ofSteps } from './steps.words.ts';

export function exitSections({ exits }: Policy): Section[] {
  return Object.entries(exits).map(([kind, exit]) => ({
    topic: 'exits',
    about: kind,
    statements: statementsOn(exit, ['exits', kind]),
  }));
}

function statementsOn(exit: PolicyExit, path: readonly string[]): Statement[] {
  const { clause, causes = [], procedure = [] } = exit;
  return [
    { key: 'when', label: says.when(), text: whenOf(exit), clause, path },
    ...(causes.length === 0
      ? []
      : [
          {
            key: 'causes',
            label: says.causes(),
            text: common.words({ words: causes }),
            clause,
            path: [...path, 'causes'],
          },
        ]),
    ...stepStatements(procedure, { of: 'exit', superior: ofSteps.superior() }, [...path, 'procedure']),
  ];
}

function whenOf({ at, during }: PolicyExit): Message {
  if (at !== undefined) return says.atEnd();
  return during === undefined ? says.anyTime() : says.duringTerm();
}
