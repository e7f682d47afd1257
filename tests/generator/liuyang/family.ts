import type { FamilyEntry } from '../../../src/model/records.ts';
import { monthOf } from '../calendar.ts';
import { inventName, SURNAMES } from '../names.ts';
import type { Random } from '../random.ts';
import type { Person } from './seat.ts';

const WORK = [
  '浏阳市一家花炮企业职工',
  '浏阳市一所小学教师',
  '个体经营',
  '浏阳市一家超市职工',
  '务农',
  '自由职业',
] as const;
const CHILD_WORK = ['长沙市一家公司职员', '在广东省深圳市工作', '浏阳市一家医院护士', '浏阳市一家公司职员'] as const;
/** A Party member who has a grown child of 18 or more may name it a member too. */
const STATUS = ['群众', '群众', '群众', '中共党员'] as const;
const YEAR_OF_THE_REGISTER = 2013;

/** Husband or wife, and one or two children with the father's surname. */
export function familyOf(person: Person, random: Random): FamilyEntry[] {
  const birthYear = Number(person.birthMonth.slice(0, 4));
  const isMan = person.gender === '男';
  const spouseSurname = random.pick(SURNAMES);
  const spouseYear = birthYear + (isMan ? random.integer(0, 4) : -random.integer(0, 4));
  const spouse = {
    relation: isMan ? '妻子' : '丈夫',
    name: inventName(random, isMan ? '女' : '男', spouseSurname),
    birthDate: monthIn(spouseYear, random),
    politicalStatus: random.pick(STATUS),
    work: spouseYear < (isMan ? 1958 : 1953) ? '退休' : random.pick(WORK),
  };
  const surname = isMan ? surnameOf(person.name) : spouseSurname;
  const firstBorn = Math.max(birthYear, spouseYear) + random.integer(23, 28);
  return [spouse, ...childrenBorn(firstBorn, random).map((year) => child(year, surname, random))];
}

/** One child for most since the late seventies, more before. */
function childrenBorn(firstBorn: number, random: Random): number[] {
  const years = firstBorn < 1978 ? [firstBorn, firstBorn + random.integer(2, 4)] : [firstBorn];
  return years.filter((year) => year < YEAR_OF_THE_REGISTER);
}

function child(year: number, surname: string, random: Random): FamilyEntry {
  const isSon = random.chance(0.5);
  const age = YEAR_OF_THE_REGISTER - year;
  return {
    relation: isSon ? '儿子' : '女儿',
    name: inventName(random, isSon ? '男' : '女', surname),
    birthDate: monthIn(year, random),
    politicalStatus: age < 14 ? '群众' : age < 26 ? '共青团员' : random.pick(STATUS),
    work: age < 7 ? '学龄前' : age < 22 ? '学生' : random.pick(CHILD_WORK),
  };
}

function surnameOf(name: string): string {
  return name.startsWith('欧阳') ? '欧阳' : name.slice(0, 1);
}

function monthIn(year: number, random: Random): string {
  return monthOf(year, random.integer(1, 12));
}
