import { describe, expect, it } from 'vitest';
import type { AppointmentRecord, MemberRecord } from '../src/model/records.ts';
import type { Register } from '../src/model/register.ts';
import { servicesOf, yearPeriod } from '../src/model/service.ts';
import { ServiceIndex } from '../src/model/service-index.ts';
import { POLICY } from './expiry.builders.ts';

const register: Register = {
  policy: POLICY,
  organizations: new Map([
    [
      '甲社区',
      { id: '甲社区', name: '甲', level: '村', terms: [{ name: '一', start: '2011-06-10', end: '2014-06-09' }] },
    ],
    ['乙街道', { id: '乙街道', name: '乙', level: '镇' }],
  ]),
  units: new Map(),
};

function member(id: string, ...appointments: Partial<AppointmentRecord>[]): MemberRecord {
  const whole = appointments.map((own) => ({ organization: '甲社区', category: '社区骨干', mode: '聘任', ...own }));
  return { id, name: id, gender: '女', appointments: whole };
}

function indexOf(asOf: string, ...members: MemberRecord[]): ServiceIndex {
  const index = new ServiceIndex();
  for (const record of members) index.add(record.id, servicesOf(record, register, asOf));
  return index;
}

const left: AppointmentRecord['exit'] = { kind: '自行退出', on: '2012-12-31' };

describe('who served on a day', () => {
  const asOf = '2013-10-31';
  const index = indexOf(
    asOf,
    member('在任', { start: '2011-06-10' }),
    member('已退', { start: '2011-06-10', exit: left }),
    member('拟任', {}, { organization: '乙街道', start: '2012-03-01' }),
    member('将任', { start: '2013-11-01' }),
  );

  it('is whoever had begun and not left, on the first and the last day too', () => {
    expect(index.servedOn('在任', '甲社区', '2011-06-09')).toBe('no');
    expect(index.servedOn('在任', '甲社区', '2011-06-10')).toBe('yes');
    expect(index.servedOn('已退', '甲社区', '2012-12-31')).toBe('yes');
    expect(index.servedOn('已退', '甲社区', '2013-01-01')).toBe('no');
  });

  it('is nobody who is only nominated, or serves elsewhere', () => {
    expect(index.servedOn('拟任', '甲社区', asOf)).toBe('no');
    expect(index.servedOn('拟任', '乙街道', asOf)).toBe('yes');
    expect(index.servedIn('将任', '甲社区', yearPeriod(2013))).toBe('no');
    expect(index.membersOn('甲社区', asOf)).toEqual(['在任']);
    expect(index.membersOn('甲社区', '2012-06-01')).toEqual(['在任', '已退']);
  });

  it('is not known of somebody without a record', () => {
    expect(index.servedOn('无此人', '甲社区', asOf)).toBe('unknown');
  });

  it('counts a period of which a part was served', () => {
    expect(index.servedIn('已退', '甲社区', yearPeriod(2011))).toBe('yes');
    expect(index.servedIn('已退', '甲社区', yearPeriod(2013))).toBe('no');
  });
});

describe('nobody can say', () => {
  it('whether a term was served on after its end about which nothing was decided', () => {
    const index = indexOf('2014-07-31', member('到期', { start: '2011-06-10' }));
    expect(index.servedOn('到期', '甲社区', '2014-06-09')).toBe('yes');
    expect(index.servedOn('到期', '甲社区', '2014-07-01')).toBe('unknown');
    expect(index.membersOn('甲社区', '2014-07-01')).toEqual([]);
  });

  it('anything of an id that two records claim, but what one of them says', () => {
    const index = indexOf('2013-10-31', member('甲', { start: '2011-06-10', exit: left }), member('甲', {}));
    expect(index.servedOn('甲', '甲社区', '2012-01-01')).toBe('yes');
    expect(index.servedOn('甲', '甲社区', '2013-01-01')).toBe('unknown');
  });

  it('when somebody served of whose appointment too little is known', () => {
    const index = new ServiceIndex();
    index.add('甲', [], ['甲社区']);
    expect(index.servedOn('甲', '甲社区', '2012-01-01')).toBe('unknown');
    expect(index.servedOn('甲', '乙街道', '2012-01-01')).toBe('no');
  });
});
