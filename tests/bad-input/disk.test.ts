import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { dgw } from '../faults/program.ts';
import { memberText, WITNESS, workspaceWith } from './workspace.ts';

const unreadable: readonly [what: string, spoil: (root: string) => void, file: string, why: RegExp][] = [
  [
    'a pipe',
    (root) => void execFileSync('mkfifo', [`${root}/members/p.yaml`]),
    'members/p.yaml',
    /not an ordinary file/,
  ],
  [
    'a link to a device',
    (root) => symlinkSync('/dev/zero', `${root}/members/z.yaml`),
    'members/z.yaml',
    /not an ordinary/,
  ],
  ['a link to nowhere', (root) => symlinkSync('nowhere', `${root}/members/l.yaml`), 'members/l.yaml', /does not exist/],
  [
    'a link of a folder to nowhere',
    (root) => symlinkSync('nowhere', `${root}/members/l`),
    'members/l',
    /does not exist/,
  ],
  [
    'a link to itself',
    (root) => symlinkSync('l.yaml', `${root}/members/l.yaml`),
    'members/l.yaml',
    /leads back to itself/,
  ],
  ['a folder that links to its own folder', (root) => symlinkSync('.', `${root}/members/l`), 'members/l', /leads back/],
  ['a folder that links to the one above', (root) => symlinkSync('..', `${root}/members/l`), 'members/l', /leads back/],
  ['a file instead of a folder', (root) => writeFileSync(`${root}/units`, ''), 'units', /a file, not a folder/],
];

describe.skipIf(process.platform === 'win32')('what cannot be read is told, exits 2, and the rest is checked', () => {
  test.each(unreadable)('%s', async (_what, spoil, file, why) => {
    const root = workspaceWith();
    spoil(root);
    const { code, out, err } = await runMain(['validate', '-C', root, '--format', 'json']);
    const { findings, failures } = JSON.parse(out) as {
      findings: unknown[];
      failures: { file: string; message: string }[];
    };
    expect(code).toBe(2);
    expect(failures).toEqual([{ file, message: expect.stringMatching(why) }]);
    expect(findings).toContainEqual(expect.objectContaining({ file: WITNESS, rule: 'schema' }));
    expect(err).toMatch(new RegExp(`^${file} cannot be read: `));
  });

  test('the human report does not end as if all were well', async () => {
    const root = workspaceWith();
    symlinkSync('nowhere', `${root}/units`);
    rmSync(path.join(root, WITNESS));
    const { code, out } = await runMain(['validate', '-C', root]);
    expect(code).toBe(2);
    expect(out).toMatch(/Not all was checked: one file or folder could not be read\.\n$/);
  });

  test.each(['list', 'stats', 'expiring'])('%s says so too', async (command) => {
    const root = workspaceWith();
    execFileSync('mkfifo', [`${root}/members/p.yaml`]);
    const { code, err } = await runMain([command, '-C', root]);
    expect(code).toBe(2);
    expect(err.match(/members\/p\.yaml cannot be read: It is not an ordinary file\./g)).toHaveLength(1);
  });

  test('a file without permission', () => {
    const root = workspaceWith({ 'members/x.yaml': memberText('x') });
    chmodSync(root, 0o755);
    chmodSync(path.join(root, 'members/x.yaml'), 0o000);
    const isRoot = process.getuid?.() === 0;
    const nobody = isRoot ? { id: 65_534 } : {};
    const { code, out, err } = dgw(['validate', '-C', root, '--format', 'json'], nobody);
    expect(err).toContain('members/x.yaml cannot be read: No permission.');
    expect(code).toBe(2);
    expect(out.toString('utf8')).toContain(`"file": "${WITNESS}"`);
  });
});

test('a folder whose name ends in .yaml is a folder', async () => {
  const root = workspaceWith({ 'members/d.yaml/x.yaml': memberText('y') });
  const { out } = await runMain(['validate', '-C', root, '--only', 'file-name']);
  expect(out).toContain('members/d.yaml/x.yaml');
});

test('links to folders are followed, each real folder once', async () => {
  const root = workspaceWith({ 'elsewhere/x.yaml': memberText('x') });
  symlinkSync('../elsewhere', path.join(root, 'members/a'));
  symlinkSync('../elsewhere', path.join(root, 'members/b'));
  const { out, code } = await runMain(['validate', '-C', root, '--only', 'duplicate-id']);
  expect([code, out]).toEqual([0, expect.stringContaining('2 members')]);
  const listed = await runMain(['list', '-C', root, '--format', 'json']);
  expect(JSON.parse(listed.out).items.map(({ id }: { id: string }) => id)).toEqual(['x', '证人']);
});

test('folders that are linked to twice at every level are walked once', async () => {
  const root = workspaceWith({ 'members/0/x.yaml': memberText('x') });
  for (let level = 1; level <= 24; level += 1) {
    mkdirSync(path.join(root, `members/${level}`));
    for (const name of ['a', 'b']) symlinkSync(`../${level - 1}`, path.join(root, `members/${level}/${name}`));
  }
  const { out } = await runMain(['validate', '-C', root, '--only', 'duplicate-id']);
  expect(out).toContain('No findings');
});

test.each(['members/out', 'members/out.yaml', 'units'])('a link out of the workspace is refused: %s', async (link) => {
  const outside = workspaceWith({ 'members/x.yaml': memberText('x') });
  const root = workspaceWith({});
  rmSync(path.join(root, link), { force: true, recursive: true });
  symlinkSync(path.join(outside, link.endsWith('.yaml') ? 'members/x.yaml' : 'members'), path.join(root, link));
  const { code, err } = await runMain(['validate', '-C', root]);
  expect([code, err]).toEqual([2, expect.stringContaining(`${link} cannot be read: It is a link that leads out`)]);
});

test('links to / do not lead anywhere', async () => {
  const root = workspaceWith({});
  symlinkSync('/', path.join(root, 'members/root'));
  const { code, err } = await runMain(['validate', '-C', root]);
  expect([code, err]).toEqual([2, expect.stringContaining('members/root cannot be read')]);
});

describe('files that are not checked are told of', () => {
  const record = memberText('x');
  test.each([
    ['members/x.YAML', /^members\/x\.YAML cannot be read: It looks like a record, but records are files named/m],
    ['members/x.yaml.txt', /^members\/x\.yaml\.txt cannot be read: It looks like a record/m],
    ['members/王海.txt', /^members\/王海\.txt cannot be read: It looks like a record/m],
    ['members/王海', /^members\/王海 cannot be read: It looks like a record/m],
    ['members/deep/down/x.YML', /^members\/deep\/down\/x\.YML cannot be read/m],
    ['x.yaml', /^x\.yaml cannot be read: It looks like a record, but lies outside/m],
    ['王海.txt', /^王海\.txt cannot be read: It looks like a record, but lies outside/m],
    ['Members/x.yaml', /^Members cannot be read: There are records in it.*did you mean “members”/m],
    ['member/deep/x.yaml', /^member cannot be read: There are records in it.*did you mean “members”/m],
    ['somewhere/x.yaml', /^somewhere cannot be read: There are records in it, but it is no folder of records; move/m],
  ])('%s, by whoever counts records', async (file, words) => {
    const root = workspaceWith({ [file]: record });
    for (const command of ['validate', 'list', 'stats', 'expiring', 'form']) {
      const { err, code } = await runMain([command, '-C', root]);
      expect([command, code, err]).toEqual([command, 2, expect.stringMatching(words)]);
    }
  });

  test('what lies among the records and is none is told, and no failure', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`members/${index + 10}.docx`, 'Word']));
    const { err, code } = await runMain(['validate', '-C', workspaceWith(files)]);
    expect(code).toBe(1);
    expect(err).toContain('members/10.docx is not checked: records are files named *.yaml or *.yml.\n');
    expect(err).toContain('2 more files like that.\n');
  });

  test.each([
    'policies/our-city.yaml',
    '.github/workflows/x.yaml',
    'compose.yaml',
    'node_modules/a/x.yaml',
    'members/.x.yaml',
  ])('but not %s', async (file) => {
    const content = file.includes('node_modules') || file.includes('.x') ? record : 'id: a\ntitle: b\n';
    expect((await runMain(['validate', '-C', workspaceWith({ [file]: content })])).err).toBe('');
  });

  test.skipIf(process.platform === 'win32')('a pipe beside the records is left alone', async () => {
    const root = workspaceWith();
    execFileSync('mkfifo', [`${root}/x.yaml`]);
    expect((await runMain(['validate', '-C', root])).code).toBe(1);
  });
});

test('a workspace without records says what to do', async () => {
  const root = workspaceWith();
  for (const folder of ['members', 'organizations']) renameSync(path.join(root, folder), path.join(root, `.${folder}`));
  mkdirSync(path.join(root, 'members'));
  const { code, err } = await runMain(['validate', '-C', root]);
  expect(code).toBe(2);
  expect(err).toMatch(/no records yet: put them into organizations\//);
});
