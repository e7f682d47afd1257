/**
 * One of the threads that read files ahead (`read-ahead.ts`), which speaks of the protocol. Plain JavaScript, because a
 * thread is started from a file and the sources run without being built.
 */

import { isUtf8, transcode } from 'node:buffer';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/** Opening a pipe, which somebody may have put in the place of a file, must not wait for a writer. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const { layout, threads } = workerData;
const numbers = new Int32Array(workerData.numbers);
const texts = Buffer.from(workerData.texts);
const own = Buffer.allocUnsafeSlow(layout.LONG_BYTES);

Atomics.add(numbers, layout.PRESENT, 1);

parentPort.on('message', ({ first, files }) => {
  let number = first;
  for (const file of files.split('\0')) {
    const slot = number % layout.SLOTS;
    if (isStillWanted(number) && Atomics.exchange(numbers, layout.CLAIMS + slot, number + 1) !== number + 1) {
      numbers[layout.LENGTHS + slot] = lengthRead(file, slot * layout.SLOT_BYTES);
      Atomics.store(numbers, layout.HOLDS + slot, number + 1);
      Atomics.notify(numbers, layout.HOLDS + slot);
    }
    number += threads;
  }
});

/**
 * Whether nobody has read the file meanwhile; once its slot is free: the file that lay there a round before has been
 * taken.
 */
function isStillWanted(number) {
  for (;;) {
    const taken = Atomics.load(numbers, layout.TAKEN);
    if (number - taken < layout.SLOTS) return number >= taken;
    Atomics.wait(numbers, layout.TAKEN, taken, layout.NAP_MS);
  }
}

/**
 * Of the text, in bytes, when it lies in its slot. −1 where it is too long for that, is no plain text, or the file cannot
 * be read: who takes it reads it by itself, and learns why.
 */
function lengthRead(file, start) {
  try {
    const length = lengthOf(file);
    const bytes = own.subarray(0, length);
    if (length === own.length || !isUtf8(bytes) || bytes.includes(0) || isMarked(bytes)) return -1;
    // By way of a string of the engine it takes three times as long.
    const text = transcode(bytes, 'utf8', 'utf16le');
    texts.set(text, start);
    return text.length;
  } catch {
    return -1;
  }
}

function lengthOf(file) {
  const descriptor = openSync(file, FLAGS);
  try {
    return readSync(descriptor, own, 0, own.length, 0);
  } finally {
    closeSync(descriptor);
  }
}

/** By a byte order mark, which is no part of the text. */
function isMarked(bytes) {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
