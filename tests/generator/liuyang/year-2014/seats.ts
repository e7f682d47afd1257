import type { Day } from '../../../../src/model/records.ts';
import { addDays, workdayOnOrAfter } from '../../calendar.ts';
import { lastDay, officeOf } from '../organizations.ts';
import { type Person, readSeats, type Seat, type Stint } from '../seat.ts';

/** Who came in the year; columns as `seat.ts` reads them. */
const NEWCOMERS = `
西正社区
邹凤英 女 1956-02 离退 @               教师 退休教师             -    聘 2013-11-21

南市社区
蔡立群 男 1953-07 离退 @               干部 退休干部             -    聘 2014-04-09

朝阳社区
毛国安 男 1952-10 离退 @               工人 退休工人             -    聘 2014-06-10

长兴社区
曾海燕 女 1977-03 模范 @               志愿 社区志愿服务队队长   -    选 2014-06-10
`;

/** Who left in the year: whose last term was not followed by another, and who went before it ended. */
const LEFT: Readonly<Record<string, NonNullable<Stint['exit']>>> = {
  '陈松林 西正社区': { kind: '届满', cause: '', on: '2013-11-20' },
  '温国盛 集里街道': { kind: '届满', cause: '', on: '2013-12-08' },
  '寻国良 新北社区': { kind: '届满', cause: '', on: '2014-01-15' },
  '谢国辉 长兴社区': { kind: '自行退出', cause: '其他原因', on: '2014-03-31' },
  '胡长庚 南市社区': { kind: '届满', cause: '', on: '2014-04-08' },
  '肖文斌 城西社区': { kind: '解除选聘', cause: '不认真履行职责', on: '2014-05-16' },
  '钟爱国 朝阳社区': { kind: '届满', cause: '', on: '2014-06-09' },
  '刘贤德 水佳社区': { kind: '届满', cause: '', on: '2014-06-09' },
};

/** How it went on with the one who was only recommended and selected in October 2013. */
export const LATER_APPROVED = {
  start: '2013-11-05',
  intake: {
    recommended: '2013-10-21',
    selected: '2013-10-24',
    approved: '2013-10-29',
    appointed: '2013-11-04',
    noticed: '2013-11-05',
    noticedUntil: '2013-11-11',
    reported: '2013-11-08',
    start: '2013-11-05',
  },
} satisfies Stint;

/** The people of the roll-out a year on, and those who came. */
export function peopleOn(asOf: Day): Person[] {
  const stayed = readSeats().map((person): Person => {
    const seats = person.seats.map((seat) => ({ ...seat, stints: stintsOn(asOf, person, seat) }));
    const isNominated = person.seats.some(({ stints }) => stints.some(({ start }) => start === undefined));
    return { ...person, seats, ...(isNominated && { knownSince: LATER_APPROVED.intake.recommended.slice(0, 7) }) };
  });
  return [...stayed, ...readSeats([NEWCOMERS])];
}

function stintsOn(asOf: Day, { id }: Person, { organization, stints }: Seat): Stint[] {
  const appointed = stints.map((stint): Stint => (stint.start === undefined ? LATER_APPROVED : stint));
  const last = appointed.at(-1);
  if (last?.start === undefined || last.exit !== undefined) return appointed;
  const exit = LEFT[`${id} ${organization}`];
  if (exit !== undefined) return [...appointed.slice(0, -1), { ...last, exit }];
  const next = nextStart(organization, last.start);
  return next > asOf ? appointed : [...appointed, { start: next }];
}

/** The first workday of the term after the one that begins, or runs, on this day. */
export function nextStart(organization: string, start: Day): Day {
  return workdayOnOrAfter(addDays(lastDay(officeOf(organization), start), 1));
}
