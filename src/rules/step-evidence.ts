import { proceduresOf } from '../model/procedure.ts';
import { ownValue } from '../model/register.ts';
import type { SubjectRule } from './rule.ts';
import { words } from './step-evidence.words.ts';

export const stepEvidence: SubjectRule = {
  id: 'step-evidence',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, _context, report) {
    for (const procedure of proceduresOf(appointment)) {
      for (const step of procedure.steps) {
        const record = ownValue(procedure.recorded, step.step);
        for (const evidence of (record && step.evidence) ?? []) {
          if (record?.[evidence]?.trim()) continue;
          const field = { kind: 'member', path: `appointments.steps.*.${evidence}` } as const;
          report([...procedure.path, step.step, evidence], words.says.missing({ step: step.step, evidence: field }), {
            clause: step.clause,
          });
        }
      }
    }
  },
};
