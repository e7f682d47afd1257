/**
 * Reads files ahead of whoever works through them, in threads of their own (`reader-thread.mjs`): while one file is
 * judged the next ones are fetched, several at a time, so that neither the disk nor the processor waits for the other.
 * They hand over texts as the engine holds them, so that nothing is left to be decoded.
 *
 * A file that no thread has begun is read by whoever takes it, and the threads go on behind it: so a machine that has one
 * processor to lend loses nothing. One that a thread is at is waited for where the disk is slow; else it is read twice,
 * which is sooner done.
 */

import { Worker } from 'node:worker_threads';
import { shippedScript } from './shipped-files.ts';

/** Files that are as long or longer are left to the caller. */
export const LONG_BYTES = 32 * 1024;
/** A text takes two bytes a character, which may have been one in the file. */
const SLOT_BYTES = 2 * LONG_BYTES;
/** The number of threads divides it, so that a slot belongs to one of them: two never write to one. */
export const SLOTS = 240;
/** Threads that are a whole ring ahead sleep for so long: less than the ring lasts. To be woken costs the waker more. */
const NAP_MS = 2;
/** Paths are handed over in batches: a country's at once would be copied in memory. */
const BATCH = 4096;
/** A thread keeps no text once it is handed over: it needs little room for new ones, of which it would take a lot. */
const YOUNG_MEGABYTES = 2;

/**
 * Positions in the shared numbers: how many threads are there, how many files have been taken; then, a slot each, the
 * number of the file that is read into it (counted from 1), of the one that lies in it, and the length of its text in bytes
 * or −1 where the caller has to read it.
 */
const PRESENT = 0;
const TAKEN = 1;
const CLAIMS = 2;
const HOLDS = CLAIMS + SLOTS;
const LENGTHS = HOLDS + SLOTS;

const LAYOUT = { PRESENT, TAKEN, CLAIMS, HOLDS, LENGTHS, SLOTS, SLOT_BYTES, LONG_BYTES, NAP_MS };

interface Batch {
  /** The number of its first file; the others are as far apart as there are threads. */
  readonly first: number;
  /** Full paths, parted by NUL. */
  readonly files: string;
}

/** What is to be read, in the order in which it will be taken. A country's paths are too many to be made all at once. */
export interface WantedFiles {
  readonly count: number;
  /** The full path of a file, counted from 0. */
  readonly pathOf: (index: number) => string;
}

export interface ReadAheadOptions {
  /** How many threads; one keeps up with us, unless the disk is slow. `SLOTS` is a multiple of it. */
  readonly threads?: number;
  /** The script of a thread. */
  readonly script?: URL;
  /** How long to wait for a thread that is at a file; absent: not at all. One that takes longer has died. */
  readonly patienceMs?: number;
}

export class ReadAhead {
  private readonly wanted: WantedFiles;
  private readonly workers: readonly Worker[];
  private readonly numbers: Int32Array;
  private readonly texts: Buffer;
  private sent = 0;
  private taken = 0;
  private hasBegun = false;
  private patienceMs: number;

  constructor(wanted: WantedFiles, options: ReadAheadOptions = {}) {
    const { threads = 1, script = shippedScript('reader-thread.mjs'), patienceMs = 0 } = options;
    this.wanted = wanted;
    this.patienceMs = patienceMs;
    const numbers = new SharedArrayBuffer((LENGTHS + SLOTS) * Int32Array.BYTES_PER_ELEMENT);
    const texts = new SharedArrayBuffer(SLOTS * SLOT_BYTES);
    this.numbers = new Int32Array(numbers);
    this.texts = Buffer.from(texts);
    this.workers = Array.from({ length: threads }, () => {
      const workerData = { numbers, texts, threads, layout: LAYOUT };
      const worker = new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
      worker.on('error', () => undefined);
      worker.unref();
      return worker;
    });
  }

  /**
   * The text of the next file; `undefined` where the caller has to read it by itself: no thread has begun it, it is long,
   * is not plain text, or could not be read.
   */
  take(): string | undefined {
    const text = this.isNextThere || this.isUnderWay() ? this.textIn(this.taken % SLOTS) : undefined;
    this.taken += 1;
    if (this.hasBegun) {
      Atomics.store(this.numbers, TAKEN, this.taken);
      if (this.sent - this.taken < BATCH) this.send();
    }
    return text;
  }

  /** Whether the threads are done with the file that is taken next. */
  get isNextThere(): boolean {
    if (!this.hasBegun) this.begin();
    return Atomics.load(this.numbers, HOLDS + (this.taken % SLOTS)) === this.taken + 1;
  }

  /** Whether a thread had begun the next file, which is there after some waiting; it begins it no more where it had not. */
  private isUnderWay(): boolean {
    if (!this.hasBegun) return false;
    const slot = this.taken % SLOTS;
    const isOurs = Atomics.exchange(this.numbers, CLAIMS + slot, this.taken + 1) !== this.taken + 1;
    if (isOurs || this.patienceMs === 0) return false;
    for (;;) {
      const held = Atomics.load(this.numbers, HOLDS + slot);
      if (held === this.taken + 1) return true;
      if (Atomics.wait(this.numbers, HOLDS + slot, held, this.patienceMs) !== 'timed-out') continue;
      this.patienceMs = 0;
      return false;
    }
  }

  /** How many threads have started. */
  get present(): number {
    return Atomics.load(this.numbers, PRESENT);
  }

  /** @returns how many threads had not started by then */
  end(): number {
    const absent = this.workers.length - this.present;
    for (const worker of this.workers) void worker.terminate();
    return absent;
  }

  /** Hands over to the threads from the file on that is taken next, as soon as all of them are there. */
  private begin(): void {
    if (this.present < this.workers.length) return;
    this.hasBegun = true;
    this.sent = this.taken;
    Atomics.store(this.numbers, TAKEN, this.taken);
    this.send();
    this.send();
  }

  private textIn(slot: number): string | undefined {
    const length = this.numbers[LENGTHS + slot] ?? -1;
    const start = slot * SLOT_BYTES;
    return length < 0 ? undefined : this.texts.toString('utf16le', start, start + length);
  }

  private send(): void {
    const first = this.sent;
    const end = Math.min(first + BATCH, this.wanted.count);
    this.sent = end;
    const threads = this.workers.length;
    for (const [thread, worker] of this.workers.entries()) {
      // The threads take turns by the number of the file, wherever a batch begins.
      const own = first + ((((thread - first) % threads) + threads) % threads);
      const paths: string[] = [];
      for (let number = own; number < end; number += threads) paths.push(this.wanted.pathOf(number));
      if (paths.length > 0) worker.postMessage({ first: own, files: paths.join('\0') } satisfies Batch);
    }
  }
}
