/** Words of the ledgers, in both languages. A missing translation does not compile. */

import type { Lang } from '../messages/catalogue.ts';
import { type PaperWords, paperWords } from '../messages/paper.ts';
import type { MatterState } from '../model/matter-state.ts';
import type { LedgerKind } from './ledger.ts';

/** What can stand at the head of a column. */
export type ColumnName =
  | 'number'
  | 'id'
  | 'organization'
  | 'title'
  | 'raised'
  | 'raisedOn'
  | 'raisedBy'
  | 'assignedOn'
  | 'assignedTo'
  | 'due'
  | 'progress'
  | 'resolvedOn'
  | 'result'
  | 'published'
  | 'publishedOn'
  | 'publishedAt'
  | 'daysOpen'
  | 'daysOverdue'
  | 'state'
  | 'on'
  | 'topics'
  | 'attendees'
  | 'absent'
  | 'attendance'
  | 'decisions'
  | 'activity'
  | 'members'
  | 'units'
  | 'beneficiaries'
  | 'summary'
  | 'member'
  | 'period'
  | 'massReview'
  | 'participants'
  | 'performance'
  | 'basis'
  | 'grade'
  | 'usedFor'
  | 'unit'
  | 'type'
  | 'partyOrganization'
  | 'head'
  | 'partyMembers'
  | 'serving'
  | 'contact'
  | 'phone'
  | 'resources'
  | 'needs'
  | 'metBy'
  | 'share'
  | 'taken'
  | 'settled'
  | 'averageDays'
  | 'joined'
  | 'mattersPerYear'
  | 'activitiesPerYear';

export interface LedgerWords {
  readonly paper: PaperWords;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly states: Readonly<Record<MatterState, string>>;
  readonly late: (days: number) => string;
  /** Between the parts of a list in one cell. */
  readonly separator: string;
  /** Between the lines of a cell, where they stand on one. */
  readonly between: string;
  readonly offered: (unit: string, resource: string) => string;
  /** A need that nobody meets. */
  readonly unmet: (need: string) => string;
  readonly met: (need: string, by: readonly string[]) => string;
  readonly asOf: (day: string) => string;
  readonly ofYear: (year: number) => string;
  /** Who hands the ledger in. */
  readonly whose: (name: string) => string;
  readonly signatures: readonly [string, string, string];
  readonly seal: string;
  readonly nothing: string;
  readonly totals: Totals;
}

/** The last line, by kind. */
interface Totals {
  readonly unit: (units: number, represented: number, needs: number, met: number) => string;
  readonly matter: (counts: {
    readonly all: number;
    readonly late: number;
    readonly listed: number;
    readonly assigned: number;
    readonly resolved: number;
    readonly published: number;
  }) => string;
  readonly meeting: (meetings: number, attended: number, invited: number) => string;
  readonly activity: (activities: number, beneficiaries: number) => string;
  readonly review: (members: number) => string;
  readonly evaluation: (evaluations: number, byGrade: readonly (readonly [string, number])[]) => string;
}

const zh: LedgerWords = {
  paper: paperWords.zh,
  columns: {
    number: '序号',
    id: '编号',
    organization: '组织',
    title: '问题',
    raised: '提出',
    raisedOn: '提出日期',
    raisedBy: '提出者',
    assignedOn: '交办日期',
    assignedTo: '承办人',
    due: '办理期限',
    progress: '办理进展',
    resolvedOn: '办结日期',
    result: '办理结果',
    published: '公示',
    publishedOn: '公示日期',
    publishedAt: '公示地点',
    daysOpen: '办理天数',
    daysOverdue: '超期天数',
    state: '状态',
    on: '日期',
    topics: '议题',
    attendees: '出席',
    absent: '缺席',
    attendance: '到会',
    decisions: '议定事项',
    activity: '活动',
    members: '参加人员',
    units: '参加单位',
    beneficiaries: '服务人数',
    summary: '活动情况',
    member: '姓名',
    period: '年度',
    massReview: '群众评议',
    participants: '参评人数',
    performance: '实绩考核',
    basis: '主要实绩',
    grade: '等次',
    usedFor: '结果运用',
    unit: '单位',
    type: '类别',
    partyOrganization: '党组织',
    head: '负责人',
    partyMembers: '党员人数',
    serving: '任职人员',
    contact: '联系人',
    phone: '联系电话',
    resources: '可提供的资源',
    needs: '需求',
    metBy: '需求与可对接单位',
    share: '任职占比',
    taken: '承办问题',
    settled: '办结',
    averageDays: '平均办结天数',
    joined: '参加活动',
    mattersPerYear: '承办折合全年',
    activitiesPerYear: '活动折合全年',
  },
  states: { listed: '待交办', assigned: '办理中', resolved: '待公示', published: '已公示' },
  late: (days) => `超期 ${days} 天`,
  separator: '、',
  between: '；',
  offered: (unit, resource) => `${unit}（${resource}）`,
  unmet: (need) => `${need}：暂无`,
  met: (need, by) => `${need}：${by.join('、')}`,
  asOf: (day) => `截至${day}`,
  ofYear: (year) => `${year}年度`,
  whose: (name) => `填报单位（盖章）：${name}`,
  signatures: ['审核人（签名）：', '填表人：', '联系电话：'],
  seal: '（盖章）',
  nothing: '无',
  totals: {
    unit: (units, represented, needs, met) =>
      `共 ${units} 个单位，其中 ${represented} 个有人任职；需求 ${needs} 项，可对接 ${met} 项。`,
    matter: ({ all, late, listed, assigned, resolved, published }) =>
      `共 ${all} 件：待交办 ${listed} 件，办理中 ${assigned} 件（以上超期 ${late} 件），办结待公示 ${resolved} 件，已公示 ${published} 件。`,
    meeting: (meetings, attended, invited) =>
      `共 ${meetings} 次，到会 ${attended} 人次，应到 ${invited} 人次${invited === 0 ? '' : `，到会率 ${percent(attended, invited)}`}。`,
    activity: (activities, beneficiaries) => `共 ${activities} 次，服务 ${beneficiaries} 人次。`,
    review: (members) => `共 ${members} 人。`,
    evaluation: (evaluations, byGrade) =>
      `共 ${evaluations} 人次${byGrade.length === 0 ? '' : `：${byGrade.map(([grade, count]) => `${grade} ${count}`).join('，')}`}。`,
  },
};

const en: LedgerWords = {
  paper: paperWords.en,
  columns: {
    number: 'no.',
    id: 'id',
    organization: 'organisation',
    title: 'problem',
    raised: 'raised',
    raisedOn: 'raised on',
    raisedBy: 'raised by',
    assignedOn: 'handed out',
    assignedTo: 'handed to',
    due: 'due',
    progress: 'progress',
    resolvedOn: 'resolved on',
    result: 'result',
    published: 'published',
    publishedOn: 'published on',
    publishedAt: 'published at',
    daysOpen: 'days open',
    daysOverdue: 'days late',
    state: 'state',
    on: 'day',
    topics: 'topics',
    attendees: 'attended',
    absent: 'absent',
    attendance: 'came',
    decisions: 'decisions',
    activity: 'activity',
    members: 'members',
    units: 'units',
    beneficiaries: 'people served',
    summary: 'what was done',
    member: 'name',
    period: 'year',
    massReview: 'mass review',
    participants: 'reviewers',
    performance: 'performance',
    basis: 'achievements',
    grade: 'grade',
    usedFor: 'used for',
    unit: 'unit',
    type: 'type',
    partyOrganization: 'Party organisation',
    head: 'head',
    partyMembers: 'Party members',
    serving: 'who serves',
    contact: 'contact',
    phone: 'phone',
    resources: 'offers',
    needs: 'needs',
    metBy: 'needs, and who meets them',
    share: 'time served',
    taken: 'matters',
    settled: 'settled',
    averageDays: 'average days',
    joined: 'activities',
    mattersPerYear: 'matters a year',
    activitiesPerYear: 'activities a year',
  },
  states: { listed: 'not handed out', assigned: 'in hand', resolved: 'not public yet', published: 'public' },
  late: (days) => `${days} d late`,
  separator: ', ',
  between: '; ',
  offered: (unit, resource) => `${unit} (${resource})`,
  unmet: (need) => `${need}: nobody`,
  met: (need, by) => `${need}: ${by.join(', ')}`,
  asOf: (day) => `as of ${day}`,
  ofYear: (year) => `year ${year}`,
  whose: (name) => `Kept by (seal): ${name}`,
  signatures: ['Checked by:', 'Filled in by:', 'Phone:'],
  seal: '(seal)',
  nothing: 'none',
  totals: {
    unit: (units, represented, needs, met) =>
      `${units} units, ${represented} of them represented; ${needs} needs, ${met} of which somebody can meet.`,
    matter: ({ all, late, listed, assigned, resolved, published }) =>
      `${all} in all: ${listed} not handed out, ${assigned} in hand (${late} of these late), ${resolved} resolved and not public yet, ${published} public.`,
    meeting: (meetings, attended, invited) =>
      `${meetings} meetings, ${attended} of ${invited} came${invited === 0 ? '' : ` (${percent(attended, invited)})`}.`,
    activity: (activities, beneficiaries) => `${activities} activities, ${beneficiaries} people served.`,
    review: (members) => `${members} members.`,
    evaluation: (evaluations, byGrade) =>
      `${evaluations} evaluations${byGrade.length === 0 ? '' : `: ${byGrade.map(([grade, count]) => `${count} ${grade}`).join(', ')}`}.`,
  },
};

function percent(part: number, whole: number): string {
  return `${((part * 100) / whole).toFixed(1)}%`;
}

export const ledgerWords: Readonly<Record<Lang, LedgerWords>> = { zh, en };

/** What a ledger is called where the policy has no name for it. */
export const PLAIN_TITLES: Readonly<Record<LedgerKind | 'review', string>> = {
  unit: '单位台账',
  matter: '问题台账',
  meeting: '会议台账',
  activity: '活动台账',
  evaluation: '考评台账',
  review: '考评表',
};
