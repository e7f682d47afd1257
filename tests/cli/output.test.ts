import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, workspaceWith } from '../bad-input/workspace.ts';
import { runMain } from './run-main.ts';

async function validateTo(file: string, cwd: string): Promise<{ code: number; out: string; err: string }> {
  return await runMain(['validate', '-C', workspaceWith(), '--format', 'json', '-o', file, '--overwrite'], { cwd });
}

test('-o writes what would have been printed, and nothing beside it', async () => {
  const cwd = folderWith({});
  const root = workspaceWith();
  const printed = await runMain(['validate', '-C', root, '--format', 'json'], { cwd });
  const { code, out, err } = await runMain(['validate', '-C', root, '--format', 'json', '-o', 'new/deep/r.json'], {
    cwd,
  });
  expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'Written: new/deep/r.json\n' });
  expect(readFileSync(path.join(cwd, 'new/deep/r.json'), 'utf8')).toBe(printed.out);
  expect(readdirSync(path.join(cwd, 'new/deep'))).toEqual(['r.json']);
});

test('-o replaces a file, and follows a link to it', async () => {
  const cwd = folderWith({ 'real.json': 'old' });
  symlinkSync('real.json', path.join(cwd, 'link.json'));
  await validateTo('link.json', cwd);
  expect(JSON.parse(readFileSync(path.join(cwd, 'real.json'), 'utf8'))).toHaveProperty('schemaVersion', 1);
});

test('a report in a file has no colours, whatever the terminal', async () => {
  const cwd = folderWith({});
  const argv = ['validate', '-C', workspaceWith(), '--color', 'always', '-o', 'r.txt'];
  await runMain(argv, { cwd, isTerminal: true });
  const report = readFileSync(path.join(cwd, 'r.txt'), 'utf8');
  expect(report).toContain('证人.yaml');
  expect(report).not.toContain('\u001b');
});

describe('what cannot be written says why and leaves nothing behind', () => {
  test.each([
    ['a folder', 'folder', /^dgw: folder cannot be written: It is a folder, not a file\.\n$/],
    ['below a file', 'file/x.json', /^dgw: file\/x\.json cannot be written: It is a file, not a folder\.\n$/],
    ['a name too long', `${'x'.repeat(300)}.json`, /cannot be written: Its name is too long\.\n$/],
    ['a link to itself', 'loop', /cannot be written: A link leads back to itself/],
  ])('%s', async (_what, file, words) => {
    const cwd = folderWith({ file: 'old' });
    mkdirSync(path.join(cwd, 'folder'));
    symlinkSync('loop', path.join(cwd, 'loop'));
    const { code, out, err } = await validateTo(file, cwd);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
    expect(readdirSync(cwd).sort()).toEqual(['file', 'folder', 'loop']);
    expect(readFileSync(path.join(cwd, 'file'), 'utf8')).toBe('old');
  });

  test.skipIf(process.getuid?.() === 0)('a folder without permission', async () => {
    const cwd = folderWith({});
    chmodSync(cwd, 0o555);
    const { code, err } = await validateTo('r.json', cwd);
    chmodSync(cwd, 0o755);
    expect(code).toBe(2);
    expect(err).toMatch(/No permission/);
  });
});

test.skipIf(process.platform === 'win32')('a device is written to, not replaced by a file', async () => {
  expect((await validateTo('/dev/null', '/')).code).toBe(1);
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('form writes nothing where one of its files exists', async () => {
  const cwd = folderWith({ 'out/x': '' });
  writeFileSync(path.join(cwd, 'taken'), '');
  const { code, err } = await runMain(['form', '-C', workspaceWith(), '--despite-errors', '--out', 'taken'], { cwd });
  expect(code).toBe(2);
  expect(err).toMatch(/taken cannot be written: It is a file, not a folder/);
  expect(existsSync(path.join(cwd, 'forms'))).toBe(false);
});
