import { placeText } from '../../src/importers/place-text.ts';
import { type RosterInput, readRoster } from '../../src/importers/read-roster.ts';
import type { CellRemark, Roster, RosterEntry } from '../../src/importers/roster.ts';
import { say } from '../../src/messages/catalogue.ts';
import type { MemberRecord, OrganizationRecord, UnitRecord } from '../../src/model/records.ts';
import type { Register } from '../../src/model/register.ts';
import type { Workbook } from '../../src/workbooks/workbook.ts';
import { liuyangPolicy } from '../bench/example-register.ts';

const organizations: OrganizationRecord[] = [
  { id: '淮川街道', name: '中共浏阳市淮川街道工作委员会', shortName: '淮川街道党工委', level: '街道' },
  {
    id: '朝阳社区',
    name: '中共淮川街道朝阳社区总支部委员会',
    shortName: '朝阳社区党总支',
    level: '社区',
    parent: '淮川街道',
    terms: [{ name: '第五届', start: '2011-06-10', end: '2014-06-09' }],
  },
  {
    id: '城东社区',
    name: '中共淮川街道城东社区支部委员会',
    level: '社区',
    parent: '淮川街道',
    terms: [{ name: '第三届', start: '2013-10-12', end: '2016-10-11' }],
  },
];

const units: UnitRecord[] = [
  { id: '金穗农资', name: '浏阳市金穗农资有限公司', type: '非公经济组织', organization: '朝阳社区' },
  { id: '河滨小学', name: '浏阳市河滨小学', type: '事业单位', organization: '朝阳社区' },
];

export const policy = liuyangPolicy();

export const register: Register = {
  policy,
  organizations: new Map(organizations.map((organization) => [organization.id, organization])),
  units: new Map(units.map((unit) => [unit.id, unit])),
};

/** Read with nobody in the register but those given. */
export function read(workbook: Workbook, over: Partial<RosterInput> = {}): Roster {
  return readRoster(workbook, { register, policy, members: [], ...over });
}

/** An entry by its name, its fields by their paths. */
export function fieldsOf(roster: Roster, name: string): Record<string, unknown> {
  const entry = entryOf(roster, name);
  return Object.fromEntries(entry.fields.map(({ path, value }) => [path.join('.'), value]));
}

export function entryOf(roster: Roster, name: string): RosterEntry {
  const entry = roster.entries.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`nobody called ${name} among ${roster.entries.map((one) => one.name)}`);
  return entry;
}

/** `名册 › D7 date-unknown`, for each. */
export function keysAt(remarks: readonly CellRemark[]): string[] {
  return remarks.map(({ place, message }) => `${placeText(place)} ${message.key.replace('roster.', '')}`);
}

export function wordsAt(remarks: readonly CellRemark[]): string[] {
  return remarks.map(({ place, message }) => `${placeText(place)} ${say('zh', message)}`);
}

export function statuses(roster: Roster): Record<string, string> {
  return Object.fromEntries(roster.columns.map(({ label, status, meaning }) => [label, meaning ?? status]));
}

export function known(over: Partial<MemberRecord>): MemberRecord {
  const name = over.name ?? '周建国';
  return {
    id: name,
    name,
    gender: '男',
    appointments: [{ organization: '朝阳社区', category: '离退休党员', mode: '聘任' }],
    ...over,
  };
}
