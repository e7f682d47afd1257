import { ruleWords } from './rule-words.ts';

export const words = ruleWords('duplicate-record', () => ({
  en: {
    summary:
      'What was done is recorded once: a member’s evaluation for a year by one organisation; a meeting, a problem, an activity of one day.',
    reason:
      'Ledgers and numbers count records, and honours rest on the one result of a year: of two nobody can say which counts. Two meetings of one day on different topics, a problem that comes back on another day, and an activity held again are no repetition; so the others are a warning only.',
    says: {
      evaluation: () =>
        'This member is evaluated for this year by this organisation in another record too; keep the one that counts.',
      meeting: () =>
        'A meeting of this organisation on this day with a topic in common is recorded already; keep one record, or tell the topics apart.',
      matter: () =>
        'A problem of this title, raised in this organisation on this day, is recorded already; keep one record, or tell the titles apart.',
      activity: () =>
        'An activity of this title, held by this organisation on this day, is recorded already; keep one record, or tell the titles apart.',
      first: () => 'The first record of it.',
    },
  },
  zh: {
    summary: '一件事只记一次：同一委员同一年度在同一组织的考评，同一天的同一次议事、同一个问题、同一场活动。',
    reason:
      '台账和统计按记录计数，考评结果怎样使用，看的是当年的那一个，记了两次就说不清以哪个为准。一天开两次会、议题不同，问题过后又出现，活动再次举办，都是正常的，不算重复；所以除考评外，其余只作提醒。',
    says: {
      evaluation: () => '这名委员本年度在本组织的考评已另有一份记录，请只保留算数的一份。',
      meeting: () => '本组织这一天已有一次议事记录，议题相同。请只保留一份，或者把议题写清楚以示区别。',
      matter: () => '本组织这一天提出的同名问题已有记录。请只保留一份，或者把标题写清楚以示区别。',
      activity: () => '本组织这一天的同名活动已有记录。请只保留一份，或者把标题写清楚以示区别。',
      first: () => '先有的记录。',
    },
  },
  wrong: `# evaluations/周建国-1.yaml → period: 2013
# evaluations/周建国-2.yaml
id: 周建国-2
member: 周建国
organization: 朝阳社区
period: 2013
massReview: { score: 92, participants: 30 }
performance: { score: 88 }
grade: 优秀`,
  right: `# evaluations/周建国-1.yaml → period: 2013
# evaluations/周建国-2.yaml
id: 周建国-2
member: 周建国
organization: 朝阳社区
period: 2012
massReview: { score: 92, participants: 30 }
performance: { score: 88 }
grade: 优秀`,
}));
