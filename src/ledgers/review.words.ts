/** Words of the performance sheet, in both languages. A missing translation does not compile. */

import type { Lang } from '../messages/catalogue.ts';

export interface ReviewWords {
  readonly name: string;
  readonly organization: string;
  readonly served: string;
  readonly period: string;
  readonly wholeTime: string;
  /** Days, and their share of what is looked at. */
  readonly days: (days: number, share: string) => string;
  readonly item: string;
  readonly figure: string;
  readonly perYear: string;
  readonly attendance: string;
  readonly attended: (attended: number, held: number, share: string) => string;
  readonly matters: string;
  readonly mattersDone: (taken: number, resolved: number, late: number) => string;
  readonly averageDays: string;
  readonly dayCount: (days: number) => string;
  readonly activities: string;
  readonly activitiesDone: (joined: number, beneficiaries: number) => string;
  readonly takenMatters: string;
  readonly joinedActivities: string;
  readonly evaluations: string;
  readonly heads: {
    readonly title: string;
    readonly assigned: string;
    readonly resolved: string;
    readonly days: string;
    readonly on: string;
    readonly activity: string;
    readonly beneficiaries: string;
    readonly year: string;
    readonly massReview: string;
    readonly performance: string;
    readonly grade: string;
    readonly usedFor: string;
  };
  readonly late: string;
  readonly open: string;
  readonly more: (number: number) => string;
  readonly opinion: string;
  readonly seal: string;
  readonly asOf: (day: string) => string;
}

const zh: ReviewWords = {
  name: '姓名',
  organization: '任职组织',
  served: '任职时间',
  period: '考评年度',
  wholeTime: '任职以来',
  days: (days, share) => `${days} 天（占${share}）`,
  item: '项目',
  figure: '情况',
  perYear: '折合全年',
  attendance: '参加会议',
  attended: (attended, held, share) =>
    `任职期间开会 ${held} 次，到会 ${attended} 次${share === '' ? '' : `（${share}）`}`,
  matters: '承办问题',
  mattersDone: (taken, resolved, late) =>
    `承办 ${taken} 件，办结 ${resolved} 件${late === 0 ? '' : `，超期 ${late} 件`}`,
  averageDays: '平均办结天数',
  dayCount: (days) => `${days} 天`,
  activities: '参加活动',
  activitiesDone: (joined, beneficiaries) => `参加 ${joined} 次，服务 ${beneficiaries} 人次`,
  takenMatters: '承办的问题',
  joinedActivities: '参加的活动',
  evaluations: '历年考评',
  heads: {
    title: '问题',
    assigned: '交办日期',
    resolved: '办结日期',
    days: '天数',
    on: '日期',
    activity: '活动',
    beneficiaries: '服务人数',
    year: '年度',
    massReview: '群众评议',
    performance: '实绩考核',
    grade: '等次',
    usedFor: '结果运用',
  },
  late: '超期',
  open: '办理中',
  more: (number) => `另有 ${number} 项，从略。`,
  opinion: '考评意见',
  seal: '（盖章）\n年    月    日',
  asOf: (day) => `截至${day}`,
};

const en: ReviewWords = {
  name: 'Name',
  organization: 'Organisation',
  served: 'Served',
  period: 'Year',
  wholeTime: 'all the time',
  days: (days, share) => `${days} days (${share})`,
  item: 'Item',
  figure: 'Figures',
  perYear: 'A whole year',
  attendance: 'Meetings',
  attended: (attended, held, share) => `came to ${attended} of ${held} held${share === '' ? '' : ` (${share})`}`,
  matters: 'Matters',
  mattersDone: (taken, resolved, late) => `took ${taken}, settled ${resolved}${late === 0 ? '' : `, ${late} late`}`,
  averageDays: 'Average days to settle',
  dayCount: (days) => `${days} days`,
  activities: 'Activities',
  activitiesDone: (joined, beneficiaries) => `joined ${joined}, ${beneficiaries} people served`,
  takenMatters: 'Matters taken on',
  joinedActivities: 'Activities joined',
  evaluations: 'Evaluations over the years',
  heads: {
    title: 'matter',
    assigned: 'handed out',
    resolved: 'settled on',
    days: 'days',
    on: 'day',
    activity: 'activity',
    beneficiaries: 'people served',
    year: 'year',
    massReview: 'mass review',
    performance: 'performance',
    grade: 'grade',
    usedFor: 'used for',
  },
  late: 'late',
  open: 'in hand',
  more: (number) => `${number} more, left out here.`,
  opinion: 'Opinion',
  seal: '(seal)\nday',
  asOf: (day) => `as of ${day}`,
};

export const reviewWords: Readonly<Record<Lang, ReviewWords>> = { zh, en };
