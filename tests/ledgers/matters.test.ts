import { describe, expect, it, test } from 'vitest';
import { linesOf } from '../../src/ledgers/ledger-of.ts';
import { matterOn } from '../../src/model/matter-state.ts';
import type { MatterRecord } from '../../src/model/records.ts';
import { AS_OF, matter, member, sourceOf, unit } from './builders.ts';

const ASSIGNED = { on: '2014-01-10', to: ['张三'] };
const RESOLVED = { on: '2014-02-20', result: '更换路灯12盏' };
const PUBLISHED = { on: '2014-02-22', at: '公告栏' };

function linesFor(matters: readonly MatterRecord[], selection: { organization?: string; period?: number } = {}) {
  const source = sourceOf({ matter: matters, member: [member({ name: '张 三' })], unit: [unit()] });
  return linesOf('matter', source, { asOf: AS_OF, ...selection });
}

describe('how far a matter has come', () => {
  const whole = matter({ due: '2014-02-10', assigned: ASSIGNED, resolved: RESOLVED, published: PUBLISHED });
  test.each([
    ['2014-01-04', undefined],
    ['2014-01-05', { state: 'listed', daysOpen: 0, daysOverdue: 0 }],
    ['2014-01-10', { state: 'assigned', daysOpen: 5, daysOverdue: 0 }],
    ['2014-02-10', { state: 'assigned', daysOpen: 36, daysOverdue: 0 }],
    ['2014-02-11', { state: 'assigned', daysOpen: 37, daysOverdue: 1 }],
    ['2014-02-20', { state: 'resolved', daysOpen: 46, daysOverdue: 0 }],
    ['2014-02-22', { state: 'published', daysOpen: 46, daysOverdue: 0 }],
    ['2020-01-01', { state: 'published', daysOpen: 46, daysOverdue: 0 }],
  ])('on %s', (day, standing) => expect(matterOn(whole, day)).toEqual(standing));

  it('is nothing for less than no time, where a day is misdated', () => {
    expect(matterOn(matter({ resolved: { on: '2014-01-01' } }), AS_OF)).toMatchObject({ daysOpen: 0 });
  });

  it('may be resolved without having been handed out', () => {
    expect(matterOn(matter({ resolved: RESOLVED }), AS_OF)).toMatchObject({ state: 'resolved' });
  });
});

describe('the ledger of matters', () => {
  it('names everybody and everything as it is called', () => {
    const matters = [
      matter({
        id: 'a',
        raised: { on: '2014-01-05', by: '张三' },
        assigned: { on: '2014-01-06', to: ['张三', '李四'] },
      }),
      matter({ id: 'b', raised: { on: '2014-01-06', by: '甲厂' } }),
      matter({ id: 'c', raised: { on: '2014-01-07', by: '中共东镇委员会' } }),
      matter({ id: 'd', raised: { on: '2014-01-08' } }),
    ];
    const lines = linesFor(matters);
    expect(lines.map(({ raised }) => raised.by)).toEqual([
      { kind: 'member', who: { id: '张三', name: '张 三' } },
      { kind: 'unit', who: { id: '甲厂', name: '某市甲厂' } },
      { kind: 'organization', who: { id: '东镇', name: '东镇党委' } },
      undefined,
    ]);
    expect(lines[0]?.assigned?.to).toEqual([
      { id: '张三', name: '张 三' },
      { id: '李四', name: '李四' },
    ]);
  });

  it('has the overdue ones first, the longest first, then the open ones by due day, then what is settled', () => {
    const ids = linesFor([
      matter({ id: 'public', resolved: RESOLVED, published: PUBLISHED }),
      matter({ id: 'no due day' }),
      matter({ id: 'due soon', due: '2014-07-01' }),
      matter({ id: 'overdue', due: '2014-06-29' }),
      matter({ id: 'not public', resolved: RESOLVED }),
      matter({ id: 'long overdue', due: '2014-03-01' }),
    ]).map(({ id }) => id);
    expect(ids).toEqual(['long overdue', 'overdue', 'due soon', 'no due day', 'not public', 'public']);
  });

  it('holds nothing of what lies ahead', () => {
    const [line, ...others] = linesFor([
      matter({ id: 'later', raised: { on: '2014-07-01' } }),
      matter({ assigned: { on: '2014-07-01', to: ['张三'] }, progress: [{ on: '2014-07-02', note: '看过' }] }),
    ]);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ state: 'listed', progress: [] });
    expect(line).not.toHaveProperty('assigned');
  });

  it('carries over into a year what was not settled before it', () => {
    const matters = [
      matter({ id: 'settled before', raised: { on: '2012-01-01' }, resolved: { on: '2012-12-31' } }),
      matter({ id: 'carried over', raised: { on: '2012-01-01' }, resolved: { on: '2013-01-01' } }),
      matter({ id: 'still open', raised: { on: '2011-01-01' } }),
      matter({ id: 'raised after', raised: { on: '2014-01-01' } }),
    ];
    const ids = linesFor(matters, { period: 2013 }).map(({ id }) => id);
    expect(ids.sort()).toEqual(['carried over', 'still open']);
  });

  it('is of one organisation alone where one is named', () => {
    expect(linesFor([matter(), matter({ organization: '北村' })], { organization: '北村' })).toHaveLength(1);
  });
});
