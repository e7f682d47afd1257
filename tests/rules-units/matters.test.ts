import { describe, expect, it } from 'vitest';
import type { Day, MatterRecord } from '../../src/model/records.ts';
import { matterStranded } from '../../src/rules/matter-stranded.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { registerOf, TOWN, VILLAGE } from '../expiry.builders.ts';
import { toldOfMatter } from './told.ts';

const LAST = '2012-05-31';
const closed = { ...TOWN, id: '西镇', active: { until: LAST } };
const register = registerOf([TOWN, VILLAGE, closed]);

/** Members who have a record, and whether they serve. */
const SERVING: Readonly<Record<string, 'yes' | 'no' | 'unknown'>> = { 在任: 'yes', 已退: 'no', 不明: 'unknown' };

function told(over: Partial<MatterRecord>, asOf: Day = '2013-10-31'): string[] {
  const matter = {
    id: '一',
    organization: '东镇',
    title: '修路',
    raised: { on: '2012-01-10' },
    ...over,
  } as MatterRecord;
  const census = { has: (kind: string, id: string) => kind === 'member' && id in SERVING } as RuleContext['census'];
  const services = { servedOn: (id: string) => SERVING[id] ?? 'unknown' } as Partial<RuleContext['services']>;
  return toldOfMatter(matterStranded, matter, {
    register,
    asOf,
    census,
    services: services as RuleContext['services'],
  }).map((line) => line.slice(0, line.indexOf(':')));
}

const to = (...ids: string[]) => ({ assigned: { on: '2012-02-01', to: ids } });

describe('a problem of a committee that is no more', () => {
  const ofClosed = (over: Partial<MatterRecord> = {}, asOf?: Day) => told({ organization: '西镇', ...over }, asOf);

  it('is told from the day after its last', () => {
    expect(ofClosed({}, LAST)).toEqual([]);
    expect(ofClosed({}, '2012-06-01')).toEqual(['organization']);
  });

  it('is told as a wrong day, by another rule, where it came into its hands later', () => {
    expect(ofClosed({ raised: { on: LAST } } as never)).toEqual(['organization']);
    expect(ofClosed({ raised: { on: '2012-06-01' } } as never)).toEqual([]);
    expect(ofClosed({ assigned: { on: LAST, to: ['在任'] } } as never)).toEqual(['organization']);
    expect(ofClosed({ assigned: { on: '2012-06-01', to: ['在任'] } } as never)).toEqual([]);
  });

  it('is nobody’s any more once it is settled or made public', () => {
    expect(ofClosed({ resolved: { on: '2012-03-01' } } as never)).toEqual([]);
    expect(ofClosed({ published: { on: '2012-03-01' } } as never)).toEqual([]);
  });
});

describe('a problem that was handed out', () => {
  it('is stranded when all who took it on have left', () => {
    expect(told(to('已退') as never)).toEqual(['assigned.to']);
    expect(told(to('已退', '西镇') as never)).toEqual(['assigned.to']);
  });

  it('is not while one of them may still be there, or a unit has it', () => {
    for (const other of ['在任', '不明', '某厂', '东镇', '无此人'])
      expect(told(to('已退', other) as never)).toEqual([]);
  });

  it('is not where it was handed to nobody, or to nobody yet', () => {
    expect(told(to() as never)).toEqual([]);
    expect(told({})).toEqual([]);
  });

  it('is nothing that can be said where the committee is not known', () => {
    expect(told({ organization: '无此镇', ...to('已退') } as never)).toEqual([]);
  });
});
