import { describe, expect, it, test } from 'vitest';
import { REVIEWS } from '../../src/ledgers/contents.ts';
import { daysIn, stretchesWithin } from '../../src/ledgers/review.ts';
import { reviewWorkbook } from '../../src/ledgers/review-sheet.ts';
import { type ReviewSelection, reviewsOf } from '../../src/ledgers/reviews-of.ts';
import { ledgerWorkbook } from '../../src/ledgers/xlsx.ts';
import type { AppointmentRecord } from '../../src/model/records.ts';
import { POLICY } from '../expiry.builders.ts';
import { beside, textsOf } from '../forms-builders.ts';
import { AS_OF, activity, evaluation, matter, meeting, member, type Records, sourceOf } from './builders.ts';

const POLICY_WITH_GRADES = { ...POLICY, evaluation: { grades: ['优', '良'] } };

function reviewsFor(records: Records, over: Partial<ReviewSelection> = {}) {
  return reviewsOf(sourceOf({ member: [member()], ...records }, POLICY_WITH_GRADES), { asOf: AS_OF, ...over });
}

function only(records: Records, over: Partial<ReviewSelection> = {}) {
  const [review, ...others] = reviewsFor(records, over);
  if (review === undefined || others.length > 0) throw new Error('one review is wanted');
  return review;
}

function term(over: Partial<AppointmentRecord>): AppointmentRecord {
  return { organization: '东镇', category: '甲类', mode: '聘用', start: '2013-01-01', ...over };
}

describe('days served', () => {
  const service = (from: string, until?: string) => ({ organization: '东镇', from, until, isUndecided: false });
  test.each([
    ['within the year', [service('2013-03-01', '2013-03-31')], 31],
    ['from before to after it', [service('2012-01-01', '2015-01-01')], 365],
    ['still going on', [service('2013-12-31')], 1],
    ['before it', [service('2012-01-01', '2012-12-31')], 0],
    ['a renewal on the same day', [service('2013-01-01', '2013-01-10'), service('2013-01-10', '2013-01-20')], 20],
    ['with a gap', [service('2013-01-01', '2013-01-10'), service('2013-02-01', '2013-02-10')], 20],
  ])('%s', (_, services, days) => {
    expect(daysIn(stretchesWithin(services, { from: '2013-01-01', until: '2013-12-31' }))).toBe(days);
  });

  it('are one stretch where a renewal follows on the next day', () => {
    const services = [service('2013-01-11', '2013-01-20'), service('2013-01-01', '2013-01-10')];
    const all = { from: '2013-01-01', until: '2013-12-31' };
    expect(stretchesWithin(services, all)).toEqual([{ from: '2013-01-01', until: '2013-01-20' }]);
  });
});

describe('a review', () => {
  it('counts the meetings held while the member served', () => {
    const late = member({ appointments: [term({ start: '2014-03-01' })] });
    const records = {
      member: [late],
      meeting: [
        meeting({ id: 'before', on: '2014-02-28', attendees: [] }),
        meeting({ id: 'first', on: '2014-03-01', attendees: ['张三'] }),
        meeting({ id: 'second', on: '2014-04-01', attendees: [], absent: ['张三'] }),
        meeting({ id: 'elsewhere', on: '2014-04-01', organization: '北村', attendees: ['张三'] }),
        meeting({ id: 'ahead', on: '2014-07-01', attendees: ['张三'] }),
      ],
    };
    expect(only(records).meetings).toEqual({ held: 2, attended: 1 });
  });

  it('is in proportion to the part of the year served', () => {
    const left = member({ appointments: [term({ exit: { kind: '免去', on: '2013-03-14' } })] });
    const activities = [activity({ id: 'a', on: '2013-02-01', members: ['张三'], beneficiaries: 60 })];
    const review = only({ member: [left], activity: activities }, { period: 2013 });
    expect(review.daysServed).toBe(73);
    expect(review.share).toBeCloseTo(0.2);
    expect(review.activities).toEqual({ joined: 1, beneficiaries: 60 });
    expect(review.perYear.activities).toBe(5);
  });

  it('tells how fast problems were settled, and which are late', () => {
    const to = { on: '2014-01-10', to: ['张三'] };
    const matters = [
      matter({ id: 'a', assigned: to, resolved: { on: '2014-01-20' } }),
      matter({ id: 'b', assigned: to, resolved: { on: '2014-01-15' } }),
      matter({ id: 'c', assigned: to, due: '2014-06-01' }),
      matter({ id: 'd', assigned: { on: '2014-01-10', to: ['李四'] } }),
      matter({ id: 'e' }),
    ];
    const { matters: counts, takenMatters } = only({ matter: matters });
    expect(counts).toEqual({ taken: 3, resolved: 2, late: 1, averageDays: 7.5 });
    expect(takenMatters.map(({ id, days }) => [id, days])).toEqual([
      ['a', 10],
      ['b', 5],
      ['c', 171],
    ]);
  });

  it('knows no average where nothing was settled', () => {
    expect(only({}).matters).toEqual({ taken: 0, resolved: 0, late: 0 });
  });

  it('has the evaluations of all years to the one that is named', () => {
    const evaluations = [2011, 2013, 2012, 2014].map((period) => evaluation({ id: `${period}`, period }));
    const { evaluations: found } = only({ evaluation: evaluations }, { period: 2013 });
    expect(found.map(({ period }) => period)).toEqual([2013, 2012, 2011]);
  });

  it('is one for each organisation, and none where nobody served', () => {
    const both = member({ appointments: [term({}), term({ organization: '西镇' })] });
    expect(reviewsFor({ member: [both] }).map(({ organization }) => organization.id)).toEqual(['东镇', '西镇']);
    expect(reviewsFor({ member: [both] }, { organization: '西镇' })).toHaveLength(1);
    expect(reviewsFor({ member: [both] }, { period: 2012 })).toEqual([]);
  });
});

describe('members side by side', () => {
  const people = ['甲', '乙', '丙', '丁'].map((id) => member({ id }));
  const grade = (id: string, over: object) => evaluation({ id, member: id, ...over });
  const records = {
    member: people,
    evaluation: [
      grade('丙', { grade: '优', performance: { score: 80 } }),
      grade('乙', { grade: '良', performance: { score: 95 } }),
      grade('甲', { grade: '优', performance: { score: 90 } }),
    ],
  };

  it('stand in the order of their grades, then of their scores', () => {
    expect(reviewsFor(records).map((review) => review.member.id)).toEqual(['甲', '丙', '乙', '丁']);
  });

  it('on paper: a line each', () => {
    const lines = reviewsFor(records);
    const ledger = { kind: 'review' as const, asOf: AS_OF, policy: 'p', title: '考评表', whose: '某', isMasked: false };
    const [sheet] = ledgerWorkbook({ ...ledger, lines }, REVIEWS).sheets;
    expect(sheet?.rows).toHaveLength(3 + 4 + 2);
  });
});

describe('the sheet of one member', () => {
  const many = Array.from({ length: 14 }, (_, at) =>
    activity({ id: `${at}`, on: `2014-01-${10 + at}`, title: `活动${at}`, members: ['张三'] }),
  );
  const [sheet] = reviewWorkbook(reviewsFor({ activity: many }), { title: '考评表', asOf: AS_OF, period: 2014 }).sheets;

  it('is one page, with room for the opinion', () => {
    expect(sheet).toMatchObject({ orientation: 'portrait', pagesHigh: 1 });
    expect(sheet && beside(sheet, '姓名')).toBe('张三');
    expect(sheet && beside(sheet, '考评意见')).toContain('（盖章）');
  });

  it('lists the latest, and says how many it leaves out', () => {
    const texts = sheet === undefined ? [] : textsOf(sheet);
    expect(texts).toContain('另有 4 项，从略。');
    expect(texts).toContain('活动13');
    expect(texts).not.toContain('活动3');
  });

  it('fills the grid in every row', () => {
    for (const { cells } of sheet?.rows ?? []) {
      expect(cells.reduce((sum, { columns = 1 }) => sum + columns, 0)).toBe(12);
    }
  });
});
