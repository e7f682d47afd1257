/** What a member lacks, and nothing else, is asked for and put into the record. */

import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFiles } from '../support/temp-workspace.ts';
import { BACK, type Script, ScriptedPrompter, STOP } from '../wizard/script.ts';
import { runMain } from './run-main.ts';

const EXAMPLE = path.resolve('examples/liuyang');
const FILE = 'members/淮川街道/何静.yaml';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  cpSync(EXAMPLE, home, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const textOf = (file: string) => readFileSync(path.join(home, file), 'utf8');

/** The example's record with a comment, and without some of its lines. */
function without(...lines: readonly RegExp[]): string {
  const text = lines.reduce((rest, line) => rest.replace(line, ''), textOf(FILE));
  writeFileSync(path.join(home, FILE), `# 2013年9月登记\n${text}`);
  return textOf(FILE);
}

const PHONE = /^phone: .*\n/m;
const PLACE = /^nativePlace: .*\n/m;
const ROLES = /^roles: .*\n/m;
const NUMBER = /, document: [^ ]+ \}/;
const FILING = /^ +备案: .*\n/m;

async function complete(script: Script | undefined, ...flags: string[]) {
  const prompter = script && new ScriptedPrompter(script);
  const confirm = async () => true;
  const outside = prompter === undefined ? {} : { prompter, confirm };
  const ran = await runMain(
    ['complete', '何静', ...flags, '-C', home, '--lang', 'zh', '--as-of', '2013-12-31'],
    outside,
  );
  return { ...ran, asked: prompter?.shown.map(({ words }) => words), rest: prompter?.rest };
}

describe('asked', () => {
  test('nothing is missing of a member of the example', async () => {
    const { code, err } = await complete([]);
    expect(code).toBe(0);
    expect(err).toContain('都齐了');
  });

  test('only what is missing, in the order of the form; everything else stays to the byte', async () => {
    const original = textOf(FILE);
    without(PHONE, PLACE);
    const { code, asked, out } = await complete(['湖南浏阳', '13841167595']);
    expect(asked).toEqual(['籍贯', '联系电话']);
    expect(code).toBe(0);
    expect(out).toMatch(/\+ nativePlace: 湖南浏阳/);
    expect(out).not.toContain('13841167595');
    expect(textOf(FILE)).toBe(`# 2013年9月登记\n${original}`);
  });

  test('facts that the category asks for', async () => {
    without(ROLES);
    const { asked } = await complete(['党组织负责人']);
    expect(asked).toEqual(['职务身份']);
    expect(textOf(FILE)).toContain('roles: [党组织负责人]\n');
  });

  test('papers of a step, and a step with whom the policy names', async () => {
    without(FILING);
    writeFileSync(path.join(home, FILE), textOf(FILE).replace(NUMBER, ' }'));
    const { asked, rest } = await complete(['淮工发〔2013〕15号', '2013.10.22']);
    expect(rest).toEqual([]);
    expect(asked).toEqual(['上级批复：文号', '备案：办理日期']);
    expect(textOf(FILE)).toContain('上级批复: { on: 2013-10-08, by: 淮川街道, document: 淮工发〔2013〕15号 }');
    expect(textOf(FILE)).toContain('备案: { on: 2013-10-22, to: 中共浏阳市委组织部 }');
  });

  test('a renewal on its way: the steps of a renewal, though nothing came before them', async () => {
    const step = '上级批复=2014-06-12,document=淮工发〔2014〕20号';
    const asOf = ['--as-of', '2014-07-31', '-C', home];
    await runMain(['renew', '周建国', '--organization', '朝阳社区', '--step', step, '--yes', ...asOf]);
    const member = 'members/淮川街道/周建国.yaml';
    writeFileSync(path.join(home, member), textOf(member).replace(/, document: 淮工发〔2014〕20号 \}/, ' }'));
    const prompter = new ScriptedPrompter(['淮工发〔2014〕20号', '']);
    const outside = { prompter, confirm: async () => true };
    const { code } = await runMain(
      ['complete', '周建国', '--organization', '朝阳社区', '--lang', 'zh', ...asOf],
      outside,
    );
    expect(prompter.shown.map(({ words }) => words)).toEqual(['上级批复：文号', '组织聘用：办理日期']);
    expect(code).toBe(0);
    expect(textOf(member)).toContain('上级批复: { on: 2014-06-12, by: 淮川街道, document: 淮工发〔2014〕20号 }');
  });

  test('what is left blank changes nothing; back works', async () => {
    const before = without(PHONE, PLACE);
    const { code, err, rest } = await complete(['湖南浏阳', BACK, '-', '']);
    expect({ code, rest }).toEqual({ code: 0, rest: [] });
    expect(textOf(FILE)).toBe(before);
    expect(err).toContain('没有要保存的');
  });

  test('stopped: nothing is saved', async () => {
    const before = without(PHONE, PLACE);
    expect((await complete(['湖南浏阳', STOP])).code).toBe(130);
    expect(textOf(FILE)).toBe(before);
  });

  test('a file that was changed meanwhile is not overwritten', async () => {
    without(PHONE);
    const prompter = new ScriptedPrompter(['13841167595']);
    const confirm = async () => {
      appendFileSync(path.join(home, FILE), '# 别人写的\n');
      return true;
    };
    const { code } = await runMain(['complete', '何静', '-C', home, '--as-of', '2013-12-31'], { prompter, confirm });
    expect(code).toBe(2);
    expect(textOf(FILE)).toMatch(/# 别人写的\n$/);
    expect(textOf(FILE)).not.toContain('phone:');
  });
});

describe('by flags', () => {
  test('without a terminal the flags that answer are named', async () => {
    without(PHONE, PLACE, FILING);
    const { code, err } = await complete(undefined);
    expect(code).toBe(2);
    expect(err).toMatch(/--native-place、--phone、--step/);
  });

  test('they are put into the record', async () => {
    const original = textOf(FILE);
    without(PHONE, FILING);
    const { code } = await complete(undefined, '--phone', '13841167595', '--step', '备案=2013.10.22', '--yes');
    expect(code).toBe(0);
    expect(textOf(FILE)).toBe(`# 2013年9月登记\n${original}`);
  });

  test('--dry-run shows the difference only', async () => {
    const before = without(PLACE);
    const { code, out } = await complete(undefined, '--native-place', '湖南浏阳', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('+ nativePlace: 湖南浏阳');
    expect(textOf(FILE)).toBe(before);
  });

  test('nobody else’s file is touched', async () => {
    without(PLACE);
    const before = readFiles(home);
    await complete(undefined, '--native-place', '湖南浏阳', '--yes');
    const changed = [...readFiles(home)].flatMap(([name, content]) =>
      before.get(name)?.equals(content) ? [] : [name],
    );
    expect(changed).toEqual([FILE]);
  });
});
