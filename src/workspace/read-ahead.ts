/**
 * Reads files ahead of whoever works through them, in a thread of its own: while one file is judged the next ones are
 * fetched, so that neither the disk nor the processor waits for the other.
 */

import { Worker } from 'node:worker_threads';

/** Longer files are left to the caller. */
const SLOT_BYTES = 32 * 1024;
const SLOTS = 256;
/** Paths are handed over in batches: a country's at once would be copied in memory. */
const BATCH = 4096;
/** A thread that does not answer for this long has died: the caller reads by itself. */
const PATIENCE_MS = 5000;

/** Positions in the shared counters: how many files have been read, and how many of those taken. */
const READ = 0;
const TAKEN = 1;
const LENGTHS = 2;

interface Shared {
  readonly counters: SharedArrayBuffer;
  readonly bytes: SharedArrayBuffer;
  readonly slotBytes: number;
  readonly slots: number;
}

/**
 * The thread: runs on its own, so all that it uses comes in by parameters. Fills the slots in a ring, and waits for the
 * reader of the files where it is a whole ring ahead.
 */
function readInThread(
  threads: typeof import('node:worker_threads'),
  fs: typeof import('node:fs'),
  places: { readonly READ: number; readonly TAKEN: number; readonly LENGTHS: number },
): void {
  const { counters: sharedCounters, bytes: sharedBytes, slotBytes, slots } = threads.workerData as Shared;
  const counters = new Int32Array(sharedCounters);
  const bytes = new Uint8Array(sharedBytes);
  let count = 0;
  threads.parentPort?.on('message', (batch: string) => {
    for (const file of batch.split('\0')) {
      for (;;) {
        const taken = Atomics.load(counters, places.TAKEN);
        if (count - taken < slots) break;
        Atomics.wait(counters, places.TAKEN, taken);
      }
      const slot = count % slots;
      let length = -1;
      try {
        const descriptor = fs.openSync(file, 'r');
        try {
          length = fs.readSync(descriptor, bytes, slot * slotBytes, slotBytes, 0);
        } finally {
          fs.closeSync(descriptor);
        }
      } catch {
        // The caller reads the file itself and learns why.
      }
      counters[places.LENGTHS + slot] = length < slotBytes ? length : -1;
      count += 1;
      Atomics.store(counters, places.READ, count);
      Atomics.notify(counters, places.READ);
    }
  });
}

export class ReadAhead {
  private readonly files: readonly string[];
  private readonly worker: Worker;
  private readonly counters: Int32Array;
  private readonly bytes: Uint8Array;
  private readonly own = Buffer.allocUnsafeSlow(SLOT_BYTES);
  private sent = 0;
  private taken = 0;
  private isDead = false;

  /** @param files full paths, in the order in which they will be taken */
  constructor(files: readonly string[]) {
    this.files = files;
    const counters = new SharedArrayBuffer((LENGTHS + SLOTS) * Int32Array.BYTES_PER_ELEMENT);
    const bytes = new SharedArrayBuffer(SLOTS * SLOT_BYTES);
    this.counters = new Int32Array(counters);
    this.bytes = new Uint8Array(bytes);
    const workerData: Shared = { counters, bytes, slotBytes: SLOT_BYTES, slots: SLOTS };
    const places = JSON.stringify({ READ, TAKEN, LENGTHS });
    const code = `(${readInThread})(require('node:worker_threads'), require('node:fs'), ${places})`;
    this.worker = new Worker(code, { eval: true, workerData });
    this.worker.on('error', () => undefined);
    this.worker.unref();
    this.send();
    this.send();
  }

  /**
   * The bytes of the next file, valid until the next call; `undefined` where the caller has to read it by itself: it is
   * long, or could not be read.
   */
  take(): Buffer | undefined {
    if (!this.isReady()) return undefined;
    const slot = this.taken % SLOTS;
    const length = this.counters[LENGTHS + slot] ?? -1;
    if (length >= 0) this.own.set(this.bytes.subarray(slot * SLOT_BYTES, slot * SLOT_BYTES + length));
    this.taken += 1;
    Atomics.store(this.counters, TAKEN, this.taken);
    Atomics.notify(this.counters, TAKEN);
    if (this.sent - this.taken < BATCH) this.send();
    return length >= 0 ? this.own.subarray(0, length) : undefined;
  }

  end(): void {
    void this.worker.terminate();
  }

  private isReady(): boolean {
    while (!this.isDead) {
      const read = Atomics.load(this.counters, READ);
      if (read > this.taken) return true;
      if (Atomics.wait(this.counters, READ, read, PATIENCE_MS) === 'timed-out') this.isDead = true;
    }
    return false;
  }

  private send(): void {
    if (this.sent >= this.files.length) return;
    const batch = this.files.slice(this.sent, this.sent + BATCH);
    this.sent += batch.length;
    this.worker.postMessage(batch.join('\0'));
  }
}
