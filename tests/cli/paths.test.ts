import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, workspaceWith } from '../bad-input/workspace.ts';
import { runMain } from './run-main.ts';

interface Told {
  readonly file: string;
}

async function filesShown(argv: readonly string[], cwd: string): Promise<string[]> {
  const { out, err } = await runMain(['validate', '--format', 'json', '--only', 'schema', ...argv], { cwd });
  if (out === '') return [err];
  return (JSON.parse(out) as { findings: Told[] }).findings.map(({ file }) => file);
}

const BROKEN = 'id: x\nname: 某\ngender: 未知\nappointments: []\n';

test('a path as findings print it is an argument, wherever the user stands', async () => {
  const root = workspaceWith({ 'members/甲/x.yaml': BROKEN });
  const elsewhere = folderWith({});
  for (const [argv, cwd] of [
    [['members/甲/x.yaml'], root],
    [['-C', root, 'members/甲/x.yaml'], elsewhere],
    [['members/甲/x.yaml'], path.join(root, 'members')],
    [['甲/x.yaml'], path.join(root, 'members')],
    [['-C', root, path.join(root, 'members/甲')], elsewhere],
  ] as const) {
    expect([argv, new Set(await filesShown(argv, cwd))]).toEqual([argv, new Set(['members/甲/x.yaml'])]);
  }
});

test('where the user stands comes first, and what lies outside is passed over', async () => {
  const root = workspaceWith({ 'members/members/y.yaml': BROKEN, 'members/x.yaml': BROKEN });
  expect(new Set(await filesShown(['members'], path.join(root, 'members')))).toEqual(
    new Set(['members/members/y.yaml']),
  );
  const elsewhere = folderWith({ 'members/x.yaml': BROKEN });
  expect(new Set(await filesShown(['-C', root, 'members/x.yaml'], elsewhere))).toEqual(new Set(['members/x.yaml']));
});

test('what is in neither place is missing, and what is only elsewhere is outside', async () => {
  const root = workspaceWith();
  const elsewhere = folderWith({});
  mkdirSync(path.join(elsewhere, 'other'));
  writeFileSync(path.join(elsewhere, 'other/z.yaml'), BROKEN);
  expect(await filesShown(['-C', root, 'members/z.yaml'], elsewhere)).toEqual([
    'dgw: members/z.yaml does not exist.\n',
  ]);
  expect(await filesShown(['-C', root, 'other/z.yaml'], elsewhere)).toEqual([
    'dgw: other/z.yaml is not in the workspace.\n',
  ]);
});
