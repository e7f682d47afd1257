import type { Path } from '../findings/finding.ts';
import type { Day, OrganizationRecord } from '../model/records.ts';
import { briefNameOn, isActiveOn } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { words } from './meeting-attendance.words.ts';
import type { RecordView, Report, RuleContext, SubjectRule } from './rule.ts';

export const meetingAttendance: SubjectRule = {
  id: 'meeting-attendance',
  severity: 'error',
  on: 'record',
  words,
  check(view, context, report) {
    const event = eventOf(view);
    const organization = event && context.register.organizations.get(event.organization);
    if (event === undefined || organization === undefined || event.present === undefined) return;
    const { day } = event;
    const present = namesIn(event.present, event.field);
    // Before the organisation existed, and after, nobody served: that the day is wrong is told as that.
    if (isActiveOn(organization, day)) reportStrangers(present, { organization, day }, context, report);
    reportTwice([...present, ...namesIn(event.absent ?? [], 'absent')], report);
  },
};

interface Event {
  readonly organization: string;
  readonly day: Day;
  readonly present: readonly string[] | undefined;
  /** The field that holds who was present. */
  readonly field: string;
  readonly absent?: readonly string[] | undefined;
}

function eventOf({ kind, record }: RecordView): Event | undefined {
  if (kind === 'meeting') {
    const { organization, on: day, attendees, absent } = record;
    return { organization, day, present: attendees, field: 'attendees', absent };
  }
  if (kind !== 'activity') return undefined;
  return { organization: record.organization, day: record.on, present: record.members, field: 'members' };
}

interface Named {
  readonly id: string;
  readonly path: Path;
}

/** As far as they are known. */
function namesIn(ids: readonly string[], field: string): Named[] {
  const names: Named[] = [];
  for (const index of ids.keys()) {
    const id = unlessUnknown(() => ids[index]);
    if (id !== undefined) names.push({ id, path: [field, index] });
  }
  return names;
}

/** So many people whom nobody knows there are not as many slips: the day or the organisation is wrong. */
const CROWD = 3;

const ALWAYS = { from: '0000-01-01', until: '9999-12-31' };

function reportStrangers(
  present: readonly Named[],
  { organization, day }: { readonly organization: OrganizationRecord; readonly day: Day },
  { services }: RuleContext,
  report: Report,
): void {
  const strangers = present.filter(({ id }) => services.servedOn(id, organization.id, day) === 'no');
  if (strangers.length === 0) return;
  const where = { organization: briefNameOn(organization, day), day };
  if (strangers.length < CROWD || strangers.length < present.length) {
    for (const { id, path } of strangers) report(path, words.says.notServing({ id, ...where }));
    return;
  }
  const areOfThere = strangers.every(({ id }) => services.servedIn(id, organization.id, ALWAYS) === 'yes');
  report([areOfThere ? 'on' : 'organization'], words.says.nobody({ count: strangers.length, ...where }));
}

function reportTwice(names: readonly Named[], report: Report): void {
  const seen = new Map<string, Path>();
  for (const { id, path } of names) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else report(path, words.says.twice({ id }), { related: [{ path: first, message: words.says.first() }] });
  }
}
