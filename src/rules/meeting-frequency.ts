import { addDays } from '../model/day.ts';
import type { Day, OrganizationRecord } from '../model/records.ts';
import { isActiveOn, levelOf } from '../model/register.ts';
import type { ServiceIndex } from '../model/service-index.ts';
import { afterSpan } from '../model/span.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { words } from './meeting-frequency.words.ts';
import type { RegisterRule, ReportInFile, RuleContext } from './rule.ts';

export const meetingFrequency: RegisterRule = {
  id: 'meeting-frequency',
  severity: 'warning',
  on: 'register',
  words,
  check(context, report) {
    const { meetings } = context.register.policy;
    if (meetings === undefined) return;
    for (const organization of context.register.organizations.values()) {
      unlessUnknown(() => checkOrganization(organization, meetings, context, report));
    }
  },
};

function checkOrganization(
  organization: OrganizationRecord,
  { every, clause }: { readonly every: string; readonly clause?: string },
  { register, services, deeds, census, asOf }: RuleContext,
  report: ReportInFile,
): void {
  const { id } = organization;
  // Whoever is recorded there has been told to have no seat.
  if (levelOf(register, organization, asOf)?.seats === false) return;
  const file = census.fileOf('organization', id);
  const servedSince = isActiveOn(organization, asOf) ? servedWithoutBreakSince(id, services, asOf) : undefined;
  const last = deeds.lastMeetingOf(id);
  if (file === undefined || servedSince === undefined || last === 'unknown') return;
  // The rhythm begins when there is a document, and somebody to meet.
  const since = [servedSince, register.policy.issued, last ?? ''].reduce((latest, day) =>
    day > latest ? day : latest,
  );
  if (afterSpan(since, every) >= asOf) return;
  const message = since === last ? words.says.late({ last, every }) : words.says.none({ since, every });
  report(file, ['id'], message, { clause });
}

/** The first day since which somebody has always served; `undefined` where nobody serves on the as-of day. */
function servedWithoutBreakSince(organization: string, services: ServiceIndex, asOf: Day): Day | undefined {
  const inOrder = services.servicesIn(organization).toSorted((first, second) => (first.from < second.from ? -1 : 1));
  let since: Day | undefined;
  let until: Day | undefined = '';
  for (const service of inOrder) {
    if (until !== undefined && service.from > nextDay(until)) [since, until] = [service.from, service.until];
    else if (until !== undefined && (service.until ?? '9999') > until) until = service.until;
  }
  return until === undefined || until >= asOf ? since : undefined;
}

function nextDay(day: Day): Day {
  return day === '' ? '' : addDays(day, 1);
}
