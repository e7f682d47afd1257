/** What the page of the statistics says beside their own words, in both languages. A missing translation does not compile. */

import type { Lang } from '../messages/catalogue.ts';

export interface StatsPageWords {
  /** Language tag (BCP 47). */
  readonly lang: string;
  readonly title: string;
  readonly theme: string;
  readonly print: string;
  readonly figures: string;
  readonly people: string;
  readonly organizations: string;
  readonly registrations: string;
  readonly units: string;
  readonly matters: string;
  readonly attendance: string;
  readonly activities: string;
  readonly seats: (serving: number, nominated: number, lapsed: number) => string;
  readonly staffed: (withMembers: number, all: number) => string;
  readonly reported: (reported: number, missing: number, due: string | undefined) => string;
  readonly represented: (represented: number, total: number) => string;
  readonly late: (opened: number, resolved: number, overdue: number) => string;
  readonly attended: (held: number, attended: number, expected: number) => string;
  readonly served: (beneficiaries: number) => string;
  readonly byMonth: string;
  /** Of the chart, for those who hear the page. */
  readonly byMonthSpoken: (opened: number, resolved: number, from: string, to: string) => string;
  /** January first. */
  readonly months: readonly string[];
  readonly levels: string;
  readonly structure: string;
  readonly nobody: string;
  /** In a distribution, the line that holds all smaller ones. */
  readonly others: (count: number) => string;
  readonly headcount: string;
  readonly noOrganizations: string;
  /** A committee and those below it in one line. */
  readonly withBelow: (name: string, organizations: number) => string;
  readonly otherLines: (organizations: number) => string;
  readonly summedUp: (organizations: number) => string;
  readonly cutOff: (shown: number, organizations: number) => string;
  readonly handedIn: string;
  readonly isHandedIn: string;
  readonly isMissing: string;
  readonly madeFrom: (policy: string) => string;
}

const zh: StatsPageWords = {
  lang: 'zh-CN',
  title: '人员与工作一览',
  theme: '深色／浅色',
  print: '打印',
  figures: '主要数字',
  people: '在任委员',
  organizations: '有委员的组织',
  registrations: '登记表报送',
  units: '单位覆盖',
  matters: '尚未办结的问题',
  attendance: '议事到会',
  activities: '服务活动',
  seats: (serving, nominated, lapsed) => `在任 ${serving} 席，拟任 ${nominated} 席，届满未处理 ${lapsed} 席`,
  staffed: (withMembers, all) => `组织 ${all} 个，其中 ${withMembers} 个有在任委员`,
  reported: (reported, missing, due) =>
    `已报送 ${reported} 个，未报送 ${missing} 个${due === undefined ? '' : `（${due}以前）`}`,
  represented: (represented, total) => `辖区单位 ${total} 个，其中 ${represented} 个有委员`,
  late: (opened, resolved, late) => `期限已过 ${late} 件；一年来提出 ${opened} 件，办结 ${resolved} 件`,
  attended: (held, attended, expected) => `一年来 ${held} 次，应到 ${expected} 人次，实到 ${attended} 人次`,
  served: (beneficiaries) => `一年来的次数；服务 ${beneficiaries} 人次`,
  byMonth: '问题：每月提出与办结',
  byMonthSpoken: (opened, resolved, from, to) =>
    `${from} 至 ${to}，提出 ${opened} 件，办结 ${resolved} 件；每月的数字在图后的表里。`,
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  levels: '各层级',
  structure: '在任委员的结构',
  nobody: '这一天没有在任委员。',
  others: (count) => `其余 ${count} 项`,
  headcount: '各组织席位',
  noOrganizations: '没有组织。',
  withBelow: (name, organizations) => `${name}等 ${organizations} 个组织`,
  otherLines: (organizations) => `其余 ${organizations} 个组织`,
  summedUp: (organizations) => `组织共 ${organizations} 个，一页列不下：每行是一个上级组织连同它下面的组织的合计。`,
  cutOff: (shown, organizations) => `席位最多的 ${shown} 行单列，其余 ${organizations} 个组织合为最后一行。`,
  handedIn: '登记表',
  isHandedIn: '已报',
  isMissing: '未报',
  madeFrom: (policy) => `依据：${policy}`,
};

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

const en: StatsPageWords = {
  lang: 'en',
  title: 'People and work at a glance',
  theme: 'Dark / light',
  print: 'Print',
  figures: 'Main figures',
  people: 'People serving',
  organizations: 'Organisations staffed',
  registrations: 'Forms handed in',
  units: 'Units reached',
  matters: 'Problems open',
  attendance: 'Attendance',
  activities: 'Activities',
  seats: (serving, nominated, lapsed) => `${count(serving, 'seat')}; ${nominated} nominated, ${lapsed} lapsed`,
  staffed: (withMembers, all) => `${withMembers} of ${count(all, 'organisation')} with somebody serving`,
  reported: (reported, missing, due) =>
    `${reported} handed in, ${missing} missing${due === undefined ? '' : ` (due by ${due})`}`,
  represented: (represented, total) => `${represented} of ${count(total, 'unit')} with a member`,
  late: (opened, resolved, late) => `${late} past their day; ${opened} raised, ${resolved} resolved in a year`,
  attended: (held, attended, expected) =>
    `${count(held, 'meeting')} in a year, ${attended} of ${expected} seats attended`,
  served: (beneficiaries) => `in a year; ${count(beneficiaries, 'person', 'people')} served`,
  byMonth: 'Problems by month',
  byMonthSpoken: (opened, resolved, from, to) =>
    `From ${from} to ${to}: ${opened} raised, ${resolved} resolved. The figures of each month are in the table after the chart.`,
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  levels: 'By level',
  structure: 'Structure of those who serve',
  nobody: 'Nobody serves on this day.',
  others: (number) => `${number} others`,
  headcount: 'Seats by organisation',
  noOrganizations: 'There are no organisations.',
  withBelow: (name, organizations) => `${name} and below (${organizations})`,
  otherLines: (organizations) => `${count(organizations, 'other organisation')}`,
  summedUp: (organizations) =>
    `${organizations} organisations are too many for one page: each line sums up a committee and all below it.`,
  cutOff: (shown, organizations) =>
    `The ${shown} lines with most seats stand alone, the last line sums up ${count(organizations, 'other organisation')}.`,
  handedIn: 'Forms',
  isHandedIn: 'yes',
  isMissing: 'no',
  madeFrom: (policy) => `Policy: ${policy}`,
};

export const statsPageWords: Record<Lang, StatsPageWords> = { zh, en };
