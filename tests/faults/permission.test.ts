import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dgw, EXAMPLE, STACK_TRACE } from './program.ts';

/** Whoever runs the tests with all rights runs the program as nobody. */
const NOBODY = process.getuid?.() === 0 ? { id: 65_534 } : {};

let top: string;
let folder: string;
beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  folder = path.join(top, 'register');
  cpSync(EXAMPLE, folder, { recursive: true });
  chmodSync(top, 0o755);
});
afterEach(() => {
  open(top);
  rmSync(top, { recursive: true, force: true });
});

/** From above: whoever has no special rights cannot look into a folder before it is open. */
function open(closed: string): void {
  chmodSync(closed, 0o755);
  for (const entry of readdirSync(closed, { withFileTypes: true })) {
    if (entry.isDirectory()) open(path.join(closed, entry.name));
  }
}

function run(...argv: string[]) {
  return dgw([...argv, '-C', folder, '--as-of', '2013-10-31'], NOBODY);
}

const unix = it.skipIf(process.platform === 'win32');

unix('a file that may not be read: told by name, the others are checked', () => {
  chmodSync(path.join(folder, 'units', '北城客运.yaml'), 0o000);
  const { code, out, err } = run('validate', '--format', 'json');
  expect(code).toBe(2);
  expect(err).toContain('units/北城客运.yaml');
  expect(err).toContain('No permission.');
  expect(err).not.toMatch(STACK_TRACE);
  expect(JSON.parse(out.toString('utf8'))).toMatchObject({ failures: [{ file: 'units/北城客运.yaml' }] });
});

unix.each([0o000, 0o444])('a folder that may not be entered (mode %o): told, and nothing counts as clean', (mode) => {
  chmodSync(path.join(folder, 'members', '关口街道'), mode);
  for (const argv of [['validate'], ['list'], ['stats'], ['expiring']]) {
    const { code, err } = run(...argv);
    expect([argv, code]).toEqual([argv, 2]);
    expect(err).toContain('members/关口街道');
    expect(err).not.toMatch(STACK_TRACE);
  }
});

unix('settings that may not be read', () => {
  chmodSync(path.join(folder, 'dgw.yaml'), 0o000);
  const { code, out, err } = run('validate');
  expect([code, out.length]).toEqual([2, 0]);
  expect(err).toMatch(/^dgw: .*dgw\.yaml.*No permission/);
});

unix.each([
  ['validate', '--format', 'json'],
  ['expiring', '--format', 'html'],
  ['stats', '--format', 'xlsx'],
])('%s into a folder that may not be written to: nothing is left there', (...argv) => {
  const closed = path.join(top, 'closed');
  cpSync(path.join(EXAMPLE, 'matters'), closed, { recursive: true });
  chmodSync(closed, 0o555);
  const { code, err } = run(...argv, '-o', path.join(closed, 'out'));
  expect(code).toBe(2);
  expect(err).toContain('No permission.');
  expect(existsSync(path.join(closed, 'out'))).toBe(false);
  expect(readdirSync(closed).filter((name) => name.startsWith('.'))).toEqual([]);
});
