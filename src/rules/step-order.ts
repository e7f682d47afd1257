import type { RelatedField } from '../findings/finding.ts';
import { addDays, daysBetween } from '../model/day.ts';
import { type MisdatedStep, misdatedSteps } from '../model/misdated.ts';
import { type Procedure, proceduresOf } from '../model/procedure.ts';
import { ownValue } from '../model/register.ts';
import type { Report, SubjectRule } from './rule.ts';
import { words } from './step-order.words.ts';

export const stepOrder: SubjectRule = {
  id: 'step-order',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, _context, report) {
    for (const procedure of proceduresOf(appointment)) {
      for (const misdated of misdatedSteps(procedure)) reportMisdated(misdated, procedure, report);
      checkEnds(procedure, report);
    }
  },
};

function reportMisdated(misdated: MisdatedStep, procedure: Procedure, report: Report): void {
  const { name, is, day, other } = misdated;
  const { on = '', until } = ownValue(procedure.recorded, name) ?? {};
  const path = [...procedure.path, name, is === 'endsAfter' ? 'until' : 'on'];
  const { clause, days = 1 } = procedure.steps.find(({ step }) => step === name) ?? {};
  const params = {
    step: name,
    on: is === 'endsAfter' ? (until ?? addDays(on, days - 1)) : on,
    day,
    other: other ?? '',
  };
  const related = other === undefined ? undefined : [relatedTo(other, is, procedure)];
  report(path, words.says[is](params), { clause, ...(related && { related }) });
}

function relatedTo(other: string, is: MisdatedStep['is'], procedure: Procedure): RelatedField {
  const path = [...procedure.path, other, is === 'beforeEnd' ? 'until' : 'on'];
  const isBefore = is === 'before' || is === 'beforeEnd';
  return { path, message: isBefore ? words.says.previous() : words.says.next() };
}

function checkEnds(procedure: Procedure, report: Report): void {
  for (const { step, clause, days } of procedure.steps) {
    const { on, until } = ownValue(procedure.recorded, step) ?? {};
    if (on === undefined || until === undefined) continue;
    const path = [...procedure.path, step, 'until'];
    if (until < on) report(path, words.says.until({ step, on, until }), { clause });
    else if (days !== undefined && daysBetween(on, until) + 1 < days) {
      report(path, words.says.short({ step, days, lasted: daysBetween(on, until) + 1 }), { clause });
    }
  }
}
