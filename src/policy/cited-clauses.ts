import type { Policy, ProcedureStep } from '../model/policy.ts';
import { RULE_IDS, type RuleId } from '../model/rule-ids.ts';

/** The rules whose findings can name a clause: their own, or that of the policy's word they speak of. */
export function rulesCiting(policy: Policy, clause: string): RuleId[] {
  const citing = new Set(citations(policy).flatMap(([cited, rules]) => (cited === clause ? rules : [])));
  return RULE_IDS.filter((rule) => policy.rules?.[rule] === clause || citing.has(rule));
}

type Citation = readonly [clause: string | undefined, rules: readonly RuleId[]];

const OF_STEPS: readonly RuleId[] = ['step-missing', 'step-order', 'step-authority', 'step-evidence'];

/** What rules read in the policy, each part with the clause that it names. */
function citations({ levels, categories, exits, registration }: Policy): Citation[] {
  return [
    ...categories.map(({ clause }): Citation => [clause, ['category-requirements']]),
    ...Object.values(levels).flatMap(({ clause, headcount, procedure, renewal, replacement, term }): Citation[] => [
      [clause, ['appointment-mode']],
      [headcount?.clause, ['headcount']],
      [renewal.clause, ['step-missing']],
      [term.clause, ['term-length', 'term-alignment']],
      [replacement?.clause, ['seat-replacement']],
      ...ofSteps(procedure),
      ...ofSteps(replacement?.procedure ?? []),
    ]),
    ...Object.values(exits).flatMap(({ clause, procedure = [] }): Citation[] => [
      [clause, ['exit-date', 'exit-cause', 'exit-contradiction']],
      ...ofSteps(procedure),
    ]),
    [registration.clause, ['registration-fields']],
  ];
}

function ofSteps(procedure: readonly ProcedureStep[]): Citation[] {
  return procedure.map(({ clause }) => [clause, OF_STEPS]);
}
