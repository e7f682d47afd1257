import { addDays, addYears, workdayOnOrAfter } from '../calendar.ts';
import { type AppointingOffice, type Intake, intakeBefore, ROLLOUT_INTAKES } from '../procedure.ts';
import type { Random } from '../random.ts';
import { LEVEL } from '../words.ts';

/** How the members of an office came: all in the roll-out, all some time before, or renewed this year. */
export interface CountryOffice extends AppointingOffice {
  name: string;
  shortName: string;
  folder: string;
  seal: string;
  terms: { name: string; start: string; end: string }[];
  intake: Intake;
  /** The intake of the appointments that the current ones renew. */
  renewedFrom?: Intake;
}

const FIRST = [...'云清永安和明宁新东南西北平泰兴长福乐文华金玉龙凤石青白江河湖'] as const;
const SECOND = [...'川州阳山港湾桥原泉溪岭坪塘洲浦陵城台源林岗田峰潭江屏门宁海'] as const;
const SUBDISTRICTS = ['城东', '城西', '河滨', '新桥', '南园', '北苑', '文昌', '青山', '金桥', '长青'] as const;
const COMMUNITIES = [
  ...['幸福', '和平', '光明', '团结', '建设', '友谊', '解放', '胜利', '新村', '花园', '前进', '民主', '红旗', '东风'],
  ...['西湖', '北门', '南街', '柳林', '桃园', '学府'],
] as const;

/** Ten subdistricts make a district; names repeat in real life, so ids carry the district's. */
export function subdistrictId(number: number): { district: string; id: string } {
  const district = `${districtName(Math.floor(number / SUBDISTRICTS.length))}区`;
  return { district, id: `${district}${SUBDISTRICTS[number % SUBDISTRICTS.length] ?? ''}街道` };
}

export function communityId(subdistrict: string, number: number): string {
  const round = Math.floor(number / COMMUNITIES.length);
  return `${subdistrict}${COMMUNITIES[number % COMMUNITIES.length] ?? ''}${round === 0 ? '' : round + 1}社区`;
}

function districtName(number: number): string {
  const first = FIRST[number % FIRST.length] ?? '';
  const second = SECOND[Math.floor(number / FIRST.length) % SECOND.length] ?? '';
  const round = Math.floor(number / (FIRST.length * SECOND.length));
  return `${first}${second}${round === 0 ? '' : round + 1}`;
}

/** Three years from the day of the intake; of those begun in October 2010, the term ended and was renewed. */
export function subdistrictOffice(number: number, random: Random): CountryOffice {
  const { district, id } = subdistrictId(number);
  const names = { name: `中共${id}工作委员会`, shortName: `${id}党工委`, folder: district, seal: `街${number + 1}` };
  const office = { id, level: LEVEL.subdistrict, ...names, terms: [] };
  const way = random.next();
  if (way < 0.6) return { ...office, intake: random.pick(ROLLOUT_INTAKES) };
  if (way < 0.85) return { ...office, intake: intakeBefore(workdayFrom('2010-11-01', 900, random)) };
  const pilot = workdayFrom('2010-10-08', 12, random);
  return { ...office, intake: intakeBefore(addDays(addYears(pilot, 3), 1)), renewedFrom: intakeBefore(pilot) };
}

/** Most communities elected in June 2011 and took part-time members in the roll-out; others had them before. */
export function communityOffice(parent: CountryOffice, number: number, random: Random): CountryOffice {
  const id = communityId(parent.id, number);
  const names = { name: `中共${id}总支部委员会`, shortName: `${id}党总支`, folder: parent.folder };
  const office = { id, level: LEVEL.community, parent: parent.id, ...names, seal: `${parent.seal}社${number + 1}` };
  const way = random.next();
  if (way < 0.6) return { ...office, terms: termsFrom('2011-06-10'), intake: random.pick(ROLLOUT_INTAKES) };
  const termStart = workdayFrom(way < 0.9 ? '2010-11-08' : '2013-02-18', way < 0.9 ? 400 : 150, random);
  const terms = termsFrom(termStart);
  if (way < 0.9) return { ...office, terms, intake: intakeBefore(termStart) };
  const earlier = intakeBefore(workdayOnOrAfter(addYears(termStart, -2)));
  return { ...office, terms, intake: intakeBefore(termStart), renewedFrom: earlier };
}

function workdayFrom(first: string, days: number, random: Random): string {
  return workdayOnOrAfter(addDays(first, random.integer(0, days)));
}

function termsFrom(start: string): { name: string; start: string; end: string }[] {
  return [
    { name: '第四届', start: addYears(start, -3), end: addDays(start, -1) },
    { name: '第五届', start, end: addDays(addYears(start, 3), -1) },
  ];
}

/** The last day of an appointment of this office that starts on this day. */
export function lastDay(office: CountryOffice, start: string): string {
  if (office.level === LEVEL.subdistrict) return addYears(start, 3);
  const term = office.terms.find((candidate) => candidate.start <= start && start <= candidate.end);
  if (term === undefined) throw new RangeError(`${office.id}: no term on ${start}`);
  return term.end;
}
