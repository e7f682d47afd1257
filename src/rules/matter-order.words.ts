import { fieldTitle } from '../messages/field-title.ts';
import type { MatterDay } from '../model/matter-order.ts';
import { ruleWords } from './rule-words.ts';

interface DayAgainst {
  readonly field: MatterDay;
  readonly day: string;
  readonly other: MatterDay;
  readonly otherDay: string;
}

const ENGLISH: Readonly<Record<MatterDay, string>> = {
  raised: 'raised',
  assigned: 'handed out',
  due: 'due',
  progress: 'worked on',
  resolved: 'resolved',
  published: 'made public',
};

function titleOf(field: MatterDay): string {
  return fieldTitle({ kind: 'matter', path: field });
}

export const words = ruleWords('matter-order', () => ({
  en: {
    summary:
      'A problem is raised, then handed out, then resolved, then made public (the same day is fine), and due or worked on only after it was raised.',
    reason:
      'The ledger shows how long each problem took. Where the days run the other way, one was mistyped, or a result was announced that was not there yet.',
    says: {
      before: (p: DayAgainst) =>
        `The problem is said to have been ${ENGLISH[p.field]} (${p.day}) before it was ${ENGLISH[p.other]} (${p.otherDay}); correct one of the days.`,
      after: (p: DayAgainst) =>
        `The problem is said to have been ${ENGLISH[p.field]} (${p.day}) after it was ${ENGLISH[p.other]} (${p.otherDay}); correct one of the days.`,
      unresolved: () =>
        'The problem was made public, and nothing says that it was resolved; record “resolved” with its day and result, or remove this.',
      against: (p: { day: string }) => `The other day: ${p.day}.`,
    },
  },
  zh: {
    summary: '问题先提出、再交办、再办结、再公布（可为同一天），期限和进展都不早于提出。',
    reason: '台账要看每个问题办了多久。日期倒置，不是写错了，就是还没办完就公布了结果。',
    says: {
      before: (p) =>
        `${titleOf(p.field)}日期（${p.day}）早于${titleOf(p.other)}日期（${p.otherDay}），请更正其中写错的一个。`,
      after: (p) =>
        `${titleOf(p.field)}日期（${p.day}）晚于${titleOf(p.other)}日期（${p.otherDay}），请更正其中写错的一个。`,
      unresolved: () => '已经公布，却没有办结的记录。请补记“办结”（resolved）的日期和结果，或删去此项。',
      against: (p) => `另一个日期：${p.day}。`,
    },
  },
  wrong: `raised: { on: 2013-09-05, by: 朝阳社区 }
resolved: { on: 2013-10-20, result: 更换路灯12盏 }
published: { on: 2013-10-02, at: 小区公告栏 }`,
  right: `raised: { on: 2013-09-05, by: 朝阳社区 }
resolved: { on: 2013-10-20, result: 更换路灯12盏 }
published: { on: 2013-10-22, at: 小区公告栏 }`,
}));
