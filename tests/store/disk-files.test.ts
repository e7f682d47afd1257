import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RecordFile } from '../../src/records/record-file.ts';
import { diskFiles, FEWEST_AHEAD } from '../../src/store/disk-files.ts';
import { bytesOf, type Reading } from '../../src/store/files.ts';
import { LONG_BYTES, SLOTS } from '../../src/store/read-ahead.ts';
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

describe('files that are read ahead', () => {
  it('are read in their order, each as it is, by the threads but for the long ones', () => {
    const { root, texts } = manyFiles();
    const { files, listed, read } = readAll(root);
    expect(listed.map(({ file }) => file)).toEqual(Object.keys(texts));
    expect(read).toEqual(Object.values(texts));
    const long = Object.values(texts).filter((text) => text.length >= LONG_BYTES).length;
    expect(files.counts).toEqual({ ahead: read.length - long, byOurselves: long, deadThreads: 0 });
  });

  it('are left to the caller where they are not plain text', () => {
    const { root, texts } = manyFiles();
    const odd = {
      'members/a-marked.yaml': Buffer.from('\uFEFFid: 甲'),
      'members/b-gbk.yaml': Buffer.from([0xbc, 0xd7]),
      'members/c-zero.yaml': Buffer.from('id: \0'),
      'members/d-wide.yaml': Buffer.from('id: 甲', 'utf16le'),
    };
    for (const [file, bytes] of Object.entries(odd)) writeFileSync(path.join(root, file), bytes);
    const files = diskFiles(root);
    const listed = files.list().files;
    const left = [...files.read(listed)].flatMap((reading, index) => {
      return typeof reading === 'object' && 'bytes' in reading ? [listed[index]?.file ?? ''] : [];
    });
    expect(left.filter((file) => texts[file] === undefined)).toEqual(Object.keys(odd));
    expect(left.filter((file) => (texts[file]?.length ?? LONG_BYTES) < LONG_BYTES)).toEqual([]);
  });

  it('keep every character', () => {
    const { root } = manyFiles();
    const text = '甲😀\r\n龘 é é\u{20BB7}';
    writeFileSync(path.join(root, 'members/00000.yaml'), text);
    const files = diskFiles(root);
    const [first] = files.read(files.list().files);
    expect(first).toEqual({ text });
  });

  it('are not read ahead where they are few', () => {
    const { root, texts } = manyFiles(FEWEST_AHEAD - 1);
    const { files, read } = readAll(root);
    expect(read).toEqual(Object.values(texts));
    expect(files.counts).toEqual({ ahead: 0, byOurselves: read.length, deadThreads: 0 });
  });

  it('are read by ourselves, and that is counted, when the threads die', () => {
    const { root, texts } = manyFiles();
    const script = path.join(folderWith({ 'dead.mjs': 'process.exit(1);' }), 'dead.mjs');
    const { files, read } = readAll(root, { script: pathToFileURL(script), patienceMs: 50 });
    expect(read).toEqual(Object.values(texts));
    expect(files.counts).toEqual({ ahead: 0, byOurselves: read.length, deadThreads: 1 });
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
