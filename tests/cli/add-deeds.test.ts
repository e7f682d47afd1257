/** New records of what committees do: matters, meetings, activities, evaluations; by flags, and asked for. */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Script, ScriptedPrompter } from '../wizard/script.ts';
import { type Ran, runMain } from './run-main.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  cpSync(path.resolve('examples/liuyang'), home, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const add = (...args: string[]): Promise<Ran> => runMain(['add', ...args, '--yes', '-C', home]);
const textOf = (file: string) => readFileSync(path.join(home, file), 'utf8');

async function asked(script: Script, ...args: string[]) {
  const prompter = new ScriptedPrompter(script);
  const ran = await runMain(['add', ...args, '-C', home, '--lang', 'zh'], { prompter });
  return { ...ran, prompter };
}

const OF_COMMUNITY = ['--organization', '朝阳社区'];

describe('by flags', () => {
  test('a matter gets the next number of its year', async () => {
    const flags = ['--title', '楼道杂物堆放', '--raised-on', '2013.10.20', '--raised-by', '朝阳社区'];
    expect((await add('matter', ...OF_COMMUNITY, ...flags)).code).toBe(0);
    const [id] = ['2013-005'];
    expect(textOf(`matters/${id}.yaml`)).toBe(`id: ${id}
organization: 朝阳社区
title: 楼道杂物堆放
raised: { on: 2013-10-20, by: 朝阳社区 }
`);
  });

  test('a meeting, its people by name', async () => {
    const people = ['--attendees', '胡玉珍，杨帆', '--absent', '宋红霞'];
    const topics = ['--topics', '路灯', '--topics', '停车', '--decisions', '年底前完成'];
    expect((await add('会议', ...OF_COMMUNITY, '--on', '2013-10-30', ...people, ...topics)).code).toBe(0);
    expect(textOf('meetings/2013-10-30-朝阳社区.yaml')).toBe(`id: 2013-10-30-朝阳社区
organization: 朝阳社区
on: 2013-10-30
topics: [路灯, 停车]
attendees: [胡玉珍, 杨帆]
absent: [宋红霞]
decisions: [年底前完成]
`);
  });

  test('two meetings of one day', async () => {
    const flags = [...OF_COMMUNITY, '--on', '2013-10-30', '--attendees', '胡玉珍'];
    await add('meeting', ...flags);
    expect((await add('meeting', ...flags)).code).toBe(0);
    expect(existsSync(path.join(home, 'meetings/2013-10-30-朝阳社区-2.yaml'))).toBe(true);
  });

  test('an activity with units of the area', async () => {
    const flags = ['--on', '2013-10-30', '--title', '义诊', '--members', '宋红霞', '--units', '浏阳市康宁医院'];
    expect((await add('activity', ...OF_COMMUNITY, ...flags, '--beneficiaries', '30')).code).toBe(0);
    expect(textOf('activities/2013-10-30-义诊.yaml')).toContain('units: [康宁医院]\nbeneficiaries: 30\n');
  });

  test('an evaluation in the words of the policy', async () => {
    const flags = [
      '--period',
      '2013',
      '--member',
      '宋红霞',
      '--mass-review-score',
      '92.5',
      '--performance-score',
      '88',
    ];
    const more = ['--performance-basis', '义诊4次', '--grade', '优秀', '--used-for', '评先评优'];
    expect((await add('evaluation', ...OF_COMMUNITY, ...flags, ...more)).code).toBe(0);
    expect(textOf('evaluations/宋红霞-2013.yaml')).toContain('massReview: { score: 92.5 }');
  });

  test.each([
    ['who did not serve on the day', ['meeting', '--on', '2013-10-30', '--attendees', '邓秀兰'], '--attendees'],
    ['a year that lies ahead', ['evaluation', '--period', '2014', '--member', '宋红霞'], '--period'],
    [
      'a score above the highest',
      ['evaluation', '--period', '2013', '--mass-review-score', '101'],
      '--mass-review-score',
    ],
    ['a grade that the policy does not know', ['evaluation', '--period', '2013', '--grade', '很好'], '--grade'],
    ['a unit that does not lie there', ['activity', '--on', '2013-10-30', '--units', '唐洲机械'], '--units'],
    ['who is nobody', ['matter', '--title', '灯', '--raised-on', '2013-10-30', '--raised-by', '路人'], '--raised-by'],
    ['a flag of another kind', ['matter', '--attendees', '胡玉珍'], '--attendees'],
    ['what is missing', ['matter', '--title', '灯'], '--raised-on'],
  ])('%s is refused', async (_, [kind = '', ...flags], told) => {
    const { code, err } = await add(kind, ...OF_COMMUNITY, ...flags);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});

describe('asked for', () => {
  test('a matter that goes on to somebody at once', async () => {
    const answers = ['朝阳社区', '楼道杂物堆放', '2013-10-20', '朝阳社区', '2013-10-21', '胡玉珍', '', '保存'];
    const { code, prompter } = await asked(answers, 'matter');
    expect({ code, rest: prompter.rest, problems: prompter.problems }).toEqual({ code: 0, rest: [], problems: [] });
    expect(textOf('matters/2013-005.yaml')).toContain('assigned: { on: 2013-10-21, to: [胡玉珍] }');
  });

  test('a meeting: whoever came is not offered as absent', async () => {
    const answers = ['朝阳社区', '2013-10-30', '路灯', '', '胡玉珍', '杨帆', '', '保存'];
    const { code, prompter } = await asked(answers, 'meeting');
    expect({ code, rest: prompter.rest }).toEqual({ code: 0, rest: [] });
    const absent = prompter.shown.find(({ words }) => words === '缺席人员');
    const offered = absent?.ask === 'several' ? absent.offers.map(({ value }) => value) : [];
    expect(offered).toContain('杨帆');
    expect(offered).not.toContain('胡玉珍');
  });

  test('an evaluation: of those who served that year', async () => {
    const answers = ['朝阳社区', '2013', '宋红霞', '92.5', '30', '88', '义诊4次', '优秀', '评先评优', '保存'];
    const { code, prompter } = await asked(answers, 'evaluation');
    expect({ code, rest: prompter.rest, problems: prompter.problems }).toEqual({ code: 0, rest: [], problems: [] });
    expect(textOf('evaluations/宋红霞-2013.yaml')).toContain('massReview: { score: 92.5, participants: 30 }');
  });
});
