import type { AppointmentRecord } from '../../../src/model/records.ts';
import { addDays, partsOf, workdayOnOrAfter } from '../calendar.ts';
import { fullSteps, type Intake, intakeBefore, type Papers, renewalSteps, withdrawal } from '../procedure.ts';
import type { Random } from '../random.ts';
import { type Category, LEVEL, MODE } from '../words.ts';
import type { Place } from './member.ts';
import { lastDay } from './places.ts';

/** Of those who come from a unit and could have served before: how many did, left, and are back. */
const SHARE_REAPPOINTED = 0.05;
const SHARE_RENEWED = 0.6;

/** The current appointment; before it the one that it renews, or one that was left. */
export function appointmentsOf(place: Place, category: Category, random: Random): AppointmentRecord[] {
  const { office } = place;
  const isElected = office.level === LEVEL.community && random.chance(0.1);
  const base = { organization: office.id, category, mode: isElected ? MODE.elected : MODE.appointed };
  const { intake, renewedFrom } = office;
  if (renewedFrom !== undefined && random.chance(SHARE_RENEWED)) {
    const renewal = { ...base, steps: renewalSteps(office, intake, papersOf(place, intake)) };
    return [first(base, place, renewedFrom), { ...renewal, ...termOf(place, intake) }];
  }
  const current = first(base, place, intake);
  return random.chance(SHARE_REAPPOINTED) ? [...leftEarlier(base, place), current] : [current];
}

type Base = Pick<AppointmentRecord, 'organization' | 'category' | 'mode'>;

function first(base: Base, place: Place, intake: Intake): AppointmentRecord {
  const noticeBoard = place.office.level === LEVEL.community ? '社区公示栏' : '街道公示栏';
  const steps = fullSteps(place.office, intake, papersOf(place, intake), noticeBoard);
  return { ...base, steps, ...termOf(place, intake) };
}

/** An appointment from the beginning of the community's term, left the year after; none where that is impossible. */
function leftEarlier(base: Base, place: Place): AppointmentRecord[] {
  const termStart = place.office.terms.at(-1)?.start;
  if (place.unit === undefined || termStart === undefined || place.office.intake.start < '2013-09-01') return [];
  const appointment = first(base, place, intakeBefore(workdayOnOrAfter(termStart)));
  const left = workdayOnOrAfter(addDays(termStart, 400));
  return [{ ...appointment, exit: withdrawal(left, '工作调动', place.unit.partyOrganization.name) }];
}

function termOf({ office }: Place, { start }: Intake): { start: string; end: string } {
  return { start, end: lastDay(office, start) };
}

/** Who approves makes out one paper a day; the communities of a subdistrict may share it. */
function papersOf({ office, certificate }: Place, { approved, appointed }: Intake): Papers {
  const series = office.parent === undefined ? '组批' : `${office.seal.replace(/社.*/, '')}工发`;
  const { year, month, date } = partsOf(approved);
  return {
    document: `${series}〔${year}〕${month * 31 + date}号`,
    certificate: `${office.seal}聘〔${appointed.slice(0, 4)}〕${certificate}号`,
  };
}
