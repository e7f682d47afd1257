/**
 * Reads files ahead of whoever works through them, in threads of their own: while one file is judged the next ones are
 * fetched, several at a time, so that neither the disk nor the processor waits for the other.
 */

import { Worker } from 'node:worker_threads';

/** Longer files are left to the caller. */
const SLOT_BYTES = 32 * 1024;
const SLOTS = 256;
/** Threads that are a whole ring ahead sleep; they are woken now and then, long before the ring is empty. */
const WAKE_EVERY = SLOTS / 4;
/** A disk answers several questions at once sooner than one after the other. */
const THREADS = 3;
/** Paths are handed over in batches: a country's at once would be copied in memory. */
const BATCH = 4096;
/** Threads that do not answer for this long have died: the caller reads by itself. */
const PATIENCE_MS = 5000;

/**
 * Positions in the shared numbers: how many files have been taken; then, a slot each, the number of the file that lies
 * in it (counted from 1), and its length or −1 where the caller has to read it.
 */
const TAKEN = 0;
const HOLDS = 1;
const LENGTHS = HOLDS + SLOTS;

interface Shared {
  readonly numbers: SharedArrayBuffer;
  readonly bytes: SharedArrayBuffer;
}

interface Batch {
  /** The number of its first file; the others are `THREADS` apart. */
  readonly first: number;
  /** Full paths, parted by NUL. */
  readonly files: string;
}

interface Layout {
  readonly TAKEN: number;
  readonly HOLDS: number;
  readonly LENGTHS: number;
  readonly SLOTS: number;
  readonly SLOT_BYTES: number;
  readonly THREADS: number;
}

/**
 * One thread: runs on its own, so all that it uses comes in by parameters. A file goes into the slot of its number, as
 * soon as the file that lay there a round before has been taken.
 */
function readInThread(
  threads: typeof import('node:worker_threads'),
  fs: typeof import('node:fs'),
  layout: Layout,
): void {
  const shared = threads.workerData as Shared;
  const numbers = new Int32Array(shared.numbers);
  const bytes = new Uint8Array(shared.bytes);
  threads.parentPort?.on('message', ({ first, files }: Batch) => {
    let number = first;
    for (const file of files.split('\0')) {
      for (;;) {
        const taken = Atomics.load(numbers, layout.TAKEN);
        if (number - taken < layout.SLOTS) break;
        Atomics.wait(numbers, layout.TAKEN, taken);
      }
      const slot = number % layout.SLOTS;
      let length = -1;
      try {
        const descriptor = fs.openSync(file, 'r');
        try {
          length = fs.readSync(descriptor, bytes, slot * layout.SLOT_BYTES, layout.SLOT_BYTES, 0);
        } finally {
          fs.closeSync(descriptor);
        }
      } catch {
        // The caller reads the file itself and learns why.
      }
      numbers[layout.LENGTHS + slot] = length < layout.SLOT_BYTES ? length : -1;
      Atomics.store(numbers, layout.HOLDS + slot, number + 1);
      Atomics.notify(numbers, layout.HOLDS + slot);
      number += layout.THREADS;
    }
  });
}

export class ReadAhead {
  private readonly files: readonly string[];
  private readonly workers: readonly Worker[];
  private readonly numbers: Int32Array;
  private readonly bytes: Uint8Array;
  private readonly own = Buffer.allocUnsafeSlow(SLOT_BYTES);
  private sent = 0;
  private taken = 0;
  private isDead = false;

  /** @param files full paths, in the order in which they will be taken */
  constructor(files: readonly string[]) {
    this.files = files;
    const numbers = new SharedArrayBuffer((LENGTHS + SLOTS) * Int32Array.BYTES_PER_ELEMENT);
    const bytes = new SharedArrayBuffer(SLOTS * SLOT_BYTES);
    this.numbers = new Int32Array(numbers);
    this.bytes = new Uint8Array(bytes);
    const layout: Layout = { TAKEN, HOLDS, LENGTHS, SLOTS, SLOT_BYTES, THREADS };
    const code = `(${readInThread})(require('node:worker_threads'), require('node:fs'), ${JSON.stringify(layout)})`;
    this.workers = Array.from({ length: THREADS }, () => {
      const worker = new Worker(code, { eval: true, workerData: { numbers, bytes } });
      worker.on('error', () => undefined);
      worker.unref();
      return worker;
    });
    this.send();
    this.send();
  }

  /**
   * The bytes of the next file, valid until the next call; `undefined` where the caller has to read it by itself: it is
   * long, or could not be read.
   */
  take(): Buffer | undefined {
    const slot = this.taken % SLOTS;
    if (!this.isReady(slot)) return undefined;
    const length = this.numbers[LENGTHS + slot] ?? -1;
    if (length >= 0) this.own.set(this.bytes.subarray(slot * SLOT_BYTES, slot * SLOT_BYTES + length));
    this.taken += 1;
    Atomics.store(this.numbers, TAKEN, this.taken);
    if (this.taken % WAKE_EVERY === 0) Atomics.notify(this.numbers, TAKEN);
    if (this.sent - this.taken < BATCH) this.send();
    return length >= 0 ? this.own.subarray(0, length) : undefined;
  }

  end(): void {
    for (const worker of this.workers) void worker.terminate();
  }

  private isReady(slot: number): boolean {
    while (!this.isDead) {
      const held = Atomics.load(this.numbers, HOLDS + slot);
      if (held === this.taken + 1) return true;
      if (Atomics.wait(this.numbers, HOLDS + slot, held, PATIENCE_MS) === 'timed-out') this.isDead = true;
    }
    return false;
  }

  private send(): void {
    const first = this.sent;
    const batch = this.files.slice(first, first + BATCH);
    this.sent += batch.length;
    for (const [thread, worker] of this.workers.entries()) {
      // The threads take turns by the number of the file, wherever a batch begins.
      const offset = (((thread - first) % THREADS) + THREADS) % THREADS;
      const files = batch.filter((_, index) => index % THREADS === offset);
      if (files.length > 0) worker.postMessage({ first: first + offset, files: files.join('\0') } satisfies Batch);
    }
  }
}
