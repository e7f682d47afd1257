/** What committees did, wrongly written down: one message, at the right place, in both languages. */

import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { folderWith } from './workspace.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/liuyang-2014');

const GONE = `id: 旧街社区
name: 中共淮川街道旧街社区支部委员会
level: 社区
parent: 淮川街道
fullTimeMembers: [{ name: 李某, position: 党支部书记 }]
terms: [{ name: 第五届, start: 2012-01-01, end: 2013-12-31 }]
headcount: { planned: 0, reason: 已撤销 }
active: { from: 2012-01-01, until: 2013-12-31 }
`;

let matters = 0;
/** Each is a problem of its own. */
const matter = (lines: string, organization = '朝阳社区') =>
  `id: x\norganization: ${organization}\ntitle: 路灯${++matters}\nraised: { on: 2014-07-02, by: ${organization} }\n${lines}`;
const meeting = (on: string, people: string, organization = '朝阳社区') =>
  `id: x\norganization: ${organization}\non: ${on}\nattendees: [${people}]\n`;
const evaluation = (member: string, period: number, score = '90', organization = '朝阳社区') =>
  `id: x\nmember: ${member}\norganization: ${organization}\nperiod: ${period}\nmassReview: { score: ${score} }\nperformance: { score: 80 }\n`;

type Case = readonly [what: string, folder: string, text: string, rule: string, line: number, zh: RegExp, en: RegExp];

const CASES: readonly Case[] = [
  [
    'who left',
    'meetings',
    meeting('2014-09-25', '周建国, 钟爱国'),
    'meeting-attendance',
    4,
    /钟爱国”不在/,
    /钟爱国” did not serve/,
  ],
  [
    'who serves elsewhere',
    'meetings',
    meeting('2014-09-25', '邓秀兰'),
    'meeting-attendance',
    4,
    /邓秀兰”不在/,
    /邓秀兰” did not/,
  ],
  [
    'who came only later',
    'meetings',
    meeting('2014-06-09', '毛国安'),
    'meeting-attendance',
    4,
    /毛国安”不在/,
    /毛国安” did not/,
  ],
  [
    'nobody of there',
    'meetings',
    meeting('2014-09-25', '邓秀兰, 汤国强, 王丽华'),
    'meeting-attendance',
    2,
    /朝阳社区/,
    /朝阳社区/,
  ],
  [
    'before it existed',
    'meetings',
    meeting('2011-05-05', '周建国', '旧街社区'),
    'organization-active',
    3,
    /尚未成立/,
    /was created only on/,
  ],
  [
    'after it was gone',
    'meetings',
    meeting('2014-05-05', '周建国', '旧街社区'),
    'organization-active',
    3,
    /已经撤销/,
    /ceased to exist/,
  ],
  [
    'of one that is gone',
    'matters',
    matter('assigned: { on: 2014-07-03, to: [周建国] }\n', '旧街社区'),
    'organization-active',
    4,
    /已经撤销/,
    /ceased to exist/,
  ],
  [
    'by a unit that is gone',
    'matters',
    matter('').replace('by: 朝阳社区', 'by: 旧铸造厂'),
    'unknown-reference',
    4,
    /没有编号为“旧铸造厂”/,
    /no member, organisation or unit “旧铸造厂”/,
  ],
  [
    'to who left',
    'matters',
    matter('assigned: { on: 2014-07-03, to: [钟爱国] }\n'),
    'matter-assignee',
    5,
    /改交当日在任/,
    /hand the problem to somebody who did/,
  ],
  [
    'to somebody twice',
    'matters',
    matter('assigned: { on: 2014-07-03, to: [周建国, 周建国] }\n'),
    'matter-assignee',
    5,
    /写了两次/,
    /named twice/,
  ],
  [
    'twice',
    'matters',
    matter('assigned: { on: 2014-07-03, to: [周建国] }\nassigned: { on: 2014-07-04, to: [卢伟] }\n'),
    'yaml-syntax',
    6,
    /“assigned”写了两次/,
    /“assigned” is written twice/,
  ],
  ['to nobody', 'matters', matter('assigned: { on: 2014-07-03, to: [] }\n'), 'schema', 5, /是空的/, /list is empty/],
  [
    'to no list',
    'matters',
    matter('assigned: { on: 2014-07-03 }\n'),
    'schema',
    5,
    /缺少“承办人”/,
    /assigned\.to” is missing/,
  ],
  [
    'to itself',
    'matters',
    matter('assigned: { on: 2014-07-03, to: [朝阳社区] }\n'),
    'matter-assignee',
    5,
    /不能再交给自己/,
    /hand it to itself/,
  ],
  [
    'public, not resolved',
    'matters',
    matter('published: { on: 2014-08-01, at: 公告栏 }\n'),
    'matter-order',
    5,
    /没有办结的记录/,
    /nothing says that it was/,
  ],
  [
    'public before resolved',
    'matters',
    matter('resolved: { on: 2014-08-10, result: 好 }\npublished: { on: 2014-08-01, at: 公告栏 }\n'),
    'matter-order',
    6,
    /早于“办结”/,
    /before it was resolved/,
  ],
  [
    'of who left before',
    'evaluations',
    evaluation('谭立新', 2013),
    'evaluation-subject',
    2,
    /没有在“朝阳社区党总支”任职/,
    /on any day of 2013/,
  ],
  [
    'of who came later',
    'evaluations',
    evaluation('毛国安', 2013),
    'evaluation-subject',
    2,
    /没有在“朝阳社区党总支”任职/,
    /on any day of 2013/,
  ],
  [
    'by one that was gone',
    'evaluations',
    evaluation('卢伟', 2014, '90', '旧街社区'),
    'organization-active',
    4,
    /已经撤销/,
    /ceased to exist/,
  ],
  ['beyond 100', 'evaluations', evaluation('卢伟', 2014, '120'), 'schema', 5, /不得大于 100/, /at most 100/],
  ['below 0', 'evaluations', evaluation('宋红霞', 2014, '-1'), 'schema', 5, /不得小于 0/, /at least 0/],
];

interface Told {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

async function toldOf(files: Readonly<Record<string, string>>, lang: string): Promise<Told[]> {
  const root = folderWith({ 'organizations/旧街社区.yaml': GONE, ...files });
  cpSync(EXAMPLE, root, { recursive: true });
  const { out } = await runMain(['validate', '-C', root, '--as-of', '2014-09-30', '--format', 'json', '--lang', lang]);
  const { findings } = JSON.parse(out) as { findings: Told[] };
  return findings.filter(({ file }) => file !== 'matters/2014-007.yaml');
}

describe.each(['zh', 'en'])('in %s', (lang) => {
  test('each is one finding, at its line', async () => {
    const files = CASES.map(([, folder, text], index) => [
      `${folder}/x${index}.yaml`,
      text.replace('id: x', `id: x${index}`),
    ]);
    const told = await toldOf(Object.fromEntries(files), lang);
    for (const [index, [what, folder, , rule, line, zh, en]] of CASES.entries()) {
      const own = told.filter(({ file }) => file === `${folder}/x${index}.yaml`);
      expect(
        own.map((finding) => [finding.rule, finding.line]),
        what,
      ).toEqual([[rule, line]]);
      expect(own[0]?.message, what).toMatch(lang === 'zh' ? zh : en);
    }
    expect(told).toHaveLength(CASES.length);
  });

  test('what may be so is told nothing of: a part of a year, two meetings of one day, a problem from who left', async () => {
    const told = await toldOf(
      {
        'evaluations/x.yaml': evaluation('钟爱国', 2014),
        'meetings/x.yaml': meeting('2014-09-25', '周建国'),
        'meetings/y.yaml': meeting('2014-09-25', '周建国').replace('id: x', 'id: y'),
        'matters/x.yaml': matter('').replace('by: 朝阳社区', 'by: 钟爱国'),
      },
      lang,
    );
    expect(told).toEqual([]);
  });
});
