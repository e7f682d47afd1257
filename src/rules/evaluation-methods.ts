import type { EvaluationRecord } from '../model/records.ts';
import { words } from './evaluation-methods.words.ts';
import type { SubjectRule } from './rule.ts';

export const evaluationMethods: SubjectRule = {
  id: 'evaluation-methods',
  severity: 'error',
  on: 'evaluation',
  words,
  check(evaluation, { register }, report) {
    const { methods = [], clause } = register.policy.evaluation ?? {};
    const missing = methods.filter((method) => evaluation[method] === undefined);
    if (missing.length > 0) report(['id'], words.says.missing({ methods: missing }), { clause });
    for (const method of methods) {
      if (isHollow(evaluation[method])) report([method], words.says.hollow({ method }), { clause });
    }
  },
};

/** Nothing but the circumstances: no result, whether in points or in words. */
function isHollow(method: EvaluationRecord['massReview'] | EvaluationRecord['performance']): boolean {
  return method !== undefined && method.score === undefined && (method.result ?? '').trim() === '';
}
