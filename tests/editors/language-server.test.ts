/** What people see in an editor: the words of their policy, explained, and a wrong one underlined. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from '../bad-input/workspace.ts';
import { runMain } from '../cli/run-main.ts';
import { isServerInstalled, LanguageServer, type Position } from './language-server.ts';

const MEMBER = `id: 张某
name: 张某
gender: 男
unit: 某厂
appointments:
  - organization: 河西街道
    category: CATEGORY
    mode: 聘任
    steps:
      上级批复: { on: 2013-10-10, document: 某文 }
    exit: { kind: 自行退出, on: 2013-10-20, cause: 工作调动 }
`;

function positionOf(text: string, word: string): Position {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes(word));
  return { line, character: (lines[line] ?? '').indexOf(word) };
}

/** What `add` would write first into a file of members. */
const LINE = '# yaml-language-server: $schema=../.dgw/schemas/member.schema.json\n';

// Without the package (npm install --omit=dev) nothing here can be shown.
describe.skipIf(!isServerInstalled)('the YAML language server (skipped: yaml-language-server is not installed)', () => {
  let server: LanguageServer;
  let root: string;

  beforeAll(async () => {
    root = folderWith({});
    const { code } = await runMain(['init', root, '--yes', '--organization', '河西街道=街道,中共河西街道工作委员会']);
    expect(code).toBe(0);
    server = await LanguageServer.start(root);
  }, 60_000);
  afterAll(() => server?.stop());

  async function opened(name: string, text: string) {
    const file = path.join(root, 'members', name);
    return { file, text, diagnostics: await server.open(file, text) };
  }

  test('finds nothing in a right record, nor in what init has written', async () => {
    expect((await opened('right.yaml', LINE + MEMBER.replace('CATEGORY', '模范党员'))).diagnostics).toEqual([]);
    for (const name of ['dgw.yaml', 'organizations/河西街道.yaml']) {
      const file = path.join(root, name);
      const text = readFileSync(file, 'utf8');
      expect(text).toMatch(/^# yaml-language-server: \$schema=(?:\.\.\/)?\.dgw\/schemas\//);
      expect(await server.open(file, text)).toEqual([]);
    }
  });

  test('underlines a word that the policy does not know', async () => {
    const { text, diagnostics } = await opened('wrong.yaml', LINE + MEMBER.replace('CATEGORY', '劳动模范'));
    const start = positionOf(text, '劳动模范');
    expect(diagnostics).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('模范党员'),
        range: { start, end: { ...start, character: start.character + 4 } },
      }),
    ]);
  });

  test('underlines a step that the policy does not know', async () => {
    const text = LINE + MEMBER.replace('CATEGORY', '模范党员').replace('上级批复', '上级批示');
    const { diagnostics } = await opened('step.yaml', text);
    expect(diagnostics.map(({ range }) => range.start)).toEqual([positionOf(text, '上级批示')]);
  });

  test('offers the categories, each with what it means', async () => {
    const { file, text } = await opened('new.yaml', LINE + MEMBER.replace('CATEGORY', ''));
    const { line, character } = positionOf(text, 'category:');
    const offered = await server.complete(file, { line, character: character + 'category: '.length });
    const model = offered.find(({ label }) => label === '模范党员');
    expect(offered.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['非公经济组织负责人', '上级单位负责人', '社区骨干', '模范党员', '离退休党员']),
    );
    expect(model?.says).toContain('居民中的先进模范党员');
    expect(model?.says).toContain('（见第二.1(4)条）');
  });

  test('offers the steps of the procedure', async () => {
    const { file, text } = await opened(
      'steps.yaml',
      LINE + MEMBER.replace('CATEGORY', '模范党员').replace('上级批复:', '上'),
    );
    const { line, character } = positionOf(text, '      上');
    const offered = await server.complete(file, { line, character: character + 7 });
    const labels = offered.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['广泛推荐', '分类筛选', '上级批复', '组织聘用']));
  });

  test('explains a field, a word and a step in Chinese', async () => {
    const { file, text } = await opened('hover.yaml', LINE + MEMBER.replace('CATEGORY', '模范党员'));
    expect(await server.hover(file, positionOf(text, 'category'))).toMatch(/人选类别/);
    expect(await server.hover(file, positionOf(text, '模范党员'))).toContain('居民中的先进模范党员');
    expect(await server.hover(file, positionOf(text, '上级批复'))).toContain('由中共浏阳市委组织部作出；须写文号');
    expect(await server.hover(file, positionOf(text, 'unit:'))).toContain('所在单位');
  });
});
