import { type Stats, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Files, Identity, Reading, ReadingCounts } from './files.ts';
import { listFiles } from './list-files.ts';
import { ReadAhead, type ReadAheadOptions, type WantedFiles } from './read-ahead.ts';
import { readRecordFile } from './read-file.ts';

/** A thread takes some 50 ms to start: for fewer files it is not worth it. */
export const FEWEST_AHEAD = 2000;
/** So many files are read to see how quick the disk is. */
const SAMPLE = 16;
/** A file that the system has at hand takes less than half of this, one that it has to fetch twice as long and longer. */
const SLOW_MS = 0.05;
/** Whoever waits for a slow disk waits so long: then the threads have died. */
const PATIENCE_MS = 5000;

export interface DiskOptions extends ReadAheadOptions {
  /** Told how many files are to be read, before the first is. */
  readonly beforeReading?: (files: number) => void;
}

export interface DiskFiles extends Files {
  readonly counts: Readonly<ReadingCounts>;
}

/** The record files below a folder. Where many are read, the next ones are fetched ahead. */
export function diskFiles(root: string, options: DiskOptions = {}): DiskFiles {
  const counts: ReadingCounts = { ahead: 0, byOurselves: 0, absentThreads: 0 };
  return {
    counts,
    list: () => listFiles(root),
    identityOf: (file) => identityOf(`${root}/${file}`),
    *read(files) {
      const pathOf = (index: number) => `${root}/${files[index]?.file}`;
      const wanted: WantedFiles = { count: files.length, pathOf };
      options.beforeReading?.(files.length);
      const threads =
        files.length >= FEWEST_AHEAD ? (options.threads ?? threadsFor(paceOf(wanted), availableParallelism())) : 0;
      const patienceMs = threads > 1 ? PATIENCE_MS : 0;
      const ahead = threads > 0 ? new ReadAhead(wanted, { patienceMs, ...options, threads }) : undefined;
      try {
        for (let index = 0; index < files.length; index += 1) yield readOne(ahead, pathOf, index, counts);
      } finally {
        counts.absentThreads += ahead?.end() ?? 0;
      }
    },
  };
}

/** How long a file takes, in milliseconds: the middle of some that lie far apart. */
function paceOf({ count, pathOf }: WantedFiles): number {
  const paces = Array.from({ length: SAMPLE }, (_, nth) => {
    const started = performance.now();
    readRecordFile(pathOf(Math.floor((nth * count) / SAMPLE)));
    return performance.now() - started;
  });
  return paces.sort((one, other) => one - other)[SAMPLE / 2] ?? 0;
}

/**
 * One thread keeps up with us where files are at hand, and none helps where there is one processor; a slow disk answers
 * several questions at once sooner.
 *
 * @param pace milliseconds a file
 */
export function threadsFor(pace: number, processors: number): number {
  if (pace > SLOW_MS) return 3;
  return processors > 1 ? 1 : 0;
}

function readOne(
  ahead: ReadAhead | undefined,
  pathOf: WantedFiles['pathOf'],
  index: number,
  counts: ReadingCounts,
): Reading {
  const text = ahead?.take();
  if (text !== undefined) {
    counts.ahead += 1;
    return { text };
  }
  counts.byOurselves += 1;
  return readRecordFile(pathOf(index));
}

/** `undefined` also where it lies behind a folder that may not be entered: whoever reads it is told why. */
function identityOf(path: string): Identity | undefined {
  const stats = statsOf(path);
  return stats && [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs];
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
