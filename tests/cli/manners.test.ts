/** Records as people write them: renew, exit and complete write the same into each, and leave all else as it is. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtInBase } from '../support/cases.ts';
import fc from '../support/properties.ts';
import { runMain } from './run-main.ts';

const FILE = 'members/周建国.yaml';

type Manner = (text: string) => string;

/** Each by itself and with any others; what marks the file as a whole comes last. */
const MANNERS: readonly Manner[] = [
  (text) => text.replace(/^mode: 聘任$/m, "mode: '聘任'").replace(/^( +mode: )聘任$/gm, '$1"聘任"   # 街道聘任'),
  (text) => text.replace(/^name: (.*)$/m, "name: '$1'"),
  (text) => text.replace(/^(position|appointments|unit):/gm, '\n# —— 以下手工登记 ——\n$1:'),
  (text) => text.replace(/^( +)(start: .*)$/gm, '$1# 以聘书为准\n$1$2'),
  (text) => text.replace(/^( +广泛推荐: )(.*)$/gm, '$1"$2"  # 会上'),
  (text) =>
    text
      .split(/^(?=[a-zA-Z])/m)
      .reverse()
      .map(closed)
      .join(''),
  (text) => `# 2013年9月 街道组织办\n---\n${text}`,
  (text) => `${text}# 完\n`,
  (text) => text.replace(/\n$/, ''),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}`,
];

const closed = (block: string): string => (block.endsWith('\n') ? block : `${block}\n`);

const written = fc.subarray([...MANNERS.keys()]).map(
  (chosen): Manner =>
    (text) =>
      chosen.reduce((sofar, at) => (MANNERS[at] as Manner)(sofar), text),
);

/** The command, and what the record lacks before it. */
const CHANGES: readonly { readonly args: readonly string[]; readonly lacks?: readonly RegExp[] }[] = [
  { args: ['renew', '周建国', '--step', '上级批复=2014-06-12,document=淮工发〔2014〕20号'] },
  { args: ['renew', '周建国', '--step', '备案=2013-10-25'], lacks: [/^ +备案: .*\n/m] },
  { args: ['exit', '周建国'] },
  { args: ['exit', '周建国', '--kind', '自行退出', '--cause', '工作调动', '--on', '2014-03-01'] },
  {
    args: ['complete', '周建国', '--phone', '13800001234', '--step', '备案=2013-10-25'],
    lacks: [/^phone: .*\n/m, /^ +备案: .*\n/m],
  },
];

let home: string;
let plain: string;
beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  for (const [name, content] of builtInBase().files) {
    mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    writeFileSync(path.join(home, name), content);
  }
  plain = readFileSync(path.join(home, FILE), 'utf8');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function changed(text: string, args: readonly string[]): Promise<string> {
  writeFileSync(path.join(home, FILE), text);
  const { code, err } = await runMain([...args, '-C', home, '--as-of', '2014-07-31', '--yes', '--despite-errors']);
  expect({ code, err }).toMatchObject({ err: expect.stringContaining(`Written: ${FILE}`) });
  return readFileSync(path.join(home, FILE), 'utf8');
}

const read = (text: string): unknown => parse(text.replace(/^\uFEFF/, ''));

/** Every line of before, in its order, between those that are new. */
function expectOnlyAdded(before: string, after: string): void {
  const lines = after.split(/\r?\n/);
  let at = 0;
  for (const line of before.split(/\r?\n/)) {
    const found = lines.indexOf(line, at);
    expect(found, `“${line}” stays where it was`).toBeGreaterThanOrEqual(at);
    at = found + 1;
  }
}

test.each(CHANGES)(
  '%j',
  async ({ args, lacks = [] }) => {
    const lacking = lacks.reduce((text, line) => text.replace(line, ''), plain);
    const wanted = read(await changed(lacking, args));
    await fc.assert(
      fc.asyncProperty(written, async (inManner) => {
        const before = inManner(lacking);
        const after = await changed(before, args);
        expect(read(after)).toEqual(wanted);
        expectOnlyAdded(before, after);
        expect(after.startsWith('\uFEFF')).toBe(before.startsWith('\uFEFF'));
        expect(/[^\r]\n/.test(after)).toBe(/[^\r]\n/.test(before));
      }),
      { numRuns: 25 },
    );
  },
  120_000,
);
