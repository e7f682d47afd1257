import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';

const open: string[] = [];

afterEach(() => {
  for (const folder of open.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export type Content = string | Uint8Array;

/** A new folder with these files, removed after the test. */
export function folderWith(files: Readonly<Record<string, Content>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'dgw-'));
  open.push(root);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  return root;
}

/** A workspace of one organisation, a witness, and what the test adds. */
export function workspaceWith(files: Readonly<Record<string, Content>> = {}): string {
  return folderWith({
    'dgw.yaml': 'policy: liuyang-2013\n',
    'organizations/河西街道.yaml': 'id: 河西街道\nname: 中共河西街道工作委员会\nlevel: 街道\n',
    [WITNESS]: witness,
    ...files,
  });
}

/** A record with a mistake of its own: as long as it is told, the other files have been checked. */
export const WITNESS = 'members/证人.yaml';

const witness = `id: 证人
name: 证人
gender: 未知
party: { joined: 1990-07-01, confirmed: 1991-07-01 }
appointments:
  - organization: 河西街道
    category: 模范党员
    mode: 聘任
`;

/** A member's record without a mistake of shape; further lines are added to it. */
export function memberText(id: string, more = ''): string {
  return `id: ${id}
name: 某某
gender: 男
appointments:
  - organization: 河西街道
    category: 模范党员
    mode: 聘任
${more}`;
}
