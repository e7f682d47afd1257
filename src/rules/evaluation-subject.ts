import { briefNameOn } from '../model/register.ts';
import { yearPeriod } from '../model/service.ts';
import { words } from './evaluation-subject.words.ts';
import type { SubjectRule } from './rule.ts';

export const evaluationSubject: SubjectRule = {
  id: 'evaluation-subject',
  severity: 'error',
  on: 'evaluation',
  words,
  check({ member, organization: id, period: year }, { register, services }, report) {
    const organization = register.organizations.get(id);
    if (organization === undefined) return;
    const period = yearPeriod(year);
    const { from = period.from, until = period.until } = organization.active ?? {};
    // That the organisation did not exist then is told as that.
    if (period.until < from || until < period.from || services.servedIn(member, id, period) !== 'no') return;
    report(['member'], words.says.notServing({ member, organization: briefNameOn(organization, period.until), year }));
  },
};
