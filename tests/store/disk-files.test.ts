import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RecordFile } from '../../src/records/record-file.ts';
import { diskFiles, FEWEST_AHEAD, threadsFor } from '../../src/store/disk-files.ts';
import { bytesOf, type Reading } from '../../src/store/files.ts';
import { LONG_BYTES, ReadAhead, SLOTS, type WantedFiles } from '../../src/store/read-ahead.ts';
import { folderWith } from '../bad-input/workspace.ts';

/** So many files that they are read ahead, of lengths around that of a slot, and of nothing. */
function manyFiles(count = FEWEST_AHEAD + SLOTS) {
  const lengths = [0, 1, 700, LONG_BYTES - 1, LONG_BYTES, LONG_BYTES + 1];
  const texts: Record<string, string> = {};
  for (let index = 0; index < count; index += 1) {
    const length = index % 97 < lengths.length ? (lengths[index % 97] ?? 0) : 20 + (index % 50);
    texts[`members/${String(index).padStart(5, '0')}.yaml`] = `${index} `.repeat(length).slice(0, length);
  }
  return { root: folderWith(texts), texts };
}

function shown(reading: Reading): string {
  if (typeof reading === 'string') return reading;
  const bytes = bytesOf(reading);
  if (bytes !== undefined) return bytes.toString();
  if ('tooLong' in reading) return `too long: ${reading.tooLong}`;
  return 'problem' in reading ? reading.problem.key : 'text';
}

function readAll(root: string, options: Parameters<typeof diskFiles>[1] = {}, change?: (done: number) => void) {
  const files = diskFiles(root, options);
  const listed = files.list().files;
  const read: string[] = [];
  for (const reading of files.read(listed)) {
    read.push(shown(reading));
    change?.(read.length);
  }
  return { files, listed, read };
}

/** Without giving way: what the threads do needs nothing of us. */
function waitUntil(isDone: () => boolean): void {
  const nothing = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  while (!isDone()) Atomics.wait(nothing, 0, 0, 1);
}

function pathsOf(root: string, texts: Readonly<Record<string, string>>): string[] {
  return Object.keys(texts).map((file) => path.join(root, file));
}

function wanted(paths: readonly string[]): WantedFiles {
  return { count: paths.length, pathOf: (index) => paths[index] ?? '' };
}

/** The next texts, all of them by the threads. */
function takenBy(ahead: ReadAhead, count: number): (string | undefined)[] {
  const taken = Array.from({ length: count }, () => {
    waitUntil(() => ahead.isNextThere);
    return ahead.take();
  });
  ahead.end();
  return taken;
}

describe('files that are read ahead', () => {
  it('are read in their order, each as it is', () => {
    const { root, texts } = manyFiles();
    const { files, listed, read } = readAll(root);
    expect(listed.map(({ file }) => file)).toEqual(Object.keys(texts));
    expect(read).toEqual(Object.values(texts));
    const long = Object.values(texts).filter((text) => text.length >= LONG_BYTES).length;
    expect(files.counts.ahead + files.counts.byOurselves).toBe(read.length);
    expect(files.counts.byOurselves).toBeGreaterThanOrEqual(long);
  });

  it.each([1, 3])('are read by %i threads as soon as they are there, but for the long ones', (threads) => {
    const { root, texts } = manyFiles();
    const ahead = new ReadAhead(wanted(pathsOf(root, texts)), { threads });
    expect(ahead.take()).toBeUndefined();
    expect(takenBy(ahead, Object.keys(texts).length - 1)).toEqual(
      Object.values(texts)
        .slice(1)
        .map((text) => (text.length < LONG_BYTES ? text : undefined)),
    );
  });

  it('are left to the caller where they are not plain text', () => {
    const odd = [
      Buffer.from('\uFEFFid: 甲'),
      Buffer.from([0xbc, 0xd7]),
      Buffer.from('id: \0'),
      Buffer.from('id: 甲', 'utf16le'),
    ];
    const root = folderWith({ 'members/plain.yaml': 'id: 甲' });
    const files = odd.map((bytes, index) => {
      const file = path.join(root, `members/${index}.yaml`);
      writeFileSync(file, bytes);
      return file;
    });
    const taken = takenBy(new ReadAhead(wanted([...files, path.join(root, 'members/plain.yaml')])), files.length + 1);
    expect(taken).toEqual([...odd.map(() => undefined), 'id: 甲']);
  });

  it('keep every character', () => {
    const text = '甲😀\r\n龘 é é\u{20BB7}';
    const root = folderWith({ 'members/0.yaml': text });
    expect(takenBy(new ReadAhead(wanted([path.join(root, 'members/0.yaml')])), 1)).toEqual([text]);
  });

  it('are not read ahead where they are few', () => {
    const { root, texts } = manyFiles(FEWEST_AHEAD - 1);
    const { files, read } = readAll(root);
    expect(read).toEqual(Object.values(texts));
    expect(files.counts).toEqual({ ahead: 0, byOurselves: read.length, absentThreads: 0 });
  });

  it.each([1, FEWEST_AHEAD])('are counted before the first is read: %i', (count) => {
    const { root } = manyFiles(count);
    const told: [files: number, read: number][] = [];
    let read = 0;
    const files = diskFiles(root, { beforeReading: (count) => told.push([count, read]) });
    for (const _ of files.read(files.list().files)) read += 1;
    expect(told).toEqual([[count, 0]]);
  });

  it('are read by ourselves, and that is counted, when the threads die', () => {
    const { root, texts } = manyFiles();
    const script = path.join(folderWith({ 'dead.mjs': 'process.exit(1);' }), 'dead.mjs');
    const { files, read } = readAll(root, { script: pathToFileURL(script), patienceMs: 1 });
    expect(read).toEqual(Object.values(texts));
    expect(files.counts).toEqual({ ahead: 0, byOurselves: read.length, absentThreads: 1 });
  });

  it('that vanish, grow, shrink or become a pipe meanwhile are told for what they are', () => {
    const { root, texts } = manyFiles();
    const names = Object.keys(texts).slice(-5);
    const [gone = '', longer = '', shorter = '', pipe = '', folder = ''] = names.map((name) => path.join(root, name));
    const { read } = readAll(root, {}, (done) => {
      if (done !== 1) return;
      rmSync(gone);
      writeFileSync(longer, 'x'.repeat(300_000));
      truncateSync(shorter, 3);
      rmSync(pipe);
      execFileSync('mkfifo', [pipe]);
      rmSync(folder);
      renameSync(path.join(root, 'members/00000.yaml'), `${folder}.old`);
      execFileSync('mkdir', [folder]);
    });
    const short = (texts[names[2] ?? ''] ?? '').slice(0, 3);
    expect(read.slice(-5)).toEqual(['gone', 'too long: 300000', short, 'file.not-regular', 'file.is-folder']);
  });

  it.each([
    ['quick', 0.01, 2, 1],
    ['quick', 0.01, 1, 0],
    ['slow', 1, 2, 3],
    ['slow', 1, 1, 3],
  ])(
    'are read by as many threads as help: %s disk, %d ms a file, %i processors',
    (_disk, pace, processors, threads) => {
      expect(threadsFor(pace, processors)).toBe(threads);
    },
  );

  it('need not all be taken', () => {
    const { root } = manyFiles();
    const files = diskFiles(root);
    const listed: readonly RecordFile[] = files.list().files;
    for (const reading of files.read(listed)) {
      expect(shown(reading)).toBe('');
      break;
    }
    expect(files.counts.ahead + files.counts.byOurselves).toBe(1);
  });
});
