import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { walkRecords } from '../../src/store/list-files.ts';
import { folderWith } from '../bad-input/workspace.ts';

it('more links than fit on the stack are all walked', { timeout: 60_000 }, () => {
  const root = folderWith({ 'units/one.yaml': 'id: one' });
  const folder = path.join(root, 'members');
  mkdirSync(folder);
  const count = 130_000;
  for (let index = 0; index < count; index += 1) symlinkSync('nowhere', path.join(folder, `${index}`));
  expect(walkRecords(root).links).toHaveLength(count);
});
