import type { Path } from '../findings/finding.ts';
import { isBefore } from '../model/day.ts';
import type { DayOrMonth, MemberRecord, OrganizationRecord, StepRecords } from '../model/records.ts';
import { words } from './future-date.words.ts';
import type { RecordView, SubjectRule } from './rule.ts';

type Visit = (date: DayOrMonth | undefined, ...path: Path) => void;

/** Only what is recorded as done: `start`, `end`, `due` and the end of a public notice may lie ahead. */
export const futureDate: SubjectRule = {
  id: 'future-date',
  severity: 'error',
  on: 'record',
  words,
  check(view, { asOf }, report) {
    visitDone(view, (date, ...path) => {
      if (date !== undefined && isBefore(asOf, date)) report(path, words.says.later({ asOf }));
    });
  },
};

function visitDone({ kind, record }: RecordView, visit: Visit): void {
  switch (kind) {
    case 'organization':
      visitOrganization(record, visit);
      break;
    case 'member':
      visitMember(record, visit);
      break;
    case 'matter':
      visit(record.raised.on, 'raised', 'on');
      visit(record.assigned?.on, 'assigned', 'on');
      record.progress?.forEach((entry, index) => {
        visit(entry.on, 'progress', index, 'on');
      });
      visit(record.resolved?.on, 'resolved', 'on');
      visit(record.published?.on, 'published', 'on');
      break;
    case 'meeting':
    case 'activity':
      visit(record.on, 'on');
      break;
    case 'evaluation':
      visit(`${record.period}-01`, 'period');
      break;
    default:
  }
}

function visitOrganization({ terms, registrations }: OrganizationRecord, visit: Visit): void {
  terms?.forEach(({ changed }, index) => {
    changed?.forEach(({ on }, position) => {
      visit(on, 'terms', index, 'changed', position, 'on');
    });
  });
  registrations?.forEach(({ on }, index) => {
    visit(on, 'registrations', index, 'on');
  });
}

function visitMember(member: MemberRecord, visit: Visit): void {
  visit(member.birthDate, 'birthDate');
  visit(member.workStarted, 'workStarted');
  visit(member.party?.joined, 'party', 'joined');
  visit(member.party?.confirmed, 'party', 'confirmed');
  member.resume?.forEach((entry, index) => {
    visit(entry.from, 'resume', index, 'from');
    visit(entry.to, 'resume', index, 'to');
  });
  member.family?.forEach((relative, index) => {
    visit(relative.birthDate, 'family', index, 'birthDate');
  });
  member.appointments.forEach((appointment, index) => {
    visitSteps(appointment.steps, visit, 'appointments', index, 'steps');
    visit(appointment.withdrawn?.on, 'appointments', index, 'withdrawn', 'on');
    visit(appointment.exit?.on, 'appointments', index, 'exit', 'on');
    visitSteps(appointment.exit?.steps, visit, 'appointments', index, 'exit', 'steps');
  });
}

/** A bare date stands where its step does: locating goes as far as the text does. */
function visitSteps(steps: StepRecords | undefined, visit: Visit, ...path: Path): void {
  for (const name in steps) visit(steps[name]?.on, ...path, name, 'on');
}
