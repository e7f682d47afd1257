import { systemCode } from '../system-error.ts';

/** Milliseconds: a virus scanner or an indexer looks at a new file for so long at most. */
const WAITS = [10, 20, 50, 100, 200, 400];

/**
 * Windows refuses to rename, remove or make anew what another program reads just now.
 *
 * @param waits milliseconds between one try and the next
 */
export function patiently(action: () => void, waits = process.platform === 'win32' ? WAITS : []): void {
  for (const wait of waits) {
    try {
      action();
      return;
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '')) throw error;
      sleep(wait);
    }
  }
  action();
}

export function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
