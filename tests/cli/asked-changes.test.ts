/** Renewals and exits at a terminal: what flags do not state is asked for, and looked over before it is saved. */

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BACK, type Script, ScriptedPrompter, STOP } from '../wizard/script.ts';
import { type Ran, runMain } from './run-main.ts';

const EXAMPLE = path.resolve('examples/liuyang');
const MEMBER = 'members/淮川街道/周建国.yaml';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  cpSync(EXAMPLE, home, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const textOf = (file: string) => readFileSync(path.join(home, file), 'utf8');
const isUnchanged = () => textOf(MEMBER) === readFileSync(path.join(EXAMPLE, MEMBER), 'utf8');

interface Asked extends Ran {
  readonly prompter: ScriptedPrompter;
  /** What was asked, in turn. */
  readonly questions: readonly string[];
}

async function asked(script: Script, ...args: readonly string[]): Promise<Asked> {
  const prompter = new ScriptedPrompter(script);
  const asOf = args.includes('--as-of') ? [] : ['--as-of', '2014-07-31'];
  const ran = await runMain([...args, '-C', home, '--lang', 'zh', ...asOf], { prompter });
  expect(prompter.rest).toEqual([]);
  return { ...ran, prompter, questions: prompter.shown.map(({ words }) => words) };
}

const REVIEW = '都答完了，下一步：';
const renewal = (script: Script, ...flags: string[]) =>
  asked(script, '续聘', '周建国', '--organization', '朝阳社区', ...flags);
const exit = (script: Script, ...flags: string[]) =>
  asked(script, '退出', '周建国', '--organization', '朝阳社区', '--as-of', '2013-12-31', ...flags);

describe('a renewal', () => {
  test('the steps that are still to do, one behind the other, then the review page', async () => {
    const { code, questions, out } = await renewal(['2014.6.12', '淮工发〔2014〕20号', '', '保存']);
    expect(questions).toEqual(['上级批复：办理日期', '上级批复：文号', '组织聘用：办理日期', REVIEW]);
    expect(code).toBe(0);
    expect(out).toContain('尚待办理');
    expect(textOf(MEMBER)).toContain('上级批复: { on: 2014-06-12, by: 淮川街道, document: 淮工发〔2014〕20号 }');
  });

  test('what is on its way goes on with the step that comes next', async () => {
    await renewal(['2014.6.12', '淮工发〔2014〕20号', '', '保存']);
    const { questions } = await renewal(['']);
    expect(questions).toEqual(['组织聘用：办理日期']);
  });

  test('a wrong date is told at once, and one before the step that it follows', async () => {
    const { prompter } = await renewal(['六月', '2014.6.12', '淮工发〔2014〕20号', '2014.6.1', '', '保存']);
    expect(prompter.problems).toEqual([expect.stringContaining('六月'), expect.stringContaining('早于 2014-06-12')]);
  });

  test('back, and an answer changed on the review page', async () => {
    const there: Script = ['2014.6.13', '甲发〔2014〕1号', BACK, BACK, '2014.6.12', '淮工发〔2014〕20号', ''];
    const change = ['修改：上级批复：文号　淮工发〔2014〕20号', '淮工发〔2014〕21号'];
    const { code } = await renewal([...there, ...change, '保存']);
    expect(code).toBe(0);
    expect(textOf(MEMBER)).toContain('{ on: 2014-06-12, by: 淮川街道, document: 淮工发〔2014〕21号 }');
  });

  test('a first appointment: category and mode with what they mean; what is refused is told, and is not saved', async () => {
    const script: Script = ['非公经济组织负责人', '聘任', STOP];
    const { questions, prompter, err, code } = await asked(
      script,
      ...['续聘', '周建国', '--organization', '北城社区', '--anew'],
    );
    expect(questions).toEqual(['人选类别', '产生方式', REVIEW]);
    expect(prompter.shown[0]).toMatchObject({
      offers: [
        { note: expect.stringContaining('非公经济组织单位党组织负责人') },
        // Of what kind the unit is there is only advice.
        { note: expect.stringContaining('上级机关事业单位') },
      ],
    });
    expect(err).toContain('都不在该组织辖区');
    expect([code, isUnchanged()]).toEqual([130, true]);
  });

  test('of somebody who left and comes back: the whole procedure', async () => {
    const { questions } = await asked(
      ['2014.6.1', '2014.6.2', '', STOP],
      ...['续聘', '莫海波', '--organization', '禧和社区', '--anew'],
    );
    expect(questions.slice(0, 3)).toEqual(['广泛推荐：办理日期', '分类筛选：办理日期', '上级批复：办理日期']);
  });

  test('nothing where a step is stated, or with --yes', async () => {
    expect((await renewal([], '--yes')).code).toBe(0);
    expect((await renewal([], '--step', '上级批复=2014-06-12')).questions).toEqual([]);
  });

  test('--dry-run shows it only', async () => {
    const { code, err, questions } = await renewal(['2014.6.12', '淮工发〔2014〕20号', ''], '--dry-run');
    expect([code, questions.at(-1), isUnchanged()]).toEqual([0, '组织聘用：办理日期', true]);
    expect(err).toContain('没有保存（--dry-run）');
  });

  test('with new errors the faulty answers come first, and there is no saving', async () => {
    const { prompter, code } = await renewal(['2014.6.12', '', '', STOP]);
    expect(code).toBe(130);
    const page = prompter.shown.at(-1);
    const labels = page?.ask === 'choice' ? page.offers.map(({ label }) => label) : [];
    expect(labels[0]).toContain('修改：上级批复：文号');
    expect(labels.join()).not.toContain('保存');
    expect(isUnchanged()).toBe(true);
  });

  test('unless --despite-errors says so', async () => {
    const script = ['2014.6.12', '', '', '仍然保存（有 1 个错误，以后用“dgw 补填”补上）'];
    expect((await renewal(script, '--despite-errors')).code).toBe(1);
    expect(isUnchanged()).toBe(false);
  });
});

describe('an exit', () => {
  test('its kind with what it means, the cause, the steps; the last day follows', async () => {
    const { code, questions, prompter } = await exit(['自行退出', '工作调动', '2013.12.2', '2013.12.10', '保存']);
    expect(questions).toEqual(['退出方式', '原因', '书面通报：办理日期', '解除：办理日期', REVIEW]);
    expect(prompter.shown[0]).toMatchObject({
      offers: [
        { value: '届满', note: '任期届满时' },
        { value: '解除选聘', note: expect.stringContaining('不认真履行职责') },
        { value: '自行退出', note: expect.stringContaining('步骤：“书面通报”、“解除”') },
      ],
    });
    expect(code).toBe(0);
    expect(textOf(MEMBER)).toMatch(/kind: 自行退出\n +on: 2013-12-10\n +cause: 工作调动/);
  });

  test('where not all steps are done the last day is asked; later on only what is left', async () => {
    const { code, questions } = await exit(
      ['自行退出', '工作调动', '2013.12.2', '', '2013.12.10', '仍然保存（有 1 个错误，以后用“dgw 补填”补上）'],
      '--despite-errors',
    );
    expect(code).toBe(1);
    expect(questions).toContain('离任日期');
    const later = await exit(['2013.12.10', '保存']);
    expect(later.questions).toEqual(['解除：办理日期', REVIEW]);
    expect(later.code).toBe(0);
    expect(textOf(MEMBER)).toContain('解除: 2013-12-10');
  });

  test('what is stated or follows is not asked', async () => {
    const { questions } = await exit(['2013.12.2', '2013.12.10', '保存'], '--cause', '工作调动');
    expect(questions.slice(0, 2)).toEqual(['书面通报：办理日期', '解除：办理日期']);
    const atEnd = await asked([], '退出', '周建国', '--organization', '朝阳社区', '--yes');
    expect(atEnd.code).toBe(0);
  });

  test('what is refused is told, and another answer can be given', async () => {
    const { code, err } = await exit([
      '届满',
      '修改：退出方式　届满',
      '自行退出',
      '工作调动',
      '2013.12.2',
      '2013.12.10',
      '保存',
    ]);
    expect(err).toContain('2014-06-09 才结束');
    expect(code).toBe(0);
  });

  test('Ctrl-C at any question: 130, nothing is saved, and that is said', async () => {
    const script = ['自行退出', '工作调动', '2013.12.2', '2013.12.10'];
    for (let at = 0; at <= script.length; at += 1) {
      const { code, err } = await exit([...script.slice(0, at), STOP]);
      expect([at, code, isUnchanged()]).toEqual([at, 130, true]);
      expect(err).toContain('没有保存');
    }
  });
});

describe('all of an organisation at once', () => {
  const together = (script: Script, ...flags: string[]) =>
    asked(script, ...flags, '--organization', '朝阳社区', '--as-of', '2013-12-31');

  test('an exit: asked once, the same for everybody', async () => {
    const { code, questions, err } = await together(
      ['2013.12.2', '2013.12.5', '2013.12.6', '保存'],
      ...['退出', '--cause', '其他情形', '--on', '2013-12-06'],
    );
    expect(questions).toEqual(['研究：办理日期', '备案：办理日期', '免去职务：办理日期', REVIEW]);
    expect(code).toBe(0);
    const written = err.split('\n').filter((line) => line.includes('members/'));
    expect(written.length).toBeGreaterThan(3);
    expect(textOf(MEMBER)).toContain('cause: 其他情形');
  });

  test('stopped on the review page: nothing for anybody', async () => {
    const { code } = await together(
      ['2013.12.2', '2013.12.5', '', STOP],
      '退出',
      '--cause',
      '其他情形',
      '--on',
      '2013-12-06',
    );
    expect([code, isUnchanged()]).toEqual([130, true]);
  });
});

describe('whom a change is about', () => {
  const ASKED = ['组织', '哪几位连任'];

  test('is asked where nobody is named: who serves in the organisation is offered', async () => {
    const { code, questions, prompter } = await asked(
      ['朝阳社区', '周建国', '2014.6.12', '淮工发〔2014〕20号', '', '保存'],
      '续聘',
    );
    expect(code).toBe(0);
    expect(questions.slice(0, 3)).toEqual([...ASKED, '上级批复：办理日期']);
    const who = prompter.shown[1];
    expect(who).toMatchObject({ ask: 'several', hint: '一位也不选，即任期结束的全部委员' });
    expect(who?.ask === 'several' && who.offers.map(({ value }) => value)).toContain('周建国');
    expect(textOf(MEMBER)).toContain('淮工发〔2014〕20号');
  });

  test('is all of the organisation where nobody is chosen, and but those who are', async () => {
    const answers = ['2014.6.12', '淮工发〔2014〕20号', '', '保存'];
    const written = async (chosen: string) => {
      const { code } = await asked(['朝阳社区', chosen, ...answers], '续聘');
      expect(code).toBe(0);
      return [MEMBER, 'members/淮川街道/钟爱国.yaml', 'members/淮川街道/卢伟.yaml'].map((file) =>
        textOf(file).includes('淮工发〔2014〕20号'),
      );
    };
    expect(await written('周建国,钟爱国')).toEqual([true, true, false]);
    const all = await written('');
    expect(all[2]).toBe(true);
  });

  test('of an exit, too; whoever stops has changed nothing', async () => {
    const { questions, code } = await asked(['朝阳社区', STOP], '退出', '--as-of', '2013-12-31');
    expect([code, questions]).toEqual([130, ['组织', '哪几位退出']]);
    expect(isUnchanged()).toBe(true);
  });

  test('is not asked of whoever said yes to all', async () => {
    const { code, err, questions } = await asked([], '续聘', '--yes');
    expect([code, questions]).toEqual([2, []]);
    expect(err).toContain('请写委员的编号或姓名');
  });
});
