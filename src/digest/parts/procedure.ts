import type { Message } from '../../messages/catalogue.ts';
import type { Policy, PolicyLevel, RenewalRule, ReplacementRule } from '../../model/policy.ts';
import { says as common, enTimespan, zhTimespan } from '../digest.words.ts';
import type { Section, Statement } from '../statement.ts';
import { says } from './procedure.words.ts';
import { seatsOf } from './seats.ts';
import { stepStatements } from './steps.ts';
import { says as ofSteps } from './steps.words.ts';
import { kindOfTerm } from './term.ts';

export function procedureSections(policy: Policy): Section[] {
  const sections = seatsOf(policy).map(({ about, rules, level, path }): Section => {
    const superior = superiorOf(level, policy.issuer);
    const { modes, otherModes, procedure = [], renewal, replacement } = rules;
    return {
      topic: 'procedure',
      about,
      statements: [
        ...(modes === undefined ? [] : [modesOf(modes, rules.clause, path)]),
        ...(otherModes === undefined ? [] : [otherModesOf(otherModes, rules.clause, path)]),
        ...stepStatements(procedure, { of: 'appointment', superior }, [...path, 'procedure']),
        ...(renewal === undefined ? [] : renewalStatements(renewal, [...path, 'renewal'])),
        ...(replacement === undefined ? [] : replacementStatements(replacement, superior, [...path, 'replacement'])),
      ],
    };
  });
  return sections.filter(({ statements }) => statements.length > 0);
}

function superiorOf({ parent }: PolicyLevel, issuer: string): Message {
  const levels = [parent ?? []].flat();
  return levels.length === 0 ? ofSteps.issuer({ issuer }) : ofSteps.superiorOf({ levels });
}

function modesOf(modes: readonly string[], clause: string | undefined, path: readonly string[]): Statement {
  return { key: 'modes', label: says.modes(), text: common.words({ words: modes }), clause, path: [...path, 'modes'] };
}

function otherModesOf(areOpen: boolean, clause: string | undefined, path: readonly string[]): Statement {
  const text = areOpen ? says.othersOpen() : says.othersClosed();
  return { key: 'otherModes', label: says.otherModes(), text, clause, path: [...path, 'otherModes'] };
}

function renewalStatements({ steps, within, max, clause }: RenewalRule, path: readonly string[]): Statement[] {
  const told = [
    {
      key: 'steps',
      label: says.renewal(),
      text: steps.length === 0 ? says.renewalWithout() : common.words({ words: steps }),
    },
    within === undefined
      ? undefined
      : {
          key: 'within',
          label: says.renewalIs(),
          text: says.renewalWithin({ en: enTimespan(within), zh: zhTimespan(within) }),
        },
    max === undefined ? undefined : { key: 'max', label: says.renewalTimes(), text: says.renewalMost({ max }) },
  ];
  return told
    .filter((part) => part !== undefined)
    .map(({ key, label, text }) => ({ key: `renewal.${key}`, label, text, clause, path: [...path, key] }));
}

/** Its steps stand behind those of a first appointment: they are told as its own. */
function replacementStatements(
  { procedure, exit, term, clause }: ReplacementRule,
  superior: Message,
  path: readonly string[],
): Statement[] {
  const steps = stepStatements(procedure, { of: 'appointment', superior }, [...path, 'procedure']);
  return [
    {
      key: 'replacement',
      label: says.replacement(),
      text: says.replacementBy(),
      clause,
      path,
    },
    ...steps.map((statement) => ({ ...statement, key: `replacement.${statement.key}` })),
    ...(exit === undefined
      ? []
      : [
          {
            key: 'replacement.exit',
            label: says.replacementExit(),
            text: common.words({ words: [exit] }),
            clause,
            path: [...path, 'exit'],
          },
        ]),
    ...(term === undefined
      ? []
      : [
          {
            key: 'replacement.term',
            label: says.replacementTerm(),
            text: kindOfTerm(term),
            clause,
            path: [...path, 'term'],
          },
        ]),
  ];
}
