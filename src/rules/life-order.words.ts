import { ruleWords } from './rule-words.ts';

export const words = ruleWords('life-order', () => ({
  en: {
    summary:
      'Work begins after birth, the Party is joined at the age of 18 or later, and confirmation is not before joining, though the same day is fine.',
    reason:
      'The Party Constitution takes applicants from the age of 18 (article 1). Dates in any other order are slips that a check of the file would find.',
    says: {
      workBeforeBirth: (p: { birth: string }) => `Work cannot have begun before birth (${p.birth}).`,
      joinedTooYoung: (p: { age: number; earliest: string }) =>
        `Nobody joins the Party before the age of ${p.age}; the earliest here is ${p.earliest}.`,
      confirmedBeforeJoined: (p: { joined: string }) => `Nobody is confirmed before joining the Party (${p.joined}).`,
    },
  },
  zh: {
    summary: '参加工作晚于出生，入党时年满 18 岁，转正不早于入党（可为同一天）。',
    reason: '党章第一条规定，年满十八岁方可申请入党。时间先后颠倒一般是笔误，核对档案时会被查出。',
    says: {
      workBeforeBirth: (p) => `参加工作不能早于出生（${p.birth}）。`,
      joinedTooYoung: (p) => `入党须年满 ${p.age} 周岁，此人最早为 ${p.earliest}。`,
      confirmedBeforeJoined: (p) => `转正不能早于入党（${p.joined}）。`,
    },
  },
  wrong: `birthDate: 1968-04
workStarted: 1988-09
party: { joined: 1980-07-01, confirmed: 1991-07-01 }`,
  right: `birthDate: 1968-04
workStarted: 1988-09
party: { joined: 1990-07-01, confirmed: 1991-07-01 }`,
}));
