import type { Month, ResumeEntry } from '../../../src/model/records.ts';
import { monthAt, monthNumber, monthOf } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { CareerPath } from './careers.ts';
import type { Person } from './seat.ts';
import { unitOf } from './units.ts';

/** The month in which the county became a city. */
const CITY_SINCE = '1993-01';
/** In months. */
const SHORTEST_POST = 14;
/** Where the story asks for it: the successor of someone who was transferred. */
const PRESENT_SINCE: Record<string, Month> = { 卢伟: '2011-05' };

export interface Life {
  workStarted: Month;
  resume: ResumeEntry[];
}

/** Schooling, earlier posts and the present one, each beginning in the month in which the one before it ends. */
export function lifeOf(person: Person, path: CareerPath, firstService: Month, random: Random): Life {
  const { study } = path;
  const birthYear = Number(person.birthMonth.slice(0, 4));
  const isBornLate = Number(person.birthMonth.slice(5)) > 8;
  const schoolYear = birthYear + study.from + (isBornLate ? 1 : 0);
  const schoolEnd = monthOf(schoolYear + study.years, 7);
  const isListed = study.from + study.years > 18;
  const workStarted = isListed ? schoolEnd : monthOf(schoolYear + study.years, random.pick([9, 10, 12]));

  const present = isRetired(person)
    ? retirementOf(person)
    : (PRESENT_SINCE[person.id] ?? presentSince(firstService, workStarted, random));
  const resume = postsBetween(path.posts, workStarted, present, random);
  if (isListed) {
    const schooling = `${study.school}${study.major ?? ''}专业学习`;
    resume.unshift({ from: monthOf(schoolYear, 9), to: workStarted, what: schooling });
  }
  resume.push(...sinceThen(person, { from: present, what: presentPost(person, path) }));
  return { workStarted, resume: resume.map((entry) => ({ ...entry, what: filledIn(entry, person) })) };
}

/** The present post, with what came of it where the person was transferred during service. */
function sinceThen(person: Person, present: ResumeEntry): ResumeEntry[] {
  const stints = person.seats.flatMap((seat) => seat.stints);
  const transferred = stints.find((stint) => stint.exit?.cause === '工作调动');
  const until = transferred?.exit?.on.slice(0, 7);
  if (until === undefined) return [present];
  const post = { from: present.from, to: until, what: present.what };
  if (transferred === stints.at(-1)) return [post, { from: until, what: '调长沙市工作' }];
  return [post, { from: until, to: '2013-08', what: '抽调外地挂职' }, { from: '2013-08', what: present.what }];
}

function postsBetween(posts: readonly string[], start: Month, end: Month, random: Random): ResumeEntry[] {
  const [first, last] = [monthNumber(start), monthNumber(end)];
  const count = Math.max(1, Math.min(posts.length, Math.floor((last - first) / SHORTEST_POST)));
  const span = (last - first) / count;
  const bounds = Array.from({ length: count + 1 }, (_, index) => {
    const isInner = index > 0 && index < count;
    return monthAt(Math.round(first + index * span + (isInner ? (random.next() - 0.5) * span * 0.5 : 0)));
  });
  return posts
    .slice(0, count)
    .map((what, index) => ({ from: bounds[index] ?? start, to: bounds[index + 1] ?? end, what }));
}

/** Between one and seven years before the person was first appointed, but some years after starting to work. */
function presentSince(firstService: Month, workStarted: Month, random: Random): Month {
  const latest = monthNumber(firstService) - random.integer(12, 84);
  return monthAt(Math.max(latest, Math.min(monthNumber(workStarted) + 30, monthNumber(firstService) - 12)));
}

export function isRetired(person: Person): boolean {
  return person.position.startsWith('退休');
}

function retirementOf(person: Person): Month {
  return monthAt(monthNumber(person.birthMonth) + (person.gender === '男' ? 60 : 55) * 12);
}

function presentPost(person: Person, path: CareerPath): string {
  if (isRetired(person)) return '退休';
  if (person.unit !== undefined) return `{单位}${person.position}`;
  const now = path.now ?? person.position;
  return person.roles.length > 0 ? `${now}，任${person.residence ?? ''}${person.position}` : now;
}

function filledIn({ from, what }: ResumeEntry, person: Person): string {
  const unit = person.unit === undefined ? '' : unitOf(person.unit).name;
  return what.replace('{单位}', unit).replace('{市}', from < CITY_SINCE ? '浏阳县' : '浏阳市');
}
