/** `dgw renew` of several people and `dgw exit`, killed at any call that changes the disk: all old or, after the next run, all new. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Homes } from '../store/faults/homes.ts';
import { forEachUpTo } from '../store/faults/lanes.ts';
import { builtInBase, TESTS } from '../support/cases.ts';
import { readFiles } from '../support/temp-workspace.ts';
import { type Ended, interrupted } from './program.ts';

const HOOKS = ['fs-faults.cjs', 'plan-from-env.cjs'].map((name) => path.join(TESTS, 'store', 'faults', name));
const CHANGING = ['writeSync', 'linkSync', 'unlinkSync', 'renameSync', 'mkdirSync', 'rmdirSync', 'fchmodSync'];
const PEOPLE = ['周建国', '周建乡', '周建市'];

const homes = new Homes();
afterAll(() => homes.remove());

/** A community with three members that has elected. */
function freshHome(): string {
  const home = homes.next();
  const files = builtInBase().files;
  const member = String(files.get('members/周建国.yaml'));
  for (const name of PEOPLE) {
    const text = member.replaceAll('周建国', name).replace(/^idNumber: .*\n/m, '');
    files.set(`members/${name}.yaml`, Buffer.from(name === '周建国' ? member : text));
  }
  const community = String(files.get('organizations/朝阳社区.yaml'));
  const term = '  - { name: 第五届, start: 2011-06-10, end: 2014-06-09 }\n';
  const elected = `${term}  - { name: 第六届, start: 2014-06-10, end: 2017-06-09 }\n`;
  files.set('organizations/朝阳社区.yaml', Buffer.from(community.replace(term, elected)));
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    writeFileSync(path.join(home, name), content);
  }
  return home;
}

const RENEW = [
  ...['renew', '--organization', '朝阳社区', '--yes', '--despite-errors'],
  ...['--step', '上级批复=2014-06-12,document=淮工发〔2014〕20号'],
  ...['--step', '组织聘用=2014-06-16,certificate=朝阳聘〔2014〕{1}号'],
];
const EXIT = ['exit', '周建乡', '--yes', '--despite-errors'];
const EXITS = ['exit', '--organization', '朝阳社区', '--yes', '--despite-errors'];

function run(args: readonly string[], home: string, fault: object): Promise<Ended> {
  const env = { NODE_OPTIONS: HOOKS.map((hook) => `--require ${hook}`).join(' '), FS_FAULTS: JSON.stringify(fault) };
  const outside = { env: { ...env, FS_CALLS: `${home}.calls` } };
  return interrupted([...args, '-C', home, '--as-of', '2014-07-31'], outside, async () => undefined);
}

function verdictOn(home: string): string {
  const files = readFiles(path.join(home, 'members'));
  const isNew = PEOPLE.map((name) => /2014-06-16|届满/.test(String(files.get(`${name}.yaml`))));
  return [...new Set(isNew.map((changed) => (changed ? 'new' : 'old')))].sort().join('+');
}

const leftovers = (home: string) =>
  [...readFiles(home).keys()].filter((name) => path.basename(name).startsWith('.dgw-') || name.endsWith('.tmp'));

test.each([
  ['a renewal of three people', RENEW, ['new', 'old', 'old+new'], 'new'],
  ['an exit', EXIT, ['old', 'new+old'], 'new+old'],
  ['an exit of three people', EXITS, ['new', 'old', 'old+new'], 'new'],
])(
  '%s',
  async (_what, args, _seen, done) => {
    const undisturbed = freshHome();
    const ended = await run(args, undisturbed, { only: CHANGING, at: 0 });
    expect(ended.err).toMatch(/Written/);
    expect(verdictOn(undisturbed)).toBe(done);
    const wanted = readFiles(path.join(undisturbed, 'members'));
    const calls = Number(readFileSync(`${undisturbed}.calls`, 'utf8'));
    expect(calls).toBeGreaterThan(8);
    await forEachUpTo(calls, async (at) => {
      const home = freshHome();
      const { signal } = await run(args, home, { only: CHANGING, at, kill: true });
      expect([at, signal]).toEqual([at, 'SIGKILL']);
      const before = readFiles(path.join(home, 'members'));
      for (const name of PEOPLE) {
        const text = String(before.get(`${name}.yaml`));
        expect(text === String(wanted.get(`${name}.yaml`)) || !/2014-06-16|届满/.test(text)).toBe(true);
      }
      // What was decided is finished by the next run, which then finds nothing to do; else it is done now.
      await run(args, home, {});
      expect([at, verdictOn(home), leftovers(home)]).toEqual([at, done, []]);
      const after = readFiles(path.join(home, 'members'));
      for (const name of PEOPLE) expect(String(after.get(`${name}.yaml`))).toBe(String(wanted.get(`${name}.yaml`)));
    });
  },
  300_000,
);
