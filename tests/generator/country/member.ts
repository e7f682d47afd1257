import type { MemberRecord, ResumeEntry } from '../../../src/model/records.ts';
import { addYears, dayOf, monthOf } from '../calendar.ts';
import type { Random } from '../random.ts';
import { CATEGORY, type Category, ROLE } from '../words.ts';
import { appointmentsOf } from './appointments.ts';
import type { Identity } from './identity.ts';
import type { CountryOffice } from './places.ts';
import { type CountryUnit, PRIVATE } from './units.ts';

/** The place that a member takes: by the unit they lead, or as somebody who lives in the area. */
export interface Place {
  office: CountryOffice;
  residence: string;
  unit?: CountryUnit;
  /** Whether they are the unit's second representative: its owner, not its Party secretary. */
  isOwner: boolean;
  /** Runs through a committee's members of one year. */
  certificate: number;
}

const RESIDENTS: readonly Category[] = [CATEGORY.retired, CATEGORY.backbone, CATEGORY.model, CATEGORY.retired];
const PLACES = [
  '湖南浏阳',
  '湖南长沙',
  '湖北武汉',
  '江西宜春',
  '四川绵阳',
  '河南信阳',
  '山东潍坊',
  '江苏盐城',
] as const;
const SCHOOLING = [
  { level: '大学', degree: '管理学学士', school: '某大学', major: '行政管理', age: 22 },
  { level: '大专', school: '某职业技术学院', major: '会计', age: 21 },
  { level: '中专', school: '某中等专业学校', major: '机电', age: 19 },
  { level: '高中', school: '某中学', age: 18 },
] as const;
const EARLIER_POSTS = [
  '县农机厂职工',
  '镇中心小学教师',
  '街道办事处干事',
  '广东省务工',
  '县供销社营业员',
  '部队服役',
] as const;

export function categoryOf(place: Omit<Place, 'certificate'>, random: Random): Category {
  if (place.unit === undefined) return random.pick(RESIDENTS);
  return place.unit.type === PRIVATE ? CATEGORY.company : CATEGORY.publicUnit;
}

export function countryMember(identity: Identity, place: Place, category: Category, random: Random): MemberRecord {
  const { id, name, gender, birthDay, birthYear, phone } = identity;
  const { age, ...fullTime } = random.pick(SCHOOLING);
  const started = birthYear + age;
  const joined = dayOf(random.integer(started + 1, Math.min(started + 18, 2006)), random.pick([6, 7, 12]), 28);
  const isRetired = category === CATEGORY.retired;
  const { position, roles } = postOf(place, category);
  return {
    id,
    name,
    gender,
    ethnicity: '汉族',
    birthDate: random.chance(0.4) ? birthDay : birthDay.slice(0, 7),
    nativePlace: random.pick(PLACES),
    idNumber: identity.idNumber,
    phone,
    address: `${place.residence}${random.integer(1, 300)}号`,
    party: {
      joined,
      confirmed: addYears(joined, 1),
      branch: place.unit?.partyOrganization.name ?? `${place.residence}第${random.pick(['一', '二', '三'])}党支部`,
    },
    workStarted: monthOf(started, 7),
    education: { fullTime },
    ...(place.unit === undefined ? {} : { unit: place.unit.id }),
    position,
    ...(roles.length === 0 ? {} : { roles }),
    ...(isRetired ? { retired: true } : {}),
    ...(place.unit === undefined ? { residence: place.residence } : {}),
    ...(category === CATEGORY.model ? { honors: [`${random.integer(2006, 2009)}年度优秀共产党员`] } : {}),
    resume: resumeOf(started, place, position, random),
    appointments: appointmentsOf(place, category, random),
  };
}

function postOf({ unit, isOwner }: Place, category: Category): { position: string; roles: string[] } {
  if (unit !== undefined && isOwner) return { position: '董事长', roles: [ROLE.legalRepresentative] };
  if (unit !== undefined) return { position: '党支部书记、负责人', roles: [ROLE.partyHead] };
  if (category === CATEGORY.backbone) return { position: '第二党小组组长', roles: [ROLE.groupLeader] };
  return { position: category === CATEGORY.retired ? '退休干部' : '个体工商户', roles: [] };
}

/** Two earlier posts and the present one, held since before the first part-time members were appointed. */
function resumeOf(started: number, place: Place, position: string, random: Random): ResumeEntry[] {
  const present = Math.max(started + 4, random.integer(2004, 2009));
  const middle = random.integer(started + 2, present - 1);
  const [first, second, third] = [monthOf(started, 7), monthOf(middle, 3), monthOf(present, random.integer(4, 9))];
  return [
    { from: first, to: second, what: random.pick(EARLIER_POSTS) },
    { from: second, to: third, what: place.unit === undefined ? '县百货公司职工' : `${place.unit.name}职工` },
    { from: third, what: `${place.unit?.name ?? ''}${position}` },
  ];
}
