import { type Procedure, proceduresOf, recordedBefore } from '../model/procedure.ts';
import { ownValue } from '../model/register.ts';
import type { Report, SubjectRule } from './rule.ts';
import { words } from './step-order.words.ts';

export const stepOrder: SubjectRule = {
  id: 'step-order',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, { register }, report) {
    for (const procedure of proceduresOf(appointment, register)) checkOrder(procedure, report);
  },
};

function checkOrder(procedure: Procedure, report: Report): void {
  for (const step of procedure.steps) {
    const record = ownValue(procedure.recorded, step.step);
    if (record === undefined) continue;
    const path = [...procedure.path, step.step];
    const { clause } = step;
    const previous = recordedBefore(procedure, step);
    if (previous && record.on < previous.record.on) {
      const params = { step: step.step, on: record.on, previous: previous.name, previousOn: previous.record.on };
      const related = [{ path: [...procedure.path, previous.name, 'on'], message: words.says.previous() }];
      report([...path, 'on'], words.says.before(params), { clause, related });
    }
    if (record.until !== undefined && record.until < record.on) {
      const params = { step: step.step, on: record.on, until: record.until };
      report([...path, 'until'], words.says.until(params), { clause });
    }
  }
}
