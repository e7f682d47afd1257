import type { Message } from '../../messages/catalogue.ts';
import type { Policy, SuggestWeights } from '../../model/policy.ts';
import { says as common, enTimespan, zhTimespan } from '../digest.words.ts';
import type { Section, Statement } from '../statement.ts';
import { says } from './work.words.ts';

const WEIGHTS = ['unitType', 'resource', 'position', 'experience', 'load'] as const satisfies (keyof SuggestWeights)[];
const LEDGERS = ['unit', 'matter', 'meeting', 'activity', 'evaluation', 'review'] as const;

export function workSection(policy: Policy): Section {
  return {
    topic: 'work',
    statements: [
      ...duties(policy),
      concurrent(policy),
      meetings(policy),
      ...suggestions(policy),
      ...evaluation(policy),
      ...ledgers(policy),
    ],
  };
}

function duties({ duties: told }: Policy): Statement[] {
  const { clause, items = [] } = told ?? {};
  return items.map((text, index) => ({
    key: `duty:${text}`,
    label: says.duty({ number: index + 1 }),
    text,
    clause,
    isParaphrase: true,
    path: ['duties', 'items', index],
  }));
}

function concurrent({ concurrent: may }: Policy): Statement {
  const { across = [], max, clause } = typeof may === 'object' ? may : {};
  const limits = [
    ...(may === false ? [says.oneAtOnce()] : []),
    ...(across.length === 0 ? [] : [says.notAcross({ groups: across.map((group) => [group].flat()) })]),
    ...(max === undefined ? [] : [says.atMost({ max })]),
  ];
  const text = limits.length === 0 ? common.unsaid() : common.parts({ parts: limits });
  return { key: 'concurrent', label: says.concurrent(), text, clause, path: ['concurrent'] };
}

function meetings({ meetings: rhythm }: Policy): Statement {
  const text = rhythm ? says.every({ en: enTimespan(rhythm.every), zh: zhTimespan(rhythm.every) }) : says.noRhythm();
  return { key: 'meetings', label: says.meetings(), text, clause: rhythm?.clause, path: ['meetings'] };
}

/** To whom a problem may be handed: what counts for somebody. */
function suggestions({ matters }: Policy): Statement[] {
  const { weights = {}, strengths = {} } = matters?.suggest ?? {};
  const path = ['matters', 'suggest'];
  const points = WEIGHTS.flatMap((reason) => {
    const number = weights[reason];
    return number === undefined ? [] : [says.points({ reason: says[reason](), number })];
  });
  const clause = matters?.clause;
  return [
    ...(points.length === 0
      ? []
      : [{ key: 'suggest', label: says.suggest(), text: common.parts({ parts: points }), clause, path }]),
    ...Object.entries(strengths).map(([type, words]) => ({
      key: `strength:${type}`,
      label: says.strength({ type }),
      text: common.words({ words }),
      clause,
      path: [...path, 'strengths', type],
    })),
  ];
}

function ledgers({ ledgers: names = {} }: Policy): Statement[] {
  return LEDGERS.flatMap((kind) => {
    const name = names[kind];
    const label = says.ledger({ of: says[`${kind}Ledger`]() });
    return name === undefined ? [] : [{ key: `ledger:${kind}`, label, text: name, path: ['ledgers', kind] }];
  });
}

function evaluation({ evaluation: rule }: Policy): Statement[] {
  const path = ['evaluation'];
  if (rule === undefined) return [{ key: 'evaluation', label: says.evaluation(), text: common.unsaid(), path }];
  const { methods = [], grades = [], uses = [], clause } = rule;
  return [
    { key: 'evaluation', label: says.evaluation(), text: rhythmOf(rule), clause, path },
    ...list('methods', methods.length === 0 ? undefined : says.methodNames({ methods })),
    ...list('grades', grades.length === 0 ? undefined : says.gradeNames({ grades })),
    ...list('uses', uses.length === 0 ? undefined : common.words({ words: uses })),
  ];

  function list(key: 'methods' | 'grades' | 'uses', told: ReturnType<typeof common.words> | undefined): Statement[] {
    return told === undefined ? [] : [{ key, label: says[key](), text: told, clause, path: [...path, key] }];
  }
}

function rhythmOf({ every, closes }: NonNullable<Policy['evaluation']>): Message {
  if (every === undefined) return says.noRhythm();
  return closes === undefined ? says.yearly() : says.yearlyWithin({ en: enTimespan(closes), zh: zhTimespan(closes) });
}
