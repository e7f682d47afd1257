/** Registers on disk for tests that change files under the program's feet, and runs on them with and without memory. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CheckResult, checkWorkspace } from '../../src/check/check-workspace.ts';
import type { HeldFacts } from '../../src/check/remembered/held-facts.ts';
import type { Identity } from '../../src/store/files.ts';
import { openWorkspace } from '../../src/store/workspace.ts';
import { countryFiles } from '../generator/country/index.ts';
import { AS_OF } from '../generator/words.ts';

export interface Register {
  /** Removed by `remove`, with everything in it. */
  readonly folder: string;
  /** Record files by path, as first written: all of them are clean. */
  readonly texts: ReadonlyMap<string, string>;
  /** Outside the register. */
  readonly cacheFile: string;
  readonly remove: () => void;
}

/** A clean register of generated records. */
export function registerOf(members: number, seed = 5): Register {
  const top = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  const folder = path.join(top, 'register');
  const texts = new Map<string, string>();
  for (const file of countryFiles({ members, seed })) {
    writeIn(folder, file.path, file.text);
    if (file.path.includes('/')) texts.set(file.path, file.text);
  }
  return {
    folder,
    texts,
    cacheFile: path.join(top, 'cache', 'register.clean'),
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}

export function writeIn(folder: string, file: string, text: string | Uint8Array): void {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

export interface RunOptions {
  readonly asOf?: string;
  /** What else the verdict depends on, besides the settings and the day. */
  readonly build?: string;
  /** Milliseconds from now: files change just before a test looks at them, and would not be trusted today. */
  readonly clock?: number;
  /** How long the run takes, in milliseconds. */
  readonly elapsed?: number;
  /** Done when all has been judged, before anything is kept. */
  readonly meanwhile?: () => void;
  /** What the disk says of a file, whatever is done to it. */
  readonly identityOf?: (file: string) => Identity;
  /** Makes a rule throw on every member. */
  readonly isBroken?: boolean;
}

/** What a check says, and how many members it read for it. */
export interface Told {
  readonly result: Omit<CheckResult, 'register' | 'fileOf' | 'readMember' | 'crashes'>;
  readonly crashes: readonly string[];
  readonly membersRead: number;
}

const AN_HOUR = 3_600_000;

export async function told(
  register: Register,
  options: RunOptions & { memory: boolean; facts?: HeldFacts },
): Promise<Told> {
  const { asOf = AS_OF, build = 'a', clock = AN_HOUR } = options;
  const opened = await openWorkspace(register.folder);
  const { identityOf = opened.files.identityOf } = options;
  const seen = { ...opened, files: { ...opened.files, identityOf } };
  const workspace = options.isBroken ? { ...seen, policy: { ...seen.policy, meetsRequirements: broken } } : seen;
  const key = JSON.stringify([build, asOf, workspace.settings, workspace.policy.policy]);
  const now = Date.now() + clock;
  const elapsed = () => {
    options.meanwhile?.();
    return options.elapsed ?? 0;
  };
  const memory = options.memory ? { file: register.cacheFile, key, now, elapsed, fewest: 1 } : undefined;
  const held = options.facts && { facts: options.facts, key, now };
  const read: string[] = [];
  const checked = checkWorkspace(workspace, { asOf, memory, held, onMember: (_, file) => void read.push(file) });
  const { register: _, fileOf: __, readMember: ___, crashes, ...result } = checked;
  return { result, crashes: crashes.map(({ rule, file }) => `${rule} ${file}`), membersRead: read.length };
}

function broken(): never {
  throw new Error('broken on purpose');
}

/** The same check with the memory and without; the second is the truth. */
export async function bothWays(
  register: Register,
  options: RunOptions = {},
): Promise<{ withMemory: Told; without: Told }> {
  const withMemory = await told(register, { ...options, memory: true });
  return { withMemory, without: await told(register, { ...options, memory: false }) };
}
