/** An organisation is named by id or name, whatever is wrong with the others. */

import { expect, test } from 'vitest';
import { folderWith } from '../bad-input/workspace.ts';
import { runMain } from './run-main.ts';

const REGISTER = {
  'dgw.yaml': 'policy: liuyang-2013\n',
  'organizations/甲街道.yaml': 'id: 甲街道\nname: 5\nlevel: 街道\n',
  'organizations/乙街道.yaml': 'id: 乙街道\nname: 中共乙街道工作委员会\nshortName: 乙街道党工委\nlevel: 街道\n',
};

test.each([
  ['乙街道', 0, ''],
  ['乙街道党工委', 0, ''],
  ['甲街道', 0, ''],
  ['丙街道', 2, '丙街道'],
])('%s', async (organization, wanted, told) => {
  const { code, err } = await runMain(['list', '--organization', organization, '-C', folderWith(REGISTER)]);
  expect(code).toBe(wanted);
  expect(err).not.toContain('mistake of dgw');
  expect(err).toContain(told);
});
