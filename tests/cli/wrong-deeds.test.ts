/** Whatever field of what was done is wrong, or too much: whoever lists or counts it says so, and takes it for no mistake of its own. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { folderWith } from '../bad-input/workspace.ts';
import { runMain } from './run-main.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/liuyang');
const SURROUNDINGS = ['organizations/淮川街道.yaml', 'organizations/朝阳社区.yaml', 'members/淮川街道/周建国.yaml'];

/** A record with every field of its kind. */
const DEEDS = {
  'matters/2014-001.yaml': {
    ...{ id: '2014-001', organization: '朝阳社区', title: '路灯不亮' },
    raised: { on: '2013-10-05', by: '朝阳社区' },
    assigned: { on: '2013-10-16', to: ['周建国'] },
    due: '2013-12-28',
    progress: [{ on: '2013-10-20', note: '已现场查看' }],
    resolved: { on: '2013-10-28', result: '更换路灯12盏' },
    published: { on: '2013-10-30', at: '小区公告栏' },
  },
  'meetings/2013-10.yaml': {
    ...{ id: '2013-10', organization: '朝阳社区', on: '2013-10-20' },
    ...{ topics: ['停车'], attendees: ['周建国'], absent: ['周建国'], decisions: ['划线'] },
  },
  'activities/2013-11.yaml': {
    ...{ id: '2013-11', organization: '朝阳社区', on: '2013-10-20', title: '义诊' },
    ...{ units: ['某厂'], members: ['周建国'], beneficiaries: 20, summary: '很好' },
  },
  'evaluations/2013-12.yaml': {
    ...{ id: '2013-12', organization: '朝阳社区', member: '周建国', period: 2013 },
    massReview: { score: 90, participants: 30 },
    performance: { score: 88, basis: '办结1件' },
    ...{ grade: '优秀', usedFor: ['评先评优'] },
  },
  'units/某厂.yaml': {
    ...{ id: '某厂', name: '某某厂', type: '非公经济组织', organization: '朝阳社区' },
    partyOrganization: { name: '某厂党支部', head: '周建国', members: 3 },
    contact: { name: '陈某', phone: '0731-00000000' },
    ...{ serves: ['淮川街道'], resources: ['会议室'], needs: ['车位'] },
  },
} as const;

const KINDS = ['units', 'matters', 'meetings', 'activities', 'evaluations'];
const COMMANDS: readonly (readonly string[])[] = [
  ...KINDS.flatMap((kind) => ['json', 'csv'].map((format) => ['ledger', kind, '--format', format])),
  ...KINDS.map((kind) => ['ledger', kind]),
  ...KINDS.map((kind) => ['ledger', kind, '--masked', '-o', `${kind}.xlsx`, '--overwrite']),
  ['review', '周建国', '--format', 'json'],
  ['review', '--organization', '朝阳社区', '-o', 'review.xlsx', '--overwrite'],
  ['stats', '--format', 'html'],
  ['list', 'matters'],
  ['matter', 'suggest', '2014-001'],
];

type Fields = Record<string, unknown>;

const copyOf = (record: object): Fields => parse(stringify(record)) as Fields;

/** Each field replaced by something of another shape; each group with a field that none has. */
function* mistakesIn(record: object): Generator<[name: string, mistaken: Fields]> {
  for (const keys of placesIn(record)) {
    const [changed, added] = [copyOf(record), copyOf(record)];
    const place = keys.slice(0, -1).reduce((at, key) => at[key] as Fields, changed);
    const last = keys.at(-1) ?? '';
    place[last] = { x: 1 };
    yield [keys.join('.'), changed];
    const group = keys.reduce((at, key) => at[key] as Fields, added);
    if (typeof group !== 'object' || Array.isArray(group)) continue;
    group.surplus = '多余';
    yield [`${keys.join('.')}.surplus`, added];
  }
}

function placesIn(value: unknown, above: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [[...above, key], ...placesIn(part, [...above, key])]);
}

const read = (file: string) => readFileSync(path.join(EXAMPLE, file), 'utf8');

describe.each(Object.entries(DEEDS))('a field of %s', (file, record) => {
  test.each([...mistakesIn(record)])('%s', async (_name, mistaken) => {
    const root = folderWith({
      'dgw.yaml': 'policy: liuyang-2013\n',
      ...Object.fromEntries(SURROUNDINGS.map((name) => [name, read(name)])),
      ...Object.fromEntries(Object.entries(DEEDS).map(([name, own]) => [name, stringify(own)])),
      [file]: stringify(mistaken),
    });
    for (const argv of COMMANDS) {
      const { err, code } = await runMain([...argv, '-C', root, '--as-of', '2014-01-31'], { cwd: root });
      expect(err, argv.join(' ')).not.toContain('mistake of dgw');
      expect([0, 1, 2], argv.join(' ')).toContain(code);
    }
  });
});
