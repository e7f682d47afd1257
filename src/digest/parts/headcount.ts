import type { Path } from '../../findings/finding.ts';
import type { Message } from '../../messages/catalogue.ts';
import type { HeadcountRule, Policy } from '../../model/policy.ts';
import { says as common } from '../digest.words.ts';
import type { Section, Statement } from '../statement.ts';
import { says } from './headcount.words.ts';
import { seatsOf } from './seats.ts';

export function headcountSections(policy: Policy): Section[] {
  const told = seatsOf(policy).filter(({ isType, rules }) => !isType || rules.headcount !== undefined);
  return told.map(({ about, rules, path }) => ({
    topic: 'headcount',
    about,
    statements: headcountStatements(rules.headcount, [...path, 'headcount']),
  }));
}

function headcountStatements(rule: HeadcountRule | undefined, path: Path): Statement[] {
  const told = rule === undefined ? [] : numbersOf(rule);
  if (rule === undefined || told.length === 0) {
    return [{ key: 'partTime', label: says.partTime(), text: common.unsaid(), clause: rule?.clause, path }];
  }
  return told.map(({ field, key = field, label, text }) => {
    return { key, label, text, clause: rule.clause, path: [...path, field] };
  });
}

interface Number {
  /** The field of the rule that says it, or the first of them. */
  readonly field: string;
  /** Where another document says the same by another field, both have one key. */
  readonly key?: string;
  readonly label: Message;
  readonly text: Message;
}

function numbersOf(rule: HeadcountRule): Number[] {
  const { about, tolerance = 0, min, max, total, fullTime, plannedTotal, minShare, totalOdd } = rule;
  const found: (Number | undefined)[] = [
    about === undefined
      ? undefined
      : {
          key: 'partTime',
          field: 'about',
          label: says.partTime(),
          text: says.about({ about, ...around(about, tolerance) }),
        },
    range('min', says.partTime(), min, max, about === undefined ? 'partTime' : 'range'),
    range('fullTime', says.fullTime(), fullTime?.min, fullTime?.max),
    range('total', says.total(), total?.min, total?.max),
    plannedTotal === true ? { field: 'plannedTotal', label: says.total(), text: says.planned() } : undefined,
    minShare === undefined
      ? undefined
      : { field: 'minShare', label: says.share(), text: says.minShare({ percent: percentOf(minShare) }) },
    totalOdd === true ? { field: 'totalOdd', label: says.total(), text: says.odd() } : undefined,
  ];
  return found.filter((number) => number !== undefined);
}

function around(about: number, tolerance: number): { min: number; max: number } {
  return { min: Math.max(0, about - tolerance), max: about + tolerance };
}

function range(
  field: string,
  label: Message,
  min: number | undefined,
  max: number | undefined,
  key = field,
): Number | undefined {
  return min === undefined && max === undefined ? undefined : { field, key, label, text: says.range({ min, max }) };
}

/** Without the rounding errors of a binary fraction: 0.28 is 28, not 28.000000000000004. */
function percentOf(share: number): number {
  return Number((share * 100).toFixed(6));
}
