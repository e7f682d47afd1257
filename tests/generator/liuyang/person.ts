import type { AppointmentRecord, EducationRecord, MemberRecord, Month } from '../../../src/model/records.ts';
import { addYears, monthNumber } from '../calendar.ts';
import { idNumber } from '../id-number.ts';
import type { Random } from '../random.ts';
import { ROLE } from '../words.ts';
import { type CareerPath, pathsFor } from './careers.ts';
import { familyOf } from './family.ts';
import { honorsOf } from './honors.ts';
import { LONG_RESUME_OF, LONG_RESUME_PARTY_DAYS, longResume } from './long-resume.ts';
import { officeOf } from './organizations.ts';
import { PHOTOS } from './photos.ts';
import { isRetired, type Life, lifeOf } from './resume.ts';
import type { Person } from './seat.ts';
import type { Study } from './studies.ts';
import { unitOf } from './units.ts';

const ROADS = ['人民路', '解放路', '劳动路', '文化巷', '新文路', '环城北路', '白沙路', '建设路', '胜利巷'] as const;
/** Month and day on which branches like to admit. */
const ADMISSION_DAYS = ['06-28', '07-01', '09-16', '11-20', '12-26'] as const;
const OTHER_PLACES = ['湖南平江', '湖南醴陵', '湖南长沙', '江西万载', '江西铜鼓', '湖南株洲'] as const;
const OTHER_PEOPLES = ['土家族', '苗族', '瑶族', '回族', '侗族'] as const;

export function memberRecord(person: Person, appointments: AppointmentRecord[], random: Random): MemberRecord {
  const path = pathOf(person, random);
  const firstService = person.knownSince ?? appointments[0]?.start?.slice(0, 7) ?? '2013-10';
  const life = writtenLife(person, path, firstService, random);
  const birthDay = `${person.birthMonth}-${String(random.integer(1, 28)).padStart(2, '0')}`;
  const sequence = random.integer(0, 499) * 2 + (person.gender === '男' ? 1 : 0);
  const unit = person.unit === undefined ? undefined : unitOf(person.unit);
  const photo = PHOTOS[person.id];
  const honors = honorsOf(person, firstService, random);
  const family = random.chance(0.6) ? familyOf(person, random) : [];
  return {
    id: person.id,
    name: person.name,
    gender: person.gender,
    ethnicity: random.chance(0.96) ? '汉族' : random.pick(OTHER_PEOPLES),
    birthDate: random.chance(0.25) ? birthDay : person.birthMonth,
    nativePlace: random.chance(0.88) ? '湖南浏阳' : random.pick(OTHER_PLACES),
    ...(random.chance(0.92) ? { idNumber: idNumber(birthDay, sequence) } : {}),
    phone: `138${String(random.integer(0, 99_999_999)).padStart(8, '0')}`,
    address: addressOf(person, random),
    ...(photo === undefined ? {} : { photo: `photos/${photo}` }),
    party: {
      ...partyDays(person, life, firstService, random),
      branch: unit?.party.name ?? residentBranch(person, random),
    },
    workStarted: life.workStarted,
    education: educationOf(path.study, person, random),
    ...(person.unit === undefined ? {} : { unit: person.unit }),
    position: person.position,
    ...(person.roles.length === 0 ? {} : { roles: person.roles }),
    ...(isRetired(person) ? { retired: true } : {}),
    ...(person.residence === undefined ? {} : { residence: person.residence }),
    ...(honors.length === 0 ? {} : { honors }),
    resume: life.resume,
    ...(family.length === 0 ? {} : { family }),
    appointments,
  };
}

function pathOf(person: Person, random: Random): CareerPath {
  const career = person.career ?? (person.unit === undefined ? '' : unitOf(person.unit).career);
  const paths = pathsFor(career, Number(person.birthMonth.slice(0, 4)));
  return person.id === LONG_RESUME_OF ? random.pick(paths.slice(0, 1)) : random.pick(paths);
}

function writtenLife(person: Person, path: CareerPath, firstService: Month, random: Random): Life {
  if (person.id === LONG_RESUME_OF) return { workStarted: '1966-07', resume: longResume() };
  return lifeOf(person, path, firstService, random);
}

/**
 * Joined at 20 to 40, and before the present post and serving. Nobody joins in 1967 to 1977, when the Party admitted
 * few and knew no probation.
 */
function partyDays(person: Person, life: Life, firstService: Month, random: Random) {
  if (person.id === LONG_RESUME_OF) return LONG_RESUME_PARTY_DAYS;
  const birthYear = Number(person.birthMonth.slice(0, 4));
  const post = life.resume.find(({ what }) => what.includes(person.position)) ?? life.resume.at(-1);
  const years = [post?.from ?? firstService, firstService].map((month) => Number(month.slice(0, 4)));
  const latest = Math.min(birthYear + 40, ...years.map((year) => year - 2));
  const year = random.integer(birthYear + 20, Math.max(birthYear + 20, latest));
  const admitted = year < 1967 || year > 1977 ? year : year + 11;
  const joined = `${admitted}-${random.pick(ADMISSION_DAYS)}`;
  const confirmed = addYears(joined, 1);
  return random.chance(0.15) ? { joined: joined.slice(0, 7), confirmed: confirmed.slice(0, 7) } : { joined, confirmed };
}

function residentBranch(person: Person, random: Random): string {
  return `${person.residence ?? ''}第${random.pick(['一', '二', '三', '四'])}党支部`;
}

function addressOf(person: Person, random: Random): string {
  const unit = person.unit === undefined ? undefined : unitOf(person.unit);
  const home = person.residence ?? unit?.organization ?? '';
  const subdistrict = officeOf(home).parent ?? home;
  return `${subdistrict}${home === subdistrict ? '' : home}${random.pick(ROADS)}${random.integer(2, 296)}号`;
}

function educationOf(study: Study, person: Person, random: Random): NonNullable<MemberRecord['education']> {
  const { from, years, ...named } = study;
  const isCounty = Number(person.birthMonth.slice(0, 4)) + from + years < 1993;
  const fullTime = { ...named, school: isCounty ? study.school : study.school.replace('浏阳县', '浏阳市') };
  const inService = inServiceOf(study, person, random);
  return inService === undefined ? { fullTime } : { fullTime, inService };
}

/** Those who lead a unit have mostly studied on beside their work, one level up. */
function inServiceOf(study: Study, person: Person, random: Random): EducationRecord | undefined {
  const leads = person.roles.includes(ROLE.partyHead) || person.position === '退休干部';
  if (!leads || !random.chance(0.75) || monthNumber(person.birthMonth) > monthNumber('1980-01')) return undefined;
  if (study.level === '大学') return { level: '研究生', school: '湖南省委党校', major: '经济管理' };
  if (study.level === '大专') return { level: '大学', school: '中央广播电视大学', major: '行政管理' };
  return { level: '大专', school: '湖南广播电视大学', major: random.pick(['行政管理', '经济管理', '法律']) };
}
