/** What the committees did in the twelve months up to a day, and which units of their areas they reach. */

import { addMonths, monthOf } from '../model/day.ts';
import { isOpenMatter } from '../model/matter.ts';
import type {
  ActivityRecord,
  Day,
  MatterRecord,
  MeetingRecord,
  MemberRecord,
  Month,
  UnitRecord,
} from '../model/records.ts';
import { onDay, type Service, touches } from '../model/service.ts';
import { detachedText } from '../text/detached.ts';

export interface MattersOfMonth {
  readonly month: Month;
  readonly opened: number;
  readonly resolved: number;
}

export interface Work {
  /** The first of the twelve months. */
  readonly since: Month;
  readonly matters: {
    readonly opened: number;
    readonly resolved: number;
    /** On the as-of day, whenever they were raised. */
    readonly open: number;
    readonly overdue: number;
    readonly months: readonly MattersOfMonth[];
  };
  /** `expected`: of each meeting all who served on its day; `attended`: those of them who came. */
  readonly meetings: { readonly held: number; readonly expected: number; readonly attended: number };
  readonly activities: { readonly held: number; readonly beneficiaries: number };
  /** Units of the area, committees' own bodies left out, and those of them from which somebody serves. */
  readonly units: { readonly total: number; readonly represented: number };
}

export interface WorkBuilder {
  readonly addMatter: (matter: MatterRecord) => void;
  readonly addMeeting: (meeting: MeetingRecord) => void;
  readonly addActivity: (activity: ActivityRecord) => void;
  /** After all meetings. */
  readonly addMember: (member: MemberRecord, services: readonly Service[]) => void;
  readonly result: () => Work;
}

const MONTHS = 12;

/** @param units those of the area */
export function startWork(units: Iterable<UnitRecord>, asOf: Day): WorkBuilder {
  const months = lastMonths(asOf);
  const isRecent = (day: Day) => months.has(monthOf(day)) && day <= asOf;
  const matters = startMatters(months, asOf);
  const attendance = startAttendance();
  const coverage = startCoverage(units, asOf);
  const activities = { held: 0, beneficiaries: 0 };
  return {
    addMatter: matters.add,
    addMeeting: ({ organization, on, attendees }) => {
      if (isRecent(on)) attendance.addMeeting(organization, on, new Set(attendees));
    },
    addActivity: ({ on, beneficiaries = 0 }) => {
      if (!isRecent(on)) return;
      activities.held += 1;
      activities.beneficiaries += beneficiaries;
    },
    addMember: (member, services) => {
      attendance.addMember(member.id, services);
      coverage.addMember(member, services);
    },
    result: () => ({
      since: [...months.keys()][0] ?? monthOf(asOf),
      matters: matters.result(),
      meetings: attendance.result(),
      activities,
      units: coverage.result(),
    }),
  };
}

type MonthCounts = Map<Month, { opened: number; resolved: number }>;

/** The month of the day and those before it, oldest first. */
function lastMonths(asOf: Day): MonthCounts {
  const first = `${monthOf(asOf)}-01`;
  const months = Array.from({ length: MONTHS }, (_, index) => monthOf(addMonths(first, index + 1 - MONTHS)));
  return new Map(months.map((month) => [month, { opened: 0, resolved: 0 }]));
}

function startMatters(months: MonthCounts, asOf: Day) {
  const now = { open: 0, overdue: 0 };
  return {
    add: (matter: MatterRecord): void => {
      const { raised, due, resolved } = matter;
      const isOpen = isOpenMatter(matter);
      const [opened, closed] = [months.get(monthOf(raised.on)), months.get(monthOf(resolved?.on ?? ''))];
      if (opened) opened.opened += 1;
      if (closed) closed.resolved += 1;
      if (isOpen) now.open += 1;
      if (isOpen && due !== undefined && due < asOf) now.overdue += 1;
    },
    result: (): Work['matters'] => {
      const all = [...months].map(([month, counts]) => ({ month, ...counts }));
      const sum = (field: 'opened' | 'resolved') => all.reduce((total, month) => total + month[field], 0);
      return { opened: sum('opened'), resolved: sum('resolved'), ...now, months: all };
    },
  };
}

/** Meetings come first and are few; members pass by one after the other. */
function startAttendance() {
  const meetings = new Map<string, { readonly on: Day; readonly attendees: ReadonlySet<string> }[]>();
  const counts = { held: 0, expected: 0, attended: 0 };
  return {
    addMeeting: (organization: string, on: Day, attendees: ReadonlySet<string>): void => {
      counts.held += 1;
      const others = meetings.get(organization) ?? [];
      others.push({ on, attendees });
      meetings.set(detachedText(organization), others);
    },
    addMember: (id: string, services: readonly Service[]): void => {
      for (const organization of new Set(services.map((service) => service.organization))) {
        const own = services.filter((service) => service.organization === organization);
        for (const { on, attendees } of meetings.get(organization) ?? []) {
          if (!own.some((service) => touches(service, onDay(on)) === 'yes')) continue;
          counts.expected += 1;
          if (attendees.has(id)) counts.attended += 1;
        }
      }
    },
    result: (): Work['meetings'] => counts,
  };
}

function startCoverage(units: Iterable<UnitRecord>, asOf: Day) {
  const isRepresented = new Map([...units].filter(({ bodyOf }) => bodyOf === undefined).map(({ id }) => [id, false]));
  return {
    addMember: ({ unit, retired }: MemberRecord, services: readonly Service[]): void => {
      if (!services.some((service) => touches(service, onDay(asOf)) === 'yes')) return;
      if (retired !== true && unit !== undefined && isRepresented.has(unit)) isRepresented.set(unit, true);
    },
    result: (): Work['units'] => {
      const represented = [...isRepresented.values()].filter(Boolean).length;
      return { total: isRepresented.size, represented };
    },
  };
}
