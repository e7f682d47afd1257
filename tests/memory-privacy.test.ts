import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Register, registerOf, told } from './faults/registers.ts';

const FIELDS = ['id', 'name', 'idNumber', 'phone', 'address', 'position', 'birthDate'] as const;

let register: Register;
let kept: Buffer;
beforeAll(async () => {
  register = registerOf(60);
  await told(register, { memory: true });
  kept = readFileSync(register.cacheFile);
});
afterAll(() => register.remove());

/** A text as it might lie in memory or on disk. */
function encodings(text: string): Buffer[] {
  const wide = Buffer.from(text, 'utf16le');
  return [Buffer.from(text), wide, Buffer.from(wide).swap16(), Buffer.from(Buffer.from(text).toString('base64'))];
}

function wordsOf(field: (typeof FIELDS)[number]): string[] {
  return [...register.texts.values()].flatMap((text) => {
    const value: unknown = (parse(text) as Record<string, unknown>)[field];
    return typeof value === 'string' ? [value] : [];
  });
}

describe('what is remembered on disk', () => {
  it('is of this register', () => {
    expect(kept.length).toBeGreaterThan(register.texts.size * 40);
  });

  it.each(FIELDS)('holds no %s', (field) => {
    const words = wordsOf(field);
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter((word) => encodings(word).some((bytes) => kept.includes(bytes)))).toEqual([]);
  });

  it('holds no path and no folder of the register', () => {
    const paths = [...register.texts.keys()].flatMap((file) => [file, ...file.split('/')]);
    const found = [...new Set([...paths, register.folder])].filter((word) =>
      encodings(word).some((bytes) => kept.includes(bytes)),
    );
    expect(found).toEqual([]);
  });

  it('holds no eight digits in a row, in any width', () => {
    expect(
      kept
        .toString('latin1')
        .replace(/"key":".*?"/, '')
        .match(/\d{11}/),
    ).toBeNull();
    expect(kept.toString('utf16le').match(/\d{8}/)).toBeNull();
  });
});
