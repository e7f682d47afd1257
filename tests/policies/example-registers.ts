/** A small register for each of the built-in examples: all invented. */

import { stringify } from 'yaml';
import type { Files } from '../support/temp-workspace.ts';

type Data = Readonly<Record<string, unknown>>;

/** Records by their files. */
export type Records = Readonly<Record<string, Data>>;

export function asFiles(policy: string, records: Records): Files {
  const files = Object.entries({ 'dgw.yaml': { policy }, ...records });
  return new Map(files.map(([file, data]) => [file, Buffer.from(stringify(data, { aliasDuplicateObjects: false }))]));
}

/** The records with one of them changed. */
export function changed(records: Records, file: string, change: (record: Data) => Data): Records {
  return { ...records, [file]: change(records[file] ?? {}) };
}

interface Person {
  readonly name: string;
  readonly appointment: Data;
  readonly more?: Data;
}

function member({ name, appointment, more = {} }: Person): [string, Data] {
  const party = { joined: '1999-07-01', confirmed: '2000-07-01', branch: '某单位党支部' };
  const person = { id: name, name, gender: '男', birthDate: '1975-05', position: '职员', party };
  return [`members/${name}.yaml`, { ...person, ...more, appointments: [appointment] }];
}

const STREET = {
  organization: '甲街道',
  mode: '协商推选',
  steps: { 协商推选: '2018-02-01', 任职: '2018-02-05' },
  start: '2018-02-05',
};
const COMMUNITY = { ...STREET, organization: '乙社区', end: '2021-01-31' };
const HEAD = { roles: ['党组织负责人'] };

function unit(id: string, type: string, organization: string): [string, Data] {
  return [`units/${id}.yaml`, { id, name: `某${id}`, type, organization }];
}

export const BY_LEVEL: Records = Object.fromEntries([
  ['organizations/甲街道.yaml', { id: '甲街道', name: '中共甲街道工作委员会', level: '街道' }],
  [
    'organizations/乙社区.yaml',
    {
      ...{ id: '乙社区', name: '中共甲街道乙社区委员会', level: '社区', type: '党委', parent: '甲街道' },
      fullTimeMembers: [{ name: '何某' }, { name: '罗某' }],
      terms: [{ name: '第一届', start: '2018-02-01', end: '2021-01-31' }],
    },
  ],
  unit('派出所', '派驻机构', '甲街道'),
  unit('公司', '非公企业', '甲街道'),
  unit('学校', '事业单位', '乙社区'),
  member({ name: '赵一', appointment: { ...STREET, category: '派驻机构负责人' }, more: { unit: '派出所', ...HEAD } }),
  member({
    name: '钱二',
    appointment: { ...STREET, category: '非公企业和社会组织负责人' },
    more: { unit: '公司', ...HEAD },
  }),
  member({ name: '孙三', appointment: { ...STREET, category: '高层级单位负责人' }, more: { unit: '学校', ...HEAD } }),
  member({
    name: '李四',
    appointment: { ...COMMUNITY, category: '社区民警' },
    more: { unit: '派出所', roles: ['社区民警'] },
  }),
  member({ name: '周五', appointment: { ...COMMUNITY, category: '单位党员负责人' }, more: { unit: '学校' } }),
  member({ name: '吴六', appointment: { ...COMMUNITY, category: '居民党员代表' }, more: { residence: '乙社区' } }),
]);

const PUBLIC = { on: '2021-05-01', until: '2021-05-05', at: '社区公示栏' };
const ELECTED = {
  organization: '丁社区',
  mode: '选举',
  steps: {
    党员推荐: '2021-04-10',
    居民推荐: '2021-04-08',
    考察同意: { on: '2021-04-25', by: '丙街道', document: '丙工发〔2021〕3号' },
    候选人公示: PUBLIC,
    党员大会选举: '2021-05-10',
    备案: { on: '2021-05-20', to: '中共某县委组织部' },
  },
  start: '2021-05-10',
  end: '2026-05-09',
};
const OF_UNIT = { ...ELECTED, steps: { ...ELECTED.steps, 单位推荐: { on: '2021-04-12', by: '某单位党支部' } } };

export const ELECTED_REGISTER: Records = Object.fromEntries([
  ['organizations/丙街道.yaml', { id: '丙街道', name: '中共丙街道工作委员会', level: '街道' }],
  [
    'organizations/丁社区.yaml',
    {
      ...{ id: '丁社区', name: '中共丙街道丁社区委员会', level: '社区', parent: '丙街道' },
      fullTimeMembers: ['何某', '罗某', '梁某', '宋某'].map((name) => ({ name })),
      terms: [{ name: '第一届', start: '2021-05-10', end: '2026-05-09' }],
    },
  ],
  unit('医院', '医院', '丁社区'),
  member({
    name: '郑七',
    appointment: { ...OF_UNIT, category: '驻区单位代表', post: '副书记' },
    more: { unit: '医院' },
  }),
  member({ name: '王八', appointment: { ...ELECTED, category: '居民党员' }, more: { residence: '丁社区' } }),
  member({ name: '冯九', appointment: { ...ELECTED, category: '居民党员' }, more: { residence: '丁社区' } }),
]);
