/**
 * One of the threads that read files ahead (`read-ahead.ts`), which speaks of the protocol. Plain JavaScript, because a
 * thread is started from a file and the sources run without being built.
 */

import { closeSync, constants, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/** Opening a pipe, which somebody may have put in the place of a file, must not wait for a writer. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const { layout } = workerData;
const numbers = new Int32Array(workerData.numbers);
const bytes = new Uint8Array(workerData.bytes);

parentPort.on('message', ({ first, files }) => {
  let number = first;
  for (const file of files.split('\0')) {
    waitForSlot(number);
    const slot = number % layout.SLOTS;
    numbers[layout.LENGTHS + slot] = lengthRead(file, slot);
    Atomics.store(numbers, layout.HOLDS + slot, number + 1);
    Atomics.notify(numbers, layout.HOLDS + slot);
    number += layout.THREADS;
  }
});

/** A file goes into the slot of its number as soon as the file that lay there a round before has been taken. */
function waitForSlot(number) {
  for (;;) {
    const taken = Atomics.load(numbers, layout.TAKEN);
    if (number - taken < layout.SLOTS) return;
    Atomics.wait(numbers, layout.TAKEN, taken);
  }
}

/** −1 where the file is too long for its slot or cannot be read: who takes it reads it by itself, and learns why. */
function lengthRead(file, slot) {
  try {
    const descriptor = openSync(file, FLAGS);
    try {
      const length = readSync(descriptor, bytes, slot * layout.SLOT_BYTES, layout.SLOT_BYTES, 0);
      return length < layout.SLOT_BYTES ? length : -1;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return -1;
  }
}
