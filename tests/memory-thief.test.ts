/** Plays whoever finds the memory of clean files, or puts something else in its place. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { quickFingerprint } from '../src/check/fingerprint.ts';
import { keyedFingerprint } from '../src/check/remembered/keyed-fingerprint.ts';
import { type Register, registerOf, told } from './faults/registers.ts';

let register: Register;
beforeEach(() => {
  register = registerOf(60);
});
afterEach(() => register.remove());

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Every 32-bit word of the file, at any byte: the thief need not know its form. */
function wordsOf(bytes: Buffer): Set<number> {
  const words = new Set<number>();
  for (let at = 0; at + 4 <= bytes.length; at += 1) words.add(bytes.readUInt32LE(at));
  return words;
}

/** Behind four numbers, of which the first is its length. */
function headOf(bytes: Buffer): { key?: string; paths?: string } {
  return JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(0)).toString()) as object;
}

/** As many ID numbers as the thief cares to try; here, those that are really in the register. */
function idNumbers(): string[] {
  return [...register.texts.values()].flatMap((text) => {
    const value: unknown = (parse(text) as Record<string, unknown>).idNumber;
    return typeof value === 'string' ? [value.toUpperCase()] : [];
  });
}

function textsBehindKey(): string {
  const ordered = ['organizations/', 'units/'].flatMap((folder) =>
    [...register.texts].filter(([file]) => file.startsWith(folder)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return ordered.map(([, text]) => `${text}\0`).join('');
}

describe('who finds what is remembered', () => {
  it('cannot tell an ID number by trying it, whatever he can guess', async () => {
    await told(register, { memory: true });
    const bytes = readFileSync(register.cacheFile);
    const words = wordsOf(bytes);
    const { key = '', paths = '' } = headOf(bytes);
    const guesses = ['', 'undefined', sha256(''), sha256('\0'), key, sha256(key), paths, sha256(paths)];
    const attempts = [quickFingerprint, ...guesses.map((guess) => keyedFingerprint(guess))];
    const numbers = idNumbers();
    expect(numbers.length).toBeGreaterThan(40);
    for (const fingerprint of attempts) {
      expect(numbers.filter((number) => words.has(fingerprint(number)))).toEqual([]);
    }
  });

  it('could with the texts of the organisations and units, which are not in it: the attempt is a real one', async () => {
    await told(register, { memory: true });
    const words = wordsOf(readFileSync(register.cacheFile));
    const fingerprint = keyedFingerprint(sha256(textsBehindKey()));
    const numbers = idNumbers();
    expect(numbers.filter((number) => words.has(fingerprint(number)))).toEqual(numbers);
  });
});

describe('something else in the place of what is remembered', () => {
  async function putInPlace(put: (file: string) => void) {
    mkdirSync(path.dirname(register.cacheFile), { recursive: true });
    put(register.cacheFile);
    const started = performance.now();
    const { result } = await told(register, { memory: true });
    expect(result.findings).toEqual([]);
    expect(performance.now() - started).toBeLessThan(20_000);
  }

  it('a link is replaced, and what it leads to is left alone', async () => {
    const target = path.join(path.dirname(register.folder), 'letter.txt');
    writeFileSync(target, 'dear friend');
    await putInPlace((file) => symlinkSync(target, file));
    expect(readFileSync(target, 'utf8')).toBe('dear friend');
    expect(lstatSync(register.cacheFile).isFile()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('a pipe and an endless device are not read', async () => {
    await putInPlace((file) => void execFileSync('mkfifo', [file]));
    rmSync(register.cacheFile);
    await putInPlace((file) => symlinkSync('/dev/zero', file));
  });

  it.each([
    ['more files than there is room for', { files: 4e9 }, 0],
    ['less than no files', { files: -1 }, 0],
    ['files that are no number', { files: 'many' }, 0],
    ['traces that run over their end', { files: 1 }, 0xffffff00],
  ])('a forged one with %s is not used', async (_what, forged, count) => {
    await told(register, { memory: true });
    const head = headOf(readFileSync(register.cacheFile));
    const text = JSON.stringify({ ...head, ...forged });
    const header = Buffer.from(text + ' '.repeat(8 - (Buffer.byteLength(text) % 8)));
    const identities = Buffer.alloc(32);
    const words = Buffer.alloc(20);
    words.writeUInt32LE(count, 12);
    const bytes = Buffer.concat([header, identities, words]);
    const lengths = Uint32Array.of(header.length, identities.length, words.length, crc32(bytes));
    await putInPlace((file) => writeFileSync(file, Buffer.concat([Buffer.from(lengths.buffer), bytes])));
  });
});
