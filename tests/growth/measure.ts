import { findIgnores } from '../../src/check/ignores.ts';
import { main } from '../../src/main.ts';
import { loadRecord } from '../../src/records/load-record.ts';
import { memoryIo } from '../support/memory-io.ts';
import { type Files, withFiles } from '../support/temp-workspace.ts';
import type { Family } from './hostile.ts';

const FOLDER = { member: 'members', meeting: 'meetings' } as Readonly<Record<string, string>>;

/** Ways of reading a text, from its bytes to what is printed of it. */
export const STAGES: Readonly<Record<string, (family: Family, bytes: number) => Promise<number>>> = {
  record: async ({ kind, textOf }, bytes) => {
    const content = Buffer.from(textOf(bytes));
    return cpuOf(() => loadRecord(kind, content));
  },
  ignores: async ({ textOf }, bytes) => {
    const text = textOf(bytes);
    return cpuOf(() => findIgnores(text));
  },
  validate: (family, bytes) => runOn(family, bytes, ['validate', '--format', 'human']),
  json: (family, bytes) => runOn(family, bytes, ['validate', '--format', 'json']),
  show: (family, bytes) => runOn(family, bytes, ['show', '甲']),
};

function runOn({ kind, textOf }: Family, bytes: number, argv: readonly string[]): Promise<number> {
  const files: Files = new Map([
    ['dgw.yaml', Buffer.from('policy: liuyang-2013\n')],
    ['organizations/朝阳社区.yaml', Buffer.from('id: 朝阳社区\nname: 朝阳社区党总支\nlevel: 社区\n')],
    [`${FOLDER[kind]}/甲.yaml`, Buffer.from(textOf(bytes))],
  ]);
  return withFiles(files, (folder) => cpuOf(() => main(argv, memoryIo({ cwd: folder }))));
}

/** Milliseconds of this process, whatever else the machine does. */
async function cpuOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
