/** `dgw policy`: a policy checked by itself and told in plain words, two of them compared, and a register under another. */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { readFiles, withFiles } from '../support/temp-workspace.ts';
import { runMain } from './run-main.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LIUYANG = readFileSync(path.join(ROOT, 'src/policy/liuyang-2013.yaml'), 'utf8');
const EXAMPLE = readFiles(path.join(ROOT, 'examples/liuyang'));

/** The example register with another document beside it. */
function withDocument<T>(text: string, run: (folder: string) => Promise<T>): Promise<T> {
  return withFiles(new Map([...EXAMPLE, ['policies/new.yaml', Buffer.from(text)]]), run);
}

const LONGER = LIUYANG.replace('id: liuyang-2013', 'id: new-2020').replace('years: 3,', 'years: 5,');

describe.each(['zh', 'en'] as const)('the page in %s', (lang) => {
  test.each([40, 60, 80, 120])('fits %i columns', async (columns) => {
    const { code, out } = await runMain(['policy', '--lang', lang], { columns });
    expect(code).toBe(0);
    for (const line of out.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
    expect(out).not.toMatch(/undefined|\[object/);
  });

  test('leaves no word of the other language', async () => {
    const { out } = await runMain(['policy', '--lang', lang], { columns: 80 });
    if (lang === 'zh')
      expect(out.slice(0, out.indexOf('引用一的规则')).replaceAll('liuyang-2013', '')).not.toMatch(/[A-Za-z]{2,}/);
    else expect(out).not.toMatch(/[：；。](?=\n)(?<!〔大意〕)/);
  });
});

describe('which policy', () => {
  test('is the one that is named, that of the register, or the built-in one', async () => {
    await withDocument(LONGER, async (folder) => {
      const named = await runMain(['办法', 'policies/new.yaml'], { cwd: folder });
      expect(named.out).toContain('Short name: new-2020');
      expect((await runMain(['policy'], { cwd: folder })).out).toContain('Short name: liuyang-2013');
    });
    expect((await runMain(['policy'], { cwd: ROOT })).out).toContain('Short name: liuyang-2013');
    const none = await runMain(['policy', 'liuyang-2031'], { cwd: ROOT });
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('did you mean “liuyang-2013”?')]);
  });

  test('is, where one document took the place of another, the one in force on the day', async () => {
    await withDocument(LONGER, async (folder) => {
      const both = 'policies: [{ file: liuyang-2013, until: 2013-12-31 }, { file: policies/new.yaml }]\n';
      writeFileSync(path.join(folder, 'dgw.yaml'), both);
      expect((await runMain(['policy'], { cwd: folder })).out).toContain('Short name: liuyang-2013');
      expect((await runMain(['policy', '--as-of', '2014-01-01'], { cwd: folder })).out).toContain(
        'Short name: new-2020',
      );
    });
  });

  test('that contradicts itself is a finding, told as validate tells it, and nothing is printed', async () => {
    const broken = LIUYANG.replace('after: 上级批复, opinion', 'after: 上级批文, opinion');
    await withDocument(broken, async (folder) => {
      const alone = await runMain(['policy', 'policies/new.yaml', '-o', 'page.html'], { cwd: folder });
      expect([alone.code, alone.out]).toEqual([1, '']);
      expect(alone.err).toMatch(/policies\/new\.yaml:\d+:\d+: .*上级批文/);
      const validate = await runMain(['validate', '--policy', 'policies/new.yaml'], { cwd: folder });
      expect([validate.code, validate.err]).toEqual([2, alone.err]);
      expect([...readFiles(folder).keys()]).not.toContain('page.html');
    });
  });

  test('that cannot be read is a failure', async () => {
    const { code, err } = await runMain(['policy', 'policies/none.yaml'], { cwd: ROOT });
    expect([code, err]).toEqual([2, expect.stringContaining('cannot be read')]);
  });
});

test('the page for print has a line of the file beside each statement, and room to correct it', async () => {
  await withDocument(LONGER, async (folder) => {
    const { code } = await runMain(['policy', 'policies/new.yaml', '--lang', 'zh', '-o', 'page.html'], { cwd: folder });
    expect(code).toBe(0);
    const page = readFileSync(path.join(folder, 'page.html'), 'utf8');
    const line = LONGER.split('\n').findIndex((text) => text.includes('years: 5,')) + 1;
    expect(page).toMatch(new RegExp(`每任 5 年.*第 ${line} 行`));
    const statements = page.match(/<span class="box">/g) ?? [];
    expect(statements.length).toBeGreaterThan(80);
    expect(page).toContain('〔大意〕');
  });
});

describe('two documents', () => {
  test('are compared in their words, with whom of the register it touches', async () => {
    await withDocument(LONGER, async (folder) => {
      const ran = await runMain(['policy', 'diff', 'liuyang-2013', 'policies/new.yaml', '--lang', 'zh'], {
        cwd: folder,
      });
      expect(ran.code).toBe(0);
      expect(ran.out).toMatch(/原：每任 3 年[\s\S]*改为：每任 5 年/);
      expect(ran.out).not.toMatch(/levels\/|procedure\/|term\./);
      expect(ran.out).toContain('对名册的影响（截至 2013-10-31）');
      const touched = [...ran.out.matchAll(/^ {2}(\S+) {2}members\//gm)].map(([, name]) => name);
      const longer = await runMain(
        ['validate', '--policy', 'policies/new.yaml', '--only', 'term-length', '--format', 'json'],
        { cwd: folder },
      );
      const findings: { file: string }[] = JSON.parse(longer.out).findings;
      expect(longer.code).toBe(1);
      expect(touched.sort()).toEqual([...new Set(findings.map(({ file }) => path.basename(file, '.yaml')))].sort());
      const back = await runMain(['policy', '比较', 'policies/new.yaml', 'liuyang-2013', '--lang', 'zh'], {
        cwd: folder,
      });
      expect(back.out.match(/^ {4}－ 错误/gm)).toHaveLength(ran.out.match(/^ {4}＋ 错误/gm)?.length ?? 0);
    });
  });

  test('that say the same touch nobody', async () => {
    await withDocument(LIUYANG, async (folder) => {
      const { code, out } = await runMain(['policy', 'diff', 'liuyang-2013', 'policies/new.yaml'], { cwd: folder });
      expect([code, out]).toEqual([0, expect.stringContaining('Both say the same.')]);
      expect(out).toContain('The check says the same under both.');
    });
  });

  test('are compared without a register too; two must be named', async () => {
    await withFiles(new Map([['new.yaml', Buffer.from(LONGER)]]), async (folder) => {
      const { out } = await runMain(['policy', 'diff', 'liuyang-2013', 'new.yaml'], { cwd: folder });
      expect(out).toContain('is:  5 years');
      expect(out).not.toContain('In the register');
      const one = await runMain(['policy', 'diff', 'new.yaml'], { cwd: folder });
      expect([one.code, one.err]).toEqual([2, expect.stringContaining('name the old one and the new one')]);
    });
  });

  test('are compared on a page for print, the register with them', async () => {
    await withDocument(LONGER, async (folder) => {
      await runMain(['policy', 'diff', 'liuyang-2013', 'policies/new.yaml', '-o', 'page.html', '--lang', 'zh'], {
        cwd: folder,
      });
      const page = readFileSync(path.join(folder, 'page.html'), 'utf8');
      expect(page).toMatch(/每任 3 年[\s\S]*每任 5 年[\s\S]*对名册的影响/);
    });
  });
});

/** The JSON that a command prints. */
async function jsonOf(argv: readonly string[], cwd: string) {
  const { code, out } = await runMain([...argv, '--format', 'json'], { cwd });
  return { code, ...JSON.parse(out) };
}

interface ToldStatement {
  readonly key: string;
  readonly text: string;
  readonly path: string;
  readonly line?: number;
  readonly paraphrase?: true;
}

describe('for programs', () => {
  test('a policy is its statements, each with the place in the file that says it', async () => {
    await withDocument(LONGER, async (folder) => {
      const { code, schemaVersion, policy, sections } = await jsonOf(['policy', 'policies/new.yaml'], folder);
      expect([code, schemaVersion, policy]).toEqual([0, 1, 'new-2020']);
      const term = sections.find(
        (one: { topic: string; about?: string }) => one.topic === 'term' && one.about === '街道',
      );
      const years: ToldStatement = term.statements[0];
      expect(years).toMatchObject({
        text: expect.stringMatching(/^5 years/),
        path: '/levels/街道/term',
        clause: '二.1',
      });
      expect(LONGER.split('\n')[(years.line ?? 0) - 1]).toContain('years: 5,');
      const statements: ToldStatement[] = sections.flatMap((one: { statements: ToldStatement[] }) => one.statements);
      expect(statements.some(({ paraphrase }) => paraphrase === true)).toBe(true);
      const { out } = await runMain(['policy', 'policies/new.yaml'], { cwd: folder, columns: 10_000 });
      for (const { text } of statements) expect(out.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
    });
    const { sections } = await jsonOf(['policy', 'liuyang-2013'], ROOT);
    expect(sections[0].statements[0]).not.toHaveProperty('line');
  });

  test('two documents are what each says otherwise, and the findings that come and go', async () => {
    await withDocument(LONGER, async (folder) => {
      const argv = ['policy', 'diff', 'liuyang-2013', 'policies/new.yaml'];
      const told = await jsonOf(argv, folder);
      expect(told).toMatchObject({
        code: 0,
        schemaVersion: 1,
        old: { policy: 'liuyang-2013' },
        new: { policy: 'new-2020' },
      });
      const term = told.sections.find((one: { topic: string }) => one.topic === 'term');
      expect(term).toMatchObject({
        about: '街道',
        differences: [
          { was: { text: expect.stringMatching(/^3 years/) }, is: { text: expect.stringMatching(/^5 years/) } },
        ],
      });
      const { asOf, counts, records } = told.register;
      expect(asOf).toBe('2013-10-31');
      expect(counts.records).toBe(records.length);
      const appearing = records.flatMap((one: { appearing: unknown[] }) => one.appearing);
      expect(counts.appearing).toBe(appearing.length);
      expect(appearing[0]).toMatchObject({ rule: 'term-length', severity: 'error', file: records[0].file });
      const back = await jsonOf(['policy', 'diff', 'policies/new.yaml', 'liuyang-2013'], folder);
      expect(back.register.counts.vanishing).toBe(counts.appearing);
    });
  });

  test('new and gone levels say so, and without a register there is nothing of one', async () => {
    const { code, sections, register } = await jsonOf(['policy', 'diff', 'liuyang-2013', 'example-elected'], ROOT);
    expect([code, register]).toEqual([0, undefined]);
    const wholes = sections.map((one: { whole?: string }) => one.whole);
    expect(wholes).toEqual(expect.arrayContaining(['new', 'gone', undefined]));
    for (const { whole, differences } of sections) {
      for (const difference of differences) {
        if (whole === 'new') expect(difference).not.toHaveProperty('was');
        if (whole === 'gone') expect(difference).not.toHaveProperty('is');
      }
    }
  });
});

test('a what-if changes nothing: the register stays under its own policy', async () => {
  await withDocument(LONGER, async (folder) => {
    const before = readFiles(folder);
    const now = await runMain(['validate'], { cwd: folder });
    expect((await runMain(['validate', '--policy', 'policies/new.yaml'], { cwd: folder })).code).toBe(1);
    expect(await runMain(['validate'], { cwd: folder })).toEqual(now);
    expect(readFiles(folder)).toEqual(before);
  });
});
