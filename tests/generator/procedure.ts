import type { AppointmentRecord, Day, StepRecord, StepRecords } from '../../src/model/records.ts';
import { addDays, workdayOnOrAfter, workdayOnOrBefore } from './calendar.ts';
import { CITY_DEPARTMENT, CITY_STANDING_COMMITTEE, LEVEL } from './words.ts';

/** The days on which one committee went through the procedure with all members of one intake. */
export interface Intake {
  recommended: Day;
  selected: Day;
  approved: Day;
  appointed: Day;
  noticed: Day;
  noticedUntil: Day;
  /** Reported to the standing committee, or filed with the city department. */
  reported: Day;
  start: Day;
}

/** The office that appoints: `id` and level, and who approves there. */
export interface AppointingOffice {
  id: string;
  level: string;
  /** The subdistrict of a community; absent: the city department approves. */
  parent?: string;
}

/** What the papers of one appointment are numbered. */
export interface Papers {
  document: string;
  certificate: string;
}

/** An intake some four weeks before the start, on workdays. */
export function intakeBefore(start: Day): Intake {
  const noticed = workdayOnOrAfter(addDays(start, 1));
  return {
    recommended: workdayOnOrBefore(addDays(start, -25)),
    selected: workdayOnOrBefore(addDays(start, -18)),
    approved: workdayOnOrBefore(addDays(start, -7)),
    appointed: workdayOnOrBefore(addDays(start, -1)),
    noticed,
    noticedUntil: addDays(noticed, 6),
    reported: workdayOnOrAfter(addDays(start, 3)),
    start,
  };
}

/** The intakes of the roll-out: after the policy was issued, around the holiday, all filed before 31 October 2013. */
export const ROLLOUT_INTAKES: readonly Intake[] = [
  rollout('2013-09-23', '2013-09-26', '2013-10-08', '2013-10-14', '2013-10-15', '2013-10-21', '2013-10-22'),
  rollout('2013-09-24', '2013-09-27', '2013-10-10', '2013-10-15', '2013-10-16', '2013-10-22', '2013-10-23'),
  rollout('2013-09-25', '2013-09-30', '2013-10-11', '2013-10-17', '2013-10-18', '2013-10-24', '2013-10-25'),
  rollout('2013-09-26', '2013-09-30', '2013-10-14', '2013-10-18', '2013-10-21', '2013-10-27', '2013-10-28'),
];

function rollout(
  recommended: Day,
  selected: Day,
  approved: Day,
  appointed: Day,
  noticed: Day,
  noticedUntil: Day,
  reported: Day,
): Intake {
  return { recommended, selected, approved, appointed, noticed, noticedUntil, reported, start: noticed };
}

/** All steps of a first appointment. */
export function fullSteps(office: AppointingOffice, intake: Intake, papers: Papers, noticeBoard: string): StepRecords {
  const isCommunity = office.level === LEVEL.community;
  return {
    广泛推荐: { on: intake.recommended },
    分类筛选: { on: intake.selected },
    ...renewalSteps(office, intake, papers),
    单位公示: { on: intake.noticed, until: intake.noticedUntil, at: noticeBoard },
    ...(isCommunity
      ? { 备案: { on: intake.reported, to: CITY_DEPARTMENT } }
      : { 向常委会报告: { on: intake.reported, to: CITY_STANDING_COMMITTEE } }),
  };
}

/** The two steps that a renewal needs. */
export function renewalSteps(office: AppointingOffice, intake: Intake, papers: Papers): StepRecords {
  return {
    上级批复: { on: intake.approved, by: office.parent ?? CITY_DEPARTMENT, document: papers.document },
    组织聘用: { on: intake.appointed, certificate: papers.certificate },
  };
}

/** A member of a unit withdraws on the day on which the committee releases them. */
export function withdrawal(on: Day, cause: string, unitParty: string): NonNullable<AppointmentRecord['exit']> {
  const notice: StepRecord = { on: workdayOnOrBefore(addDays(on, -9)), by: unitParty };
  return { kind: '自行退出', on, cause, steps: { 书面通报: notice, 解除: { on } } };
}

export function dismissal(office: AppointingOffice, on: Day, cause: string): NonNullable<AppointmentRecord['exit']> {
  return {
    kind: '解除选聘',
    on,
    cause,
    steps: {
      研究: { on: workdayOnOrBefore(addDays(on, -14)) },
      备案: { on: workdayOnOrBefore(addDays(on, -6)), to: office.parent ?? CITY_DEPARTMENT },
    },
  };
}
