import type { Severity, Violation } from '../findings/finding.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Settings } from '../records/settings.ts';
import { RULES } from '../rules/index.ts';
import type { LookalikesRule, NumbersRule, RegisterRule, Rule, SubjectRule, Subjects } from '../rules/rule.ts';

export type SubjectRules = { readonly [S in keyof Subjects]: readonly Extract<SubjectRule, { on: S }>[] };

/** Which rules run, and how much each weighs here. */
export interface Selection {
  /** Rules whose findings settle that a value is wrong: they run before the others. */
  readonly settling: SubjectRules;
  readonly others: SubjectRules;
  readonly ofRegister: readonly RegisterRule[];
  readonly ofLookalikes: readonly LookalikesRule[];
  readonly ofNumbers: readonly NumbersRule[];
  /** Whether what the rule finds is told: the settling ones run even where others were asked for. */
  readonly isOn: (rule: RuleId) => boolean;
  /** Whether it asks of open appointments only. */
  readonly asksOpen: (rule: RuleId) => boolean;
  /** @param own the violation's own severity, where the rule gives it one */
  readonly severityOf: (rule: RuleId, own: Violation['severity']) => Severity;
}

const ASKING_OPEN: ReadonlySet<RuleId> = new Set(RULES.filter((rule) => rule.asksOpen === true).map(({ id }) => id));

const WEIGHT: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

/** @param only the rules asked for; `undefined`: all that are not off */
export function selectRules(overrides: Settings['rules'], only: readonly RuleId[] | undefined): Selection {
  const isOn = (rule: RuleId) => (only === undefined || only.includes(rule)) && overrides?.[rule] !== 'off';
  const rules = RULES.filter((rule) => isOn(rule.id));
  const defaults = new Map(RULES.map((rule) => [rule.id, rule.severity]));
  return {
    settling: bySubject(RULES.filter((rule) => rule.settles === true && overrides?.[rule.id] !== 'off')),
    others: bySubject(rules.filter((rule) => rule.settles !== true)),
    ofRegister: rules.filter((rule) => rule.on === 'register'),
    ofLookalikes: rules.filter((rule) => rule.on === 'lookalikes'),
    ofNumbers: rules.filter((rule) => rule.on === 'numbers'),
    isOn,
    asksOpen: (rule) => ASKING_OPEN.has(rule),
    severityOf(rule, own) {
      const override = overrides?.[rule];
      const base = override === undefined || override === 'off' ? (defaults.get(rule) ?? 'error') : override;
      // A case that weighs less than its rule keeps its own weight, unless the rule was made lighter still.
      return own !== undefined && (override === undefined || WEIGHT[own] < WEIGHT[base]) ? own : base;
    },
  };
}

function bySubject(rules: readonly Rule[]): SubjectRules {
  const on = <S extends keyof Subjects>(subject: S) =>
    rules.filter((rule): rule is Extract<SubjectRule, { on: S }> => rule.on === subject);
  return {
    record: on('record'),
    organization: on('organization'),
    unit: on('unit'),
    member: on('member'),
    appointment: on('appointment'),
    evaluation: on('evaluation'),
  };
}
