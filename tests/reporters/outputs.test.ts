/** One check, told in several forms at once. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, workspaceWith } from '../bad-input/workspace.ts';
import { runMain } from '../cli/run-main.ts';
import { reportIn } from './found.ts';

const FORMS = ['human', 'json', 'sarif', 'junit', 'github'];

test('each form goes to its own file as it would be printed, one to the terminal', async () => {
  const [cwd, root] = [folderWith({}), workspaceWith()];
  const wanted = FORMS.slice(1).flatMap((form) => ['--format', `${form}=out/${form}`]);
  const ran = await runMain(['validate', '-C', root, ...wanted, '--format', 'human'], { cwd });
  expect(ran.code).toBe(1);
  expect(ran.out).toBe(await reportIn('human', root, [], cwd));
  for (const form of FORMS.slice(1)) {
    expect(readFileSync(path.join(cwd, 'out', form), 'utf8')).toBe(await reportIn(form, root, [], cwd));
    expect(ran.err).toContain(`Written: out/${form}\n`);
  }
});

test('with files alone nothing is printed', async () => {
  const cwd = folderWith({});
  const { out } = await runMain(['validate', '-C', workspaceWith(), '--format', 'sarif=a=b.sarif'], { cwd });
  expect(out).toBe('');
  expect(readdirSync(cwd)).toEqual(['a=b.sarif']);
});

test('-o is the file of the form that has none, and takes one by its ending beside others', async () => {
  const cwd = folderWith({});
  const root = workspaceWith();
  await runMain(['validate', '-C', root, '--format', 'sarif', '-o', 'x.json', '--format', 'json=y.json'], { cwd });
  expect(JSON.parse(readFileSync(path.join(cwd, 'x.json'), 'utf8'))).toHaveProperty('runs');
  expect(JSON.parse(readFileSync(path.join(cwd, 'y.json'), 'utf8'))).toHaveProperty('findings');
  await runMain(['validate', '-C', root, '--format', 'json=z.json', '-o', 'x.xml'], { cwd });
  expect(readFileSync(path.join(cwd, 'x.xml'), 'utf8')).toMatch(/^<\?xml/);
  await runMain(['validate', '-C', root, '-o', 'x.sarif'], { cwd });
  expect(JSON.parse(readFileSync(path.join(cwd, 'x.sarif'), 'utf8'))).toHaveProperty('runs');
});

describe('is refused before the work begins, with nothing written', () => {
  const wrong: readonly [argv: readonly string[], words: RegExp][] = [
    [['--format', 'json', '--format', 'sarif'], /Only one output goes to stdout/],
    [['--format', 'json', '--format', 'json=-'], /Only one output goes to stdout/],
    [['--format', 'json=a', '--format', 'sarif=./a'], /Only one output goes to \.\/a/],
    [['--format', 'json', '--format', 'sarif', '-o', 'a'], /Only one output goes to a;/],
    [['--format', 'sarif='], /The value of --format sarif= is empty/],
    [
      ['--format', 'xml=a'],
      /“xml” is no value of --format; expected one of “human”, “json”, “sarif”, “junit”, “github”/,
    ],
    [['--format', 'sarif=a.xml'], /a file that ends in \.xml cannot hold the format sarif/],
    [['--format', 'json=dgw.yaml'], /\.yaml/],
    [['--format', 'json=members/x.json'], /folder of records/],
  ];
  test.each(wrong)('%j', async (argv, words) => {
    const root = workspaceWith();
    const ran = await runMain(['validate', '-C', root, ...argv], { cwd: root });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(words);
    expect(readdirSync(root).sort()).toEqual(['dgw.yaml', 'members', 'organizations']);
  });
});

test('where a file cannot be written, nothing has been printed', async () => {
  const cwd = folderWith({ taken: '' });
  const argv = ['validate', '-C', workspaceWith(), '--format', 'json', '--format', 'sarif=taken/x.sarif'];
  expect(await runMain(argv, { cwd })).toMatchObject({ code: 2, out: '' });
  expect(existsSync(path.join(cwd, 'taken/x.sarif'))).toBe(false);
});
