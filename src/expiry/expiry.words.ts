/** Words of the expiry report, in both languages. A missing translation does not compile. */

import type { Lang } from '../messages/catalogue.ts';
import { paperWords } from '../messages/paper.ts';
import { ownWords, USUAL_WORDS } from '../model/own-words.ts';
import type { Policy } from '../model/policy.ts';
import type { Day } from '../model/records.ts';
import type { ExpiryWords } from './expiry-words.ts';

export type { ExpiryWords } from './expiry-words.ts';

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

const dayInChinese = (day: Day): string =>
  `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

const zhWith = (renewal: string): ExpiryWords => ({
  lang: 'zh-CN',
  paper: paperWords.zh,
  title: '任期到期情况',
  day: dayInChinese,
  period: (start, end) => `${dayInChinese(start)}至${dayInChinese(end)}`,
  span: (asOf, within) => `截至${dayInChinese(asOf)}，向后 ${spanInChinese(within)}`,
  nothingDue: '没有到期的任期，也没有到期未处理的任期。',
  total: (items, organizations) => `共 ${items} 人次，涉及 ${organizations} 个组织`,
  urgency: {
    lapsed: '届满未处理',
    within30: '30 天内到期',
    within90: '31—90 天到期',
    within180: '91—180 天到期',
    later: '180 天以后到期',
  },
  state: { serving: '在任', lapsed: '届满未处理' },
  daysLeft: (days) => (days < 0 ? `已过 ${-days} 天` : days === 0 ? '今天到期' : `还有 ${days} 天`),
  people: (number) => `${number} 人`,
  columns: {
    number: '序号',
    name: '姓名',
    member: '编号',
    organization: '组织',
    level: '层级',
    category: '人选类别',
    start: '任期起',
    end: '任期止',
    daysLeft: '剩余天数',
    state: '状态',
    urgency: '紧急程度',
    next: '下一步',
    members: '涉及人员',
    remark: '备注',
  },
  next: {
    title: '下一步',
    overdue: '任期已经结束，请尽快办理。',
    electionFirst: (term, end) => `先换届：${term}于${dayInChinese(end)}任满，下一届尚未登记；委员任期随之结束。`,
    nextTermKnown: (term, start, end) =>
      `下一届已登记：${term}，${dayInChinese(start)}至${dayInChinese(end)}；${renewal}属于这一届。`,
    renewal: (steps) => `${renewal}：${steps}。`,
    renewalWithoutSteps: `${renewal}：登记新任期即可，无须办理程序。`,
    noRenewal: (until) => `该组织至${dayInChinese(until)}为止，不再有新任期。`,
    underWay: (steps) =>
      steps.length === 0
        ? `${renewal}正在办理：步骤已齐，请登记任期起（start）。`
        : `${renewal}正在办理，尚待：${steps.join(' → ')}。`,
    tooLate: `${renewal}的期限已过；再任按新人选办理，须走全部程序。`,
    advice: (advice) => `${renewal}前请斟酌：${advice}。`,
    obstacles: (obstacles) => `按现有档案不能${renewal}：${obstacles.join('；')}。`,
    obstacle: {
      party: '没有入党时间',
      category: '不符合人选类别的条件',
      area: '单位和居住地都不在本组织辖区',
      employee: '所在单位是本组织自己的工作机构',
      fullTime: '已是本组织的专职委员',
      renewals: `连续${renewal}的次数已满`,
    },
    exit: (kinds, days) => `不${renewal}：登记退出（${kinds.join('或')}）${days ?? ''}。`,
    exitDays: (from, until) => `，离任日期在${dayInChinese(from)}至${dayInChinese(until)}之间`,
    exitUnnamed: `不${renewal}：登记退出。`,
    by: (name) => `由${name}`,
    to: (name) => `报${name}`,
    actor: (actor) => ({ self: '本组织', superior: '上级党组织', unit: '所在单位党组织' })[actor as 'self'] ?? actor,
    evidence: { document: '文号', certificate: '证书编号', at: '地点', until: '截止日', note: '说明' },
    separator: '，',
    listSeparator: '、',
    brackets: (text) => `（${text}）`,
  },
  organizationTerm: (term, end, people) => `本组织${term}任满：${dayInChinese(end)}，涉及 ${people} 人`,
  calendarSummary: (organization, ending, lapsed) =>
    `${organization}：${[
      ...(ending > 0 ? [`${ending} 人任期到期`] : []),
      ...(lapsed > 0 ? [`${lapsed} 人届满未处理`] : []),
    ].join('，')}`,
  page: {
    terms: '任期与下一步',
    hint: '每人一行，横条从任期起到任期止，竖线是任期止；条纹是届满未处理的部分。',
    bars: '时间轴',
    period: '任期',
    ownTerm: (term) => `本组织${term}`,
    filter: '筛选',
    allOrganizations: '全部组织',
    allUrgencies: '全部',
    search: '查找',
    searchHint: '姓名、编号、类别',
    theme: '深色／浅色',
    print: '打印',
    shown: '显示 {shown} / {all} 人次',
    nothingShown: '没有符合条件的记录。',
    needsScript:
      '人次太多，没有逐一写进网页：请用较新的浏览器打开（须允许脚本），或用 --organization、较短的 --within 另行导出。',
    more: '显示更多',
    leftOut: (items, organizations) =>
      `还有 ${items} 人次（${organizations} 个组织）没有放进网页，都是排在最后的：请用 --organization 或较短的 --within 另行导出。`,
    asOfLine: (day) => `截至${dayInChinese(day)}`,
    months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    madeFrom: (policy) => `依据：${policy}`,
  },
});

function spanInChinese(within: string): string {
  return within.replace('d', ' 天').replace('m', ' 个月').replace('y', ' 年');
}

function spanInEnglish(within: string): string {
  const unit = { d: 'day', m: 'month', y: 'year' }[within.at(-1) ?? ''];
  return unit === undefined ? within : count(Number.parseInt(within, 10), unit);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const dayInEnglish = (day: Day): string =>
  `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

const en: ExpiryWords = {
  lang: 'en',
  paper: paperWords.en,
  title: 'Terms that end',
  day: dayInEnglish,
  period: (start, end) => `${dayInEnglish(start)} to ${dayInEnglish(end)}`,
  span: (asOf, within) => `As of ${dayInEnglish(asOf)}, looking ${spanInEnglish(within)} ahead`,
  nothingDue: 'No term ends within the span, and none has ended without a decision.',
  total: (items, organizations) => `${count(items, 'term')} in ${count(organizations, 'organisation')}`,
  urgency: {
    lapsed: 'Lapsed, undecided',
    within30: 'Within 30 days',
    within90: '31–90 days',
    within180: '91–180 days',
    later: 'More than 180 days',
  },
  state: { serving: 'serving', lapsed: 'lapsed' },
  daysLeft: (days) => (days < 0 ? `${count(-days, 'day')} ago` : days === 0 ? 'today' : `in ${count(days, 'day')}`),
  people: (number) => count(number, 'member'),
  columns: {
    number: 'No.',
    name: 'Name',
    member: 'Id',
    organization: 'Organisation',
    level: 'Level',
    category: 'Category',
    start: 'Start',
    end: 'Last day',
    daysLeft: 'Days left',
    state: 'State',
    urgency: 'Urgency',
    next: 'Next step',
    members: 'Members',
    remark: 'Remarks',
  },
  next: {
    title: 'Next step',
    overdue: 'Lapsed: decide soon.',
    electionFirst: (term, end) =>
      `Re-election first: the organisation's term ${term} ends on ${dayInEnglish(end)} and the next is not recorded; members' terms end with it.`,
    nextTermKnown: (term, start, end) =>
      `The next term is recorded: ${term}, ${dayInEnglish(start)} to ${dayInEnglish(end)}; a renewal belongs to it.`,
    renewal: (steps) => `To stay: ${steps}.`,
    renewalWithoutSteps: 'To stay: record the new term; no steps are needed.',
    noRenewal: (until) => `The organisation exists until ${dayInEnglish(until)}: no new term.`,
    underWay: (steps) =>
      steps.length === 0
        ? 'A renewal is under way: all steps are taken; record the start of the term.'
        : `A renewal is under way; still to come: ${steps.join(' → ')}.`,
    tooLate: 'It is too late for a renewal; to come back takes the whole procedure.',
    advice: (advice) => `To be weighed before a renewal: ${advice}.`,
    obstacles: (obstacles) => `Not to be renewed as the record stands: ${obstacles.join('; ')}.`,
    obstacle: {
      party: 'no date of joining the Party',
      category: 'the demands of the category are not met',
      area: "neither unit nor residence lies in the organisation's area",
      employee: "the unit is the organisation's own working body",
      fullTime: 'a full-time member of the organisation',
      renewals: 'the renewals in a row that the policy allows are used up',
    },
    exit: (kinds, days) => `To leave: record the exit (${kinds.join(' or ')})${days ?? ''}.`,
    exitDays: (from, until) => `, dated from ${dayInEnglish(from)} to ${dayInEnglish(until)}`,
    exitUnnamed: 'To leave: record the exit.',
    by: (name) => `by ${name}`,
    to: (name) => `to ${name}`,
    actor: (actor) =>
      ({
        self: 'the organisation itself',
        superior: 'the superior Party organisation',
        unit: "the unit's Party organisation",
      })[actor as 'self'] ?? actor,
    evidence: {
      document: 'document no.',
      certificate: 'certificate no.',
      at: 'place',
      until: 'last day',
      note: 'note',
    },
    separator: ', ',
    listSeparator: ', ',
    brackets: (text) => ` (${text})`,
  },
  organizationTerm: (term, end, people) =>
    `The organisation's term ${term} ends on ${dayInEnglish(end)}, with ${count(people, 'member')}`,
  calendarSummary: (organization, ending, lapsed) =>
    `${organization}: ${[
      ...(ending > 0 ? [`${count(ending, 'term')} ${ending === 1 ? 'ends' : 'end'}`] : []),
      ...(lapsed > 0 ? [`${count(lapsed, 'term')} lapsed, undecided`] : []),
    ].join(', ')}`,
  page: {
    terms: 'Terms and next steps',
    hint: 'One row a member; the bar runs over the term to the stroke of its last day. Striped: ended, undecided.',
    bars: 'Timeline',
    period: 'Term',
    ownTerm: (term) => `Own term: ${term}`,
    filter: 'Filter',
    allOrganizations: 'All organisations',
    allUrgencies: 'All',
    search: 'Search',
    searchHint: 'name, id, category',
    theme: 'Dark / light',
    print: 'Print',
    shown: '{shown} of {all} terms shown',
    nothingShown: 'Nothing matches.',
    needsScript:
      'Too many terms to be written out: open the page in a current browser with scripts allowed, or ask for fewer with --organization or a shorter --within.',
    more: 'Show more',
    leftOut: (items, organizations) =>
      `${count(items, 'more term')} in ${count(organizations, 'organisation')} had no room in this page, the last of all: ask for fewer with --organization or a shorter --within.`,
    asOfLine: (day) => `as of ${dayInEnglish(day)}`,
    months: MONTHS,
    madeFrom: (policy) => `Policy: ${policy}`,
  },
};

export const expiryWords: Record<Lang, ExpiryWords> = { zh: zhWith(USUAL_WORDS.renewal), en };

/** In Chinese a further term is called what the document calls it. */
export function expiryWordsOf(lang: Lang, policy: Policy): ExpiryWords {
  return lang === 'zh' ? zhWith(ownWords(policy).renewal) : expiryWords[lang];
}
