import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/model/policy.ts';
import type { AppointmentRecord, MemberRecord, UnitRecord } from '../../src/model/records.ts';
import type { Register } from '../../src/model/register.ts';
import { affiliation } from '../../src/rules/affiliation.ts';
import { lifeOrder } from '../../src/rules/life-order.ts';
import { unitHead } from '../../src/rules/unit-head.ts';
import { appointment, member, POLICY, registerOf } from '../expiry.builders.ts';
import { toldOfMember } from './told.ts';

const TODAY = '2012-10-31';
const left: AppointmentRecord = appointment({ start: '2005-01-01', exit: { kind: '免去', on: '2006-01-01' } });

describe('the affiliation', () => {
  const told = (fields: Partial<MemberRecord>) => toldOfMember(affiliation, member(fields), registerOf(), TODAY);
  const branch = (name: string) => ({ joined: '1990-07-01', branch: name });

  it.each(['东镇', '东镇党委', '中共东镇委员会'])('of an employee does not go over to the committee: %s', (name) => {
    expect(told({ unit: '某厂', party: branch(name) })).toEqual([expect.stringMatching(/^party\.branch: .*东镇/)]);
  });

  it.each<[string, Partial<MemberRecord>]>([
    ['nothing is recorded', { unit: '某厂' }],
    ['it is elsewhere', { unit: '某厂', party: branch('某厂党支部') }],
    ['no unit employs the person', { party: branch('东镇') }],
    ['the person is retired', { unit: '某厂', retired: true, party: branch('东镇') }],
    ['the person has left', { unit: '某厂', party: branch('东镇'), appointments: [left] }],
    [
      'the committee is not there',
      { unit: '某厂', party: branch('无此'), appointments: [appointment({ organization: '无此' })] },
    ],
  ])('is nobody’s matter where %s', (_what, fields) => {
    expect(told(fields)).toEqual([]);
  });

  it('is told once, whichever seat it is', () => {
    const appointments = [appointment({ organization: '无此' }), left, appointment(), appointment()];
    expect(told({ unit: '某厂', party: branch('东镇'), appointments })).toHaveLength(1);
  });
});

describe('the order of a life', () => {
  const told = (fields: Partial<MemberRecord>) => toldOfMember(lifeOrder, member(fields), registerOf(), TODAY);

  it.each<[Partial<MemberRecord>, RegExp[]]>([
    [{ birthDate: '1968-04', workStarted: '1968-03' }, [/^workStarted: .*1968-04/]],
    [{ birthDate: '1968-04', workStarted: '1968-04', party: {} }, []],
    [{ workStarted: '1900-01', party: { joined: '1900-01-01' } }, []],
    [{ birthDate: '1968-04-12', party: { joined: '1986-04-11' } }, [/^party\.joined: .*18.*1986-04-12/]],
    [{ birthDate: '1968-04-12', party: { joined: '1986-04-12', confirmed: '1986-04-12' } }, []],
    [{ birthDate: '1968-02-29', party: { joined: '1986-02-28' } }, [/^party\.joined: .*1986-03-01/]],
    [{ party: { joined: '1990-07-01', confirmed: '1990-06-30' } }, [/^party\.confirmed: .*1990-07-01/]],
    [{ party: { confirmed: '1990-06-30' } }, []],
    [
      { birthDate: '2000-01', workStarted: '1990-01', party: { joined: '1991-01-01', confirmed: '1990-01-01' } },
      [/^workStarted/, /^party\.joined/, /^party\.confirmed/],
    ],
  ])('%j: %j', (fields, expected) => {
    expect(told(fields)).toEqual(expected.map((words) => expect.stringMatching(words)));
  });
});

describe('the head of a unit', () => {
  const policy: Policy = { ...POLICY, roles: ['委员', '负责人'], unitHead: '负责人' };
  const unit: UnitRecord = { id: '某厂', name: '某某厂', type: '企业', organization: '东镇' };

  function told(fields: Partial<MemberRecord>, head: string | undefined = '李四', by: Policy = policy): string[] {
    const units = new Map([['某厂', head === '' ? unit : { ...unit, partyOrganization: { head } }]]);
    const register: Register = { ...registerOf(undefined, by), units };
    return toldOfMember(unitHead, member({ unit: '某厂', roles: ['委员', '负责人'], ...fields }), register, TODAY);
  }

  it('is the one whom the unit names', () => {
    expect(told({})).toEqual([expect.stringMatching(/^roles\.1: .*“某某厂”.*“李四”.*“负责人”/)]);
    expect(told({ appointments: [left, appointment()] })).toHaveLength(1);
  });

  it.each<[string, Partial<MemberRecord>, string?, Policy?]>([
    ['it is the person, by name', {}, '张三'],
    ['by the id', { id: '张三-2', name: '张叁' }, '张三-2'],
    ['in another spelling', { name: '古丽·周' }, '古丽 • 周'],
    ['the unit names nobody', {}, ''],
    ['the person has another role', { roles: ['委员'] }],
    ['the person has none', { roles: undefined as never }],
    ['the person has no unit', { unit: undefined as never }],
    ['the unit is not there', { unit: '无此' }],
    ['the document knows no such role', {}, '李四', { ...policy, unitHead: undefined as never }],
    ['the person has left', { appointments: [left] }],
  ])('is nobody’s matter where %s', (_what, fields, head, by) => {
    expect(told(fields, head, by)).toEqual([]);
  });
});
