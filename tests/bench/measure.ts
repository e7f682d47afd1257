import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const HOOK = path.join(import.meta.dirname, 'usage-hook.cjs');

/** One finished process. */
export interface Usage {
  readonly seconds: number;
  /** Processor time of user and system, in seconds. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

export interface MeasureOptions {
  readonly runs?: number;
  /** Exit codes that count as done. */
  readonly allowed?: readonly number[];
  readonly env?: Readonly<Record<string, string>>;
  /** Done before each run, outside the measured time. */
  readonly before?: () => void;
}

export interface Program extends Pick<MeasureOptions, 'allowed' | 'env' | 'before'> {
  readonly argv: readonly string[];
}

/** The run of median duration of a Node program: whole process, from start to exit. */
export function measure(argv: readonly string[], options: MeasureOptions = {}): Usage {
  const usages = Array.from({ length: options.runs ?? 5 }, () => {
    options.before?.();
    return runOnce(argv, options);
  });
  usages.sort((first, second) => first.seconds - second.seconds);
  const median = usages[Math.floor(usages.length / 2)];
  if (median === undefined) throw new Error('no run');
  return median;
}

/**
 * How many times as long one program takes as another: each pair of runs is compared, one right after the other, and the
 * pair in the middle counts. A machine changes its pace from one second to the next, but little within a pair; the
 * quickest runs of each may come from different hours.
 */
export function timesAsLong(one: Program, other: Program, pairs = 11): number {
  const seconds = ({ argv, ...options }: Program): number => {
    options.before?.();
    return runOnce(argv, options).seconds;
  };
  const ratios = Array.from({ length: pairs }, () => seconds(one) / seconds(other));
  return ratios.sort((first, second) => first - second)[Math.floor(pairs / 2)] ?? Number.NaN;
}

function runOnce(argv: readonly string[], { allowed = [0], env }: MeasureOptions): Usage {
  const folder = mkdtempSync(path.join(tmpdir(), 'dgw-usage-'));
  const file = path.join(folder, 'usage.json');
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', HOOK, ...argv], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env, DGW_BENCH_USAGE: file },
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status === null || !allowed.includes(status)) throw new Error(`${argv.join(' ')}: exit ${status}\n${stderr}`);
  const usage = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  rmSync(folder, { recursive: true });
  const cpu = (usage.userCPUTime ?? 0) + (usage.systemCPUTime ?? 0);
  return { seconds, cpuSeconds: cpu / 1e6, peakMegabytes: (usage.maxRSS ?? 0) / 1024 };
}
