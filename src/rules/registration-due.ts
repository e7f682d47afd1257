import type { OrganizationRecord } from '../model/records.ts';
import { registrationBy } from '../model/registration.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { words } from './registration-due.words.ts';
import type { RegisterRule, ReportInFile, RuleContext } from './rule.ts';

export const registrationDue: RegisterRule = {
  id: 'registration-due',
  severity: 'info',
  on: 'register',
  words,
  check(context, report) {
    const { due } = context.register.policy.registration;
    if (due === undefined || context.asOf <= due) return;
    for (const organization of context.register.organizations.values()) {
      unlessUnknown(() => checkOrganization(organization, due, context, report));
    }
  },
};

function checkOrganization(
  organization: OrganizationRecord,
  due: string,
  { register, census, asOf }: RuleContext,
  report: ReportInFile,
): void {
  const file = census.fileOf('organization', organization.id);
  if (file === undefined || !census.servedOnRegistrationDay(organization.id)) return;
  if (registrationBy(organization, register, asOf)) return;
  const { title: form, to, clause } = register.policy.registration;
  const elsewhere = organization.registrations?.at(-1)?.to;
  const message =
    elsewhere === undefined ? words.says.missing({ form, to, due }) : words.says.elsewhere({ form, to, elsewhere });
  report(file, ['id'], message, { clause });
}
