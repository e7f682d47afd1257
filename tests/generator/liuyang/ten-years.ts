import type { Day } from '../../../src/model/records.ts';
import { type Edition, ROLLOUT } from './edition.ts';
import { lastDay, officeOf } from './organizations.ts';
import { type Person, readSeats, type Stint } from './seat.ts';
import { LATER_APPROVED, nextStart } from './year-2014/seats.ts';

/** Ten years after the roll-out. */
export const AFTER_TEN_YEARS: Day = '2023-10-31';

/** At the end of a term nobody goes on who is older. */
const OLDEST = 80;

/** The register of the roll-out when those who served then have served one term after the other; nothing is open. */
export const TEN_YEARS: Edition = {
  ...ROLLOUT,
  asOf: AFTER_TEN_YEARS,
  about: '截至2023年10月31日',
  people: readSeats().map(servingOn),
  deeds: { ...ROLLOUT.deeds, matters: ROLLOUT.deeds.matters.filter(({ resolved }) => resolved !== undefined) },
};

function servingOn(person: Person): Person {
  const isNominated = person.seats.some(({ stints }) => stints.some(({ start }) => start === undefined));
  const seats = person.seats.map((seat) => {
    const appointed = seat.stints.map((stint): Stint => (stint.start === undefined ? LATER_APPROVED : stint));
    return { ...seat, stints: goneOn(person, seat.organization, appointed) };
  });
  return { ...person, seats, ...(isNominated && { knownSince: LATER_APPROVED.intake.recommended.slice(0, 7) }) };
}

/** Term after term, until the person is too old or the ten years are over. */
function goneOn(person: Person, organization: string, stints: Stint[]): Stint[] {
  const last = stints.at(-1);
  if (last?.start === undefined || last.exit !== undefined) return stints;
  const next = nextStart(organization, last.start);
  if (next > AFTER_TEN_YEARS) return stints;
  if (Number(next.slice(0, 4)) - Number(person.birthMonth.slice(0, 4)) > OLDEST) {
    return [
      ...stints.slice(0, -1),
      { ...last, exit: { kind: '届满', cause: '', on: lastDay(officeOf(organization), last.start) } },
    ];
  }
  return goneOn(person, organization, [...stints, { start: next }]);
}
