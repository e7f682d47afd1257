import type { Each } from '../../src/ledgers/ledger-of.ts';
import type {
  ActivityRecord,
  EvaluationRecord,
  MatterRecord,
  MeetingRecord,
  MemberRecord,
  OrganizationRecord,
  RecordKind,
  RecordsByKind,
  UnitRecord,
} from '../../src/model/records.ts';
import type { Register } from '../../src/model/register.ts';
import { POLICY } from '../expiry.builders.ts';

export const AS_OF = '2014-06-30';

export const TOWN: OrganizationRecord = { id: '东镇', name: '中共东镇委员会', shortName: '东镇党委', level: '镇' };
export const NORTH: OrganizationRecord = { id: '北村', name: '中共北村支部', level: '村', parent: '东镇' };
export const SOUTH: OrganizationRecord = { id: '南村', name: '中共南村支部', level: '村', parent: '东镇' };
export const OTHER_TOWN: OrganizationRecord = { id: '西镇', name: '中共西镇委员会', level: '镇' };

export function unit(over: Partial<UnitRecord> = {}): UnitRecord {
  const id = over.id ?? '甲厂';
  return { id, name: `某市${id}`, type: '企业', organization: '北村', ...over };
}

/** Somebody who serves in the town for three years from 2013 on. */
export function member(over: Partial<MemberRecord> = {}): MemberRecord {
  const id = over.id ?? '张三';
  const appointments = [{ organization: '东镇', category: '甲类', mode: '聘用', start: '2013-01-01' }];
  return { id, name: id, gender: '女', appointments, ...over };
}

export function matter(over: Partial<MatterRecord> = {}): MatterRecord {
  return { id: '2014-001', organization: '东镇', title: '路灯不亮', raised: { on: '2014-01-05', by: '东镇' }, ...over };
}

export function meeting(over: Partial<MeetingRecord> = {}): MeetingRecord {
  return { id: '2014-03-20-东镇', organization: '东镇', on: '2014-03-20', attendees: [], ...over };
}

export function activity(over: Partial<ActivityRecord> = {}): ActivityRecord {
  return { id: '2014-05-04-义诊', organization: '东镇', on: '2014-05-04', title: '义诊', ...over };
}

export function evaluation(over: Partial<EvaluationRecord> = {}): EvaluationRecord {
  return { id: '张三-2013', member: '张三', organization: '东镇', period: 2013, ...over };
}

export type Records = { readonly [K in RecordKind]?: readonly RecordsByKind[K][] };

/** A register in memory, of an invented policy. */
export function sourceOf(records: Records, policy = POLICY): { register: Register; each: Each } {
  const organizations = records.organization ?? [TOWN, NORTH, SOUTH, OTHER_TOWN];
  const register = {
    policy,
    organizations: new Map(organizations.map((one) => [one.id, one])),
    units: new Map((records.unit ?? []).map((one) => [one.id, one])),
  };
  const each: Each = (kind, work) => {
    for (const record of records[kind] ?? []) work(record);
  };
  return { register, each };
}
