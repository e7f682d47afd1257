import { systemCode } from '../system-error.ts';

/** Milliseconds: a virus scanner or an indexer looks at a new file for so long at most. */
const WAITS = [10, 20, 50, 100, 200, 400];

/** Windows refuses to rename, remove or make anew what another program reads just now. */
export function patiently(action: () => void): void {
  for (const wait of process.platform === 'win32' ? WAITS : []) {
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
