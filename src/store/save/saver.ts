import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { systemCode } from '../system-error.ts';

/**
 * Who saves: one process, told from every other that ever was. Its token stands in the names of the files that it
 * prepares and in its lock, so that whoever finds them knows whether the process still runs.
 *
 * The number of a process is given out anew after its end; its start (Linux) and the start of the system tell the two
 * apart. Of a process on another computer that shares the disk nothing can be known: it counts as running for a day.
 */
export interface Saver {
  /** The computer and, on Linux, the space of process numbers: those of a container mean nothing outside. */
  readonly machine: string;
  readonly boot: string;
  readonly process: number;
  /** In ticks since the start of the system; 0 where the system does not say. */
  readonly start: string;
  /** Tells several saves of one process apart. */
  readonly serial: string;
}

/** No save takes so long; what another computer left behind so long ago is abandoned. By the clock of the disk. */
const DAY_NS = 24n * 3600n * 1_000_000_000n;
/** Seconds by which the start of the system, as worked out from the clock, may differ: clocks are corrected. */
const BOOT_TOLERANCE = 600;

let saves = 0;

/** This process, for one save. */
export function newSaver(): Saver {
  saves += 1;
  const serial = `${Date.now().toString(36)}${saves.toString(36).padStart(4, '0')}`;
  const start = stateOf(process.pid)?.start ?? '0';
  return { machine: thisMachine(), boot: thisBoot(), process: process.pid, start, serial };
}

export function tokenOf(saver: Saver): string {
  return [saver.machine, saver.boot, saver.process.toString(36), saver.start, saver.serial].join('-');
}

/** @returns undefined where the text is no token */
export function saverOf(token: string): Saver | undefined {
  const parts = /^([\da-f]{8})-([\da-z]{1,12})-([\da-z]{1,8})-(\d{1,20})-([\da-z]{1,20})$/.exec(token);
  const [, machine, boot, number, start, serial] = parts ?? [];
  if (machine === undefined || boot === undefined || number === undefined) return undefined;
  if (start === undefined || serial === undefined) return undefined;
  return { machine, boot, process: Number.parseInt(number, 36), start, serial };
}

/**
 * Whether the process that saved will not go on.
 *
 * @param age in nanoseconds, of what it left behind, by the clock of the disk
 */
export function isGone(saver: Saver, age: bigint): boolean {
  if (!isOnThisMachine(saver)) return age > DAY_NS;
  return !isSameBoot(saver.boot, thisBoot()) || !isRunning(saver);
}

export function isOnThisMachine(saver: Saver): boolean {
  return saver.machine === thisMachine();
}

function isRunning({ process: number, start }: Saver): boolean {
  try {
    process.kill(number, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if (systemCode(error) === 'ESRCH') return false;
  }
  const state = stateOf(number);
  if (state === undefined) return true;
  return !state.isOver && (start === '0' || state.start === start);
}

/** What Linux says of a process: after its name, which may hold anything, field 3 is the state and 22 the start. */
function stateOf(number: number): { readonly isOver: boolean; readonly start: string } | undefined {
  const text = textOf(`/proc/${number}/stat`);
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, start] = [fields?.[0], fields?.[19]];
  if (state === undefined || start === undefined) return undefined;
  // A killed process is a zombie until its parent asks for it; there are parents that never do.
  return { isOver: state === 'Z' || state === 'X', start };
}

let machine: string | undefined;

function thisMachine(): string {
  machine ??= createHash('sha256')
    .update([hostname(), textOf('/etc/machine-id') ?? '', linkOf('/proc/self/ns/pid')].join('\n'))
    .digest('hex')
    .slice(0, 8);
  return machine;
}

let boot: string | undefined;

/** Linux numbers the starts of the system; elsewhere the time of the start tells them apart. */
function thisBoot(): string {
  boot ??=
    textOf('/proc/sys/kernel/random/boot_id')?.slice(0, 8) ??
    `t${Math.round(Date.now() / 1000 - uptime()).toString(36)}`;
  return boot;
}

function isSameBoot(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [startedAt(one), startedAt(other)];
  return first !== undefined && second !== undefined && Math.abs(first - second) < BOOT_TOLERANCE;
}

function startedAt(boot: string): number | undefined {
  return boot.startsWith('t') ? Number.parseInt(boot.slice(1), 36) : undefined;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function linkOf(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
