/** Words of the statistics, in both languages. A missing translation does not compile. */

import type { Lang } from '../messages/catalogue.ts';
import { type PaperWords, paperWords } from '../messages/paper.ts';
import type { HeadcountRule } from '../model/policy.ts';
import type { Day, Month } from '../model/records.ts';
import type { AgeBand, PartyAgeBand } from './bands.ts';
import type { Work } from './work.ts';

export interface StatsWords {
  readonly paper: PaperWords;
  readonly title: string;
  readonly asOf: (day: Day) => string;
  readonly summary: (persons: number, seats: number, nominated: number, lapsed: number) => string;
  readonly averageAge: (years: number) => string;
  readonly heads: {
    readonly gender: string;
    readonly age: string;
    readonly education: string;
    readonly partyAge: string;
    readonly ethnicity: string;
    readonly category: string;
    readonly mode: string;
    readonly level: string;
    readonly organization: string;
    readonly value: string;
    readonly work: string;
    readonly month: string;
  };
  readonly columns: {
    readonly organizations: string;
    readonly withMembers: string;
    readonly registration: string;
    readonly opened: string;
    readonly resolved: string;
    readonly serving: string;
    readonly nominated: string;
    readonly lapsed: string;
    readonly expected: string;
    readonly count: string;
    readonly share: string;
  };
  readonly total: string;
  readonly unknown: string;
  readonly ages: Readonly<Record<AgeBand, string>>;
  readonly partyAges: Readonly<Record<PartyAgeBand, string>>;
  readonly genders: Readonly<Record<'男' | '女', string>>;
  readonly ethnicities: Readonly<Record<'han' | 'minority', string>>;
  /** The policy's number in words, and the one that stands in for it, short enough for a cell. */
  readonly headcount: (rule: HeadcountRule, planned?: number) => string;
  /** Behind the number. */
  readonly fullTimeNow: (number: number) => string;
  readonly persons: string;
  readonly seats: string;
  readonly manyOrganizations: (count: number) => string;
  readonly registration: (reported: number, missing: number, due: Day | undefined) => string;
  readonly missing: string;
  readonly units: (total: number, represented: number, percent: string) => string;
  /** Of the twelve months since the first of them. */
  readonly matters: (work: Work['matters'], since: Month) => string;
  readonly meetings: (held: number, attended: number, expected: number, percent: string) => string;
  readonly activities: (held: number, beneficiaries: number) => string;
}

interface HeadcountWords {
  readonly people: (min: number | undefined, max: number | undefined) => string;
  readonly about: (number: number, range: string | undefined) => string;
  readonly total: (range: string) => string;
  readonly share: (percent: number) => string;
  readonly fullTime: (range: string) => string;
  readonly odd: string;
  readonly planned: (number: number) => string;
  readonly plannedTotal: (number: number) => string;
}

/** The organisation's own number stands in for the policy's of part-time members, or of all where the document means that. */
function headcountParts(rule: HeadcountRule, planned: number | undefined, words: HeadcountWords): string[] {
  if (planned === undefined) return [...partTimeParts(rule, words), ...partsOfAll(rule, words)];
  if (rule.plannedTotal !== true) return [words.planned(planned), ...partsOfAll(rule, words)];
  const { total: _replaced, ...rest } = rule;
  return [words.plannedTotal(planned), ...partTimeParts(rest, words), ...partsOfAll(rest, words)];
}

function partTimeParts({ about, tolerance, min, max }: HeadcountRule, words: HeadcountWords): string[] {
  const around = tolerance === undefined ? undefined : [-tolerance, tolerance].map((part) => (about ?? 0) + part);
  return [
    ...(about === undefined ? [] : [words.about(about, around && words.people(around[0], around[1]))]),
    ...(min === undefined && max === undefined ? [] : [words.people(min, max)]),
  ];
}

function partsOfAll({ total, fullTime, minShare, totalOdd }: HeadcountRule, words: HeadcountWords): string[] {
  return [
    ...(total === undefined ? [] : [words.total(words.people(total.min, total.max))]),
    ...(fullTime === undefined ? [] : [words.fullTime(words.people(fullTime.min, fullTime.max))]),
    ...(minShare === undefined ? [] : [words.share(Number((minShare * 100).toFixed(1)))]),
    ...(totalOdd === true ? [words.odd] : []),
  ];
}

/** A number stands off from the word before it. */
function behindWord(range: string): string {
  return /^\d/.test(range) ? ` ${range}` : range;
}

const zhHeadcount: HeadcountWords = {
  people: (min, max) => {
    if (min === undefined) return `不超过 ${max} 人`;
    return max === undefined ? `不少于 ${min} 人` : `${min}—${max} 人`;
  },
  about: (number, range) =>
    range === undefined ? `${number} 人左右` : `一般 ${number} 人（${range.replace(/ 人$/, '')}）`,
  total: (range) => `专兼职共${behindWord(range)}`,
  fullTime: (range) => `专职${behindWord(range)}`,
  share: (percent) => `兼职占比不低于 ${percent}%`,
  odd: '总数为单数',
  planned: (number) => `自定 ${number} 人`,
  plannedTotal: (number) => `自定专兼职共 ${number} 人`,
};

const enHeadcount: HeadcountWords = {
  people: (min, max) => {
    if (min === undefined) return `at most ${max}`;
    return max === undefined ? `at least ${min}` : `${min}–${max}`;
  },
  about: (number, range) => (range === undefined ? `about ${number}` : `about ${number} (${range})`),
  total: (range) => `${range} in all`,
  fullTime: (range) => `${range} full-time`,
  share: (percent) => `share at least ${percent}%`,
  odd: 'odd total',
  planned: (number) => `own ${number}`,
  plannedTotal: (number) => `own ${number} in all`,
};

const zh: StatsWords = {
  paper: paperWords.zh,
  title: '人员结构统计',
  asOf: (day) => `截至 ${day}`,
  summary: (persons, seats, nominated, lapsed) =>
    `在任 ${persons} 人（${seats} 席），拟任 ${nominated} 席，届满未处理 ${lapsed} 席`,
  averageAge: (years) => `平均年龄 ${years.toFixed(1)} 岁`,
  heads: {
    gender: '性别',
    age: '年龄',
    education: '最高学历',
    partyAge: '党龄',
    ethnicity: '民族',
    category: '人选类别',
    mode: '产生方式',
    level: '层级',
    organization: '组织',
    value: '项目',
    work: '工作情况',
    month: '月份',
  },
  columns: {
    organizations: '组织数',
    withMembers: '有委员的',
    registration: '登记表报送',
    opened: '提出问题',
    resolved: '办结问题',
    serving: '在任',
    nominated: '拟任',
    lapsed: '届满未处理',
    expected: '应有',
    count: '人数',
    share: '占比',
  },
  total: '合计',
  unknown: '未填',
  ages: { to35: '35岁及以下', '36-45': '36—45岁', '46-55': '46—55岁', '56-60': '56—60岁', from61: '61岁及以上' },
  partyAges: { under5: '不满5年', '5-9': '5—9年', '10-19': '10—19年', '20-29': '20—29年', from30: '30年及以上' },
  genders: { 男: '男', 女: '女' },
  ethnicities: { han: '汉族', minority: '少数民族' },
  headcount: (rule, planned) => headcountParts(rule, planned, zhHeadcount).join('，'),
  fullTimeNow: (number) => `（现有专职 ${number} 人）`,
  persons: '按人计',
  seats: '按席计',
  manyOrganizations: (count) => `组织共 ${count} 个，此处不列；用 --format xlsx 或 json 查看。`,
  registration: (reported, missing, due) =>
    `登记表：已报送的组织 ${reported} 个，应报送而没有记录的 ${missing} 个${due === undefined ? '' : `（${due} 以前报送）`}`,
  missing: '未报送',
  units: (total, represented, percent) => `辖区单位 ${total} 个，有委员的 ${represented} 个（${percent}）`,
  matters: ({ opened, resolved, open, overdue: late }, since) =>
    `${since} 以来：提出问题 ${opened} 件，办结 ${resolved} 件；现在尚未办结 ${open} 件，其中期限已过 ${late} 件`,
  meetings: (held, attended, expected, percent) =>
    held === 0 ? '议事 0 次' : `议事 ${held} 次，应到 ${expected} 人次，实到 ${attended} 人次（${percent}）`,
  activities: (held, beneficiaries) => `活动 ${held} 次，服务 ${beneficiaries} 人次`,
};

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

const en: StatsWords = {
  paper: paperWords.en,
  title: 'Headcount and structure',
  asOf: (day) => `As of ${day}`,
  summary: (persons, seats, nominated, lapsed) =>
    `${count(persons, 'person').replace('persons', 'people')} serving (${count(seats, 'seat')}), ${nominated} nominated, ${lapsed} lapsed`,
  averageAge: (years) => `Average age ${years.toFixed(1)}`,
  heads: {
    gender: 'Sex',
    age: 'Age',
    education: 'Highest education',
    partyAge: 'Years in the Party',
    ethnicity: 'Ethnicity',
    category: 'Category',
    mode: 'Mode',
    level: 'Level',
    organization: 'Organisation',
    value: 'Item',
    work: 'Work',
    month: 'Month',
  },
  columns: {
    organizations: 'Organisations',
    withMembers: 'Staffed',
    registration: 'Handed in',
    opened: 'Raised',
    resolved: 'Resolved',
    serving: 'Serving',
    nominated: 'Nominated',
    lapsed: 'Lapsed',
    expected: 'Expected',
    count: 'Count',
    share: 'Share',
  },
  total: 'Total',
  unknown: 'not recorded',
  ages: { to35: '35 and under', '36-45': '36–45', '46-55': '46–55', '56-60': '56–60', from61: '61 and over' },
  partyAges: { under5: 'under 5', '5-9': '5–9', '10-19': '10–19', '20-29': '20–29', from30: '30 and more' },
  genders: { 男: 'men', 女: 'women' },
  ethnicities: { han: 'Han', minority: 'minorities' },
  headcount: (rule, planned) => headcountParts(rule, planned, enHeadcount).join(', '),
  fullTimeNow: (number) => `; ${number} full-time now`,
  persons: 'people',
  seats: 'seats',
  manyOrganizations: (number) => `${number} organisations are not listed here; use --format xlsx or json.`,
  registration: (reported, missing, due) =>
    `Registration forms: ${count(reported, 'organisation')} handed them in, ${missing} did not${due === undefined ? '' : ` (due by ${due})`}`,
  missing: 'missing',
  units: (total, represented, percent) =>
    `${count(total, 'unit')} in the area, ${represented} with a member (${percent})`,
  matters: ({ opened, resolved, open, overdue: late }, since) =>
    `Since ${since}: ${count(opened, 'problem')} raised, ${resolved} resolved; ${open} open now, ${late} of them past the day they were due`,
  meetings: (held, attended, expected, percent) =>
    held === 0 ? 'No meetings' : `${count(held, 'meeting')}, attended by ${attended} of ${expected} (${percent})`,
  activities: (held, beneficiaries) =>
    `${count(held, 'activity').replace('activitys', 'activities')}, ${beneficiaries} people served`,
};

export const statsWords: Record<Lang, StatsWords> = { zh, en };
