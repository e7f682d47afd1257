import { allLevels } from '../level.ts';
import { leavesOpen } from '../modes.ts';
import { type Office, officeOf } from '../office.ts';
import type { PolicyLevel } from '../policy.ts';
import { stepNames, type Words, wordsOf } from '../policy-words.ts';
import type { AppointmentRecord, ExitRecord, MemberRecord, StepRecords } from '../records.ts';
import type { Register } from '../register.ts';
import { onDay } from '../service.ts';
import { unlessUnknown } from '../unknown.ts';
import type { FieldPath, Kind, NoteDone, UseWord } from './kind.ts';

export const member: Kind<MemberRecord> = {
  folder: 'members',
  isLookedUp: false,
  references({ unit, residence, appointments }, refer) {
    refer('unit', unit, 'unit');
    refer('organization', residence, 'residence');
    for (const [index, appointment] of appointments.entries()) {
      refer('organization', appointment.organization, 'appointments', index, 'organization');
      refer('unit', appointment.unit, 'appointments', index, 'unit');
      if (appointment.replaces !== undefined) refer('member', appointment.replaces, 'appointments', index, 'replaces');
    }
  },
  done(record, note) {
    note(record.birthDate, 'birthDate');
    note(record.workStarted, 'workStarted');
    note(record.party?.joined, 'party', 'joined');
    note(record.party?.confirmed, 'party', 'confirmed');
    for (const [index, { from, to }] of (record.resume ?? []).entries()) {
      note(from, 'resume', index, 'from');
      note(to, 'resume', index, 'to');
    }
    for (const [index, { birthDate }] of (record.family ?? []).entries()) note(birthDate, 'family', index, 'birthDate');
    for (const [index, appointment] of record.appointments.entries()) {
      stepsDone(appointment.steps, note, 'appointments', index, 'steps');
      note(appointment.withdrawn?.on, 'appointments', index, 'withdrawn', 'on');
      note(appointment.exit?.on, 'appointments', index, 'exit', 'on');
      stepsDone(appointment.exit?.steps, note, 'appointments', index, 'exit', 'steps');
    }
  },
  /** One by one: of what is wrong in one appointment the others know nothing. */
  acts({ appointments }, note) {
    for (const index of appointments.keys()) {
      unlessUnknown(() => {
        const { organization, start } = appointments[index] ?? {};
        if (organization !== undefined && start !== undefined) {
          note(organization, onDay(start), 'appointments', index, 'start');
        }
      });
    }
  },
  /** Most words are as they should be: a use is made only of those that may not be. */
  words(record, use, words, register) {
    for (const [index, role] of (record.roles ?? []).entries()) {
      use({ word: role, expected: words.roles, path: ['roles', index] });
    }
    for (const [index, appointment] of record.appointments.entries()) {
      wordsOfAppointment(appointment, ['appointments', index], use, words, register);
    }
  },
};

/** A bare date stands where its step does: locating goes as far as the text does. The end of a notice may lie ahead. */
function stepsDone(steps: StepRecords | undefined, note: NoteDone, ...path: FieldPath): void {
  for (const name in steps) note(steps[name]?.on, ...path, name, 'on');
}

function wordsOfAppointment(
  record: AppointmentRecord,
  path: FieldPath,
  use: UseWord,
  wordsNow: Words,
  register: Register,
): void {
  const { category, mode, post, steps, exit } = record;
  const office = officeOf(record, register);
  // Each speaks in the words of the document that it is judged by.
  const words = office.policy === register.policy ? wordsNow : wordsOf(office.policy);
  if (!words.categories.has(category))
    use({ word: category, expected: words.categories, path: [...path, 'category'], labels: words.categoryLabels });
  if (!isMode(mode, office, words)) use({ word: mode, expected: words.modes, path: [...path, 'mode'] });
  const { level } = office;
  if (level !== undefined) {
    if (post !== undefined) use({ word: post, expected: postsOf(level, words), path: [...path, 'post'] });
    const expected = stepNames(stepsMeant(record, office, words));
    const name = office.organization?.level ?? '';
    for (const word in steps) {
      if (expected.has(word)) continue;
      use({ word, expected, path: [...path, 'steps', word], isKey: true, level: name, mayMean: stepsOfItsWay(level) });
    }
  }
  if (exit) wordsOfExit(exit, [...path, 'exit'], use, words);
}

/** At an organisation that nobody knows, one that any level leaves open may be right. */
function isMode(mode: string, { policy, wholeLevel }: Office, words: Words): boolean {
  if (words.modes.has(mode)) return true;
  const levels = wholeLevel === undefined ? allLevels(policy) : [wholeLevel];
  return levels.some((level) => leavesOpen(level, mode, words));
}

/** Steps that are only for some appointments: who records that of another mode has not forgotten the own one as well. */
function stepsOfItsWay({ procedure }: PolicyLevel): string[] {
  return procedure.filter(({ modes, categories }) => modes ?? categories).map(({ step }) => step);
}

function postsOf({ posts }: PolicyLevel, words: Words): ReadonlySet<string> {
  return posts === undefined ? words.posts : new Set(Object.keys(posts));
}

/** Whose mode or category is none of the policy's has one wrong word, and not a wrong step for each that belongs to it. */
function stepsMeant(
  { mode, category }: AppointmentRecord,
  office: Office,
  words: Words,
): Pick<PolicyLevel, 'procedure'> {
  const { level, wholeLevel } = office;
  const isKnown = words.categories.has(category) && isMode(mode, office, words);
  return (isKnown ? level : wholeLevel) ?? { procedure: [] };
}

function wordsOfExit({ kind, cause, steps }: ExitRecord, path: FieldPath, use: UseWord, words: Words): void {
  use({ word: kind, expected: words.exits, path: [...path, 'kind'] });
  const [causes, expected] = [words.causesOfExit.get(kind), words.stepsOfExit.get(kind)];
  if (causes === undefined || expected === undefined) return;
  use({ word: cause, expected: causes, path: [...path, 'cause'] });
  for (const word in steps) use({ word, expected, path: [...path, 'steps', word], isKey: true });
}
