/** Files that change under the program's feet. */

import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/check/check-workspace.ts';
import { readRecordFile } from '../../src/store/read-file.ts';
import { openWorkspace } from '../../src/store/workspace.ts';
import { AS_OF } from '../generator/words.ts';
import { type Register, registerOf } from './registers.ts';

/** Of a record. */
const LONGEST = 256 * 1024;
const BUFFER = 64 * 1024;

describe('a file is read whole', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function read(file: string): Buffer {
    const reading = readRecordFile(file);
    if (typeof reading === 'string' || !('bytes' in reading)) throw new Error('not read');
    return reading.bytes;
  }

  /** Bytes of which no two neighbours, and no two buffers, look the same. */
  function bytesOf(length: number): Buffer {
    return Buffer.from(Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8) * 7) & 0xff));
  }

  it.each([0, 1, BUFFER - 1, BUFFER, BUFFER + 1, 2 * BUFFER - 1, 2 * BUFFER, 2 * BUFFER + 1, LONGEST])(
    'of %i bytes',
    (length) => {
      const [file, before] = [path.join(folder, 'a'), path.join(folder, 'b')];
      writeFileSync(file, bytesOf(length));
      writeFileSync(before, Buffer.alloc(BUFFER - 1, 0x7e));
      read(before);
      expect(read(file).equals(bytesOf(length))).toBe(true);
    },
  );

  it.each([LONGEST + 1, 1_000_003])('of %i bytes is not read', (length) => {
    const file = path.join(folder, 'a');
    writeFileSync(file, bytesOf(length));
    expect(readRecordFile(file)).toEqual({ tooLong: length });
  });

  it('that grows meanwhile: what is read is the beginning of what is written', async () => {
    const file = path.join(folder, 'a');
    const line = '0123456789abcdef'.repeat(5);
    writeFileSync(file, '');
    const code = `const fs = require('fs'); for (let i = 0; i < 3000; i++) fs.appendFileSync(process.argv[1], '${line}')`;
    const writer = spawn(process.execPath, ['-e', code, file]);
    const ended = new Promise((resolve) => writer.on('close', resolve));
    let isOver = false;
    void ended.then(() => {
      isOver = true;
    });
    const lengths = new Set<number>();
    while (!isOver) {
      const bytes = read(file);
      lengths.add(bytes.length);
      const pattern = '0123456789abcdef'.repeat(Math.ceil(bytes.length / 16));
      expect(bytes.equals(Buffer.from(pattern.slice(0, bytes.length)))).toBe(true);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(lengths.size).toBeGreaterThan(1);
    expect(read(file)).toHaveLength(3000 * line.length);
  });
});

describe('between listing and reading', () => {
  let register: Register;
  beforeEach(() => {
    register = registerOf(12);
  });
  afterEach(() => register.remove());

  /** Checks, and does something to the last member file when the first file has been read. */
  async function checkWhile(change: (file: string) => void) {
    const file =
      [...register.texts.keys()]
        .filter((name) => name.startsWith('members/'))
        .sort()
        .at(-1) ?? '';
    const workspace = await openWorkspace(register.folder);
    const onProgress = (done: number) => {
      if (done === 1) change(path.join(register.folder, file));
    };
    return { file, ...checkWorkspace(workspace, { asOf: AS_OF, onProgress }) };
  }

  it('a file that vanishes is no longer part of the register', async () => {
    const { findings, failures, crashes, checked, file } = await checkWhile((full) => rmSync(full));
    expect([failures, crashes, checked.member]).toEqual([[], [], 11]);
    expect(findings.filter((finding) => finding.file === file)).toEqual([]);
  });

  it('a file that becomes a folder is told', async () => {
    const { failures, crashes, file } = await checkWhile((full) => {
      renameSync(full, `${full}.old`);
      writeFileSync(`${full}.old/`.slice(0, -1), '');
      rmSync(`${full}.old`);
      renameSync(path.join(register.folder, 'units'), full);
    });
    expect(failures.map(({ file: told, problem }) => [told, problem.key])).toEqual([[file, 'file.is-folder']]);
    expect(crashes).toEqual([]);
  });

  it('a file that is cut short is judged as it is', async () => {
    const { findings, crashes, file } = await checkWhile((full) => truncateSync(full, 40));
    expect(crashes).toEqual([]);
    expect(findings.some((finding) => finding.file === file)).toBe(true);
  });

  it('a file that grows beyond the shared buffer is judged as it is', async () => {
    const { findings, crashes, file } = await checkWhile((full) =>
      appendFileSync(full, `# ${'甲'.repeat(BUFFER)}\ncolour: red\n`),
    );
    expect(crashes).toEqual([]);
    expect(findings.filter((finding) => finding.file === file).map(({ rule }) => rule)).toEqual(['schema']);
  });

  it('a file that vanishes before what spans records is told: nothing is made up', async () => {
    const workspace = await openWorkspace(register.folder);
    const [first = '', second = ''] = [...register.texts.keys()].filter((name) => name.startsWith('members/')).sort();
    const [one, two] = [path.join(register.folder, first), path.join(register.folder, second)];
    writeFileSync(two, register.texts.get(first) ?? '');
    const onProgress = (done: number, total: number) => {
      if (done === total) rmSync(one);
    };
    const { findings, crashes } = checkWorkspace(workspace, { asOf: AS_OF, onProgress });
    expect(crashes).toEqual([]);
    expect(findings.map(({ rule }) => rule)).not.toContain('duplicate-person');
  });
});
