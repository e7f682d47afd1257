/** The program as its users start it, in a process of its own. */

import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { programForAnybody } from '../support/program-for-anybody.ts';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');
export const BIN = path.join(ROOT, 'bin', 'dgw.js');
export const EXAMPLE = path.join(ROOT, 'examples', 'liuyang');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: Buffer;
  readonly err: string;
}

export interface Outside {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Run as this user and group: somebody without rights. */
  readonly id?: number;
}

/** English, no cache of the user's own, nothing else from this process but the way to its programs. */
function environment(env: Outside['env']): Record<string, string> {
  return { PATH: process.env.PATH ?? '', LANG: 'en_US.UTF-8', ...env };
}

function settled({ cwd, env, id }: Outside) {
  return {
    cwd: cwd ?? (id === undefined ? ROOT : '/'),
    env: environment(env),
    ...(id !== undefined && { uid: id, gid: id }),
  };
}

function binFor({ id }: Outside): string {
  return id === undefined ? BIN : programForAnybody();
}

export function dgw(argv: readonly string[], outside: Outside = {}): Ended {
  return ended([process.execPath, binFor(outside), ...argv], outside);
}

/** A line for `sh`; `"$DGW"` in it starts the program. */
export function shell(line: string, outside: Outside = {}): Ended {
  const program = `dgw() { "${process.execPath}" "${binFor(outside)}" "$@"; }`;
  return ended(['sh', '-c', `${program}; ${line}`], outside);
}

function ended([command = '', ...argv]: readonly string[], outside: Outside): Ended {
  const done = spawnSync(command, argv, { ...settled(outside), maxBuffer: 1 << 28, timeout: 60_000 });
  return { code: done.status, signal: done.signal, out: done.stdout, err: done.stderr.toString('utf8') };
}

/** Starts the program, lets `during` do something to it, and waits for its end. */
export async function interrupted(
  argv: readonly string[],
  outside: Outside,
  during: (kill: (signal: NodeJS.Signals) => void) => Promise<void>,
): Promise<Ended> {
  const child = spawn(process.execPath, [binFor(outside), ...argv], settled(outside));
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const end = new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.on('close', (code, signal) => resolve([code, signal]));
  });
  await during((signal) => void child.kill(signal));
  const [code, signal] = await end;
  return { code, signal, out: Buffer.concat(out), err: Buffer.concat(err).toString('utf8') };
}

/** Lines of the inside that no user should ever see. */
export const STACK_TRACE = /^\s+at |node:internal|Error:/m;
