import { hash } from 'node:crypto';
import type { Reading } from '../../store/files.ts';
import { decode } from '../../yaml/decode.ts';

/** Files that may have changed again since they were read without the disk showing it, with digests of what was read. */
export class FreshFiles {
  private readonly digests = new Map<number, number>();

  get indexes(): number[] {
    return [...this.digests.keys()];
  }

  add(index: number, text: string): void {
    this.digests.set(index, digestOf(text));
  }

  isReadAs(index: number, reading: Reading): boolean {
    const text = textOf(reading);
    return text !== undefined && this.digests.get(index) === digestOf(text);
  }
}

/** 48 bits: a number that is exact. */
function digestOf(text: string): number {
  return hash('sha256', text, 'buffer').readUIntLE(0, 6);
}

/** What `loadRecord` takes for the text of a file. */
function textOf(reading: Reading): string | undefined {
  if (reading === 'gone') return undefined;
  if ('text' in reading) return reading.text;
  const decoded = 'bytes' in reading ? decode(reading.bytes) : undefined;
  return decoded && 'text' in decoded ? decoded.text : undefined;
}
