import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Item, layOut } from './sets.ts';

/** Folders for runs that are disturbed, each in one of its own. */
export class Homes {
  readonly top = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  private count = 0;

  /** A path where nothing is yet. */
  next(): string {
    this.count += 1;
    return path.join(this.top, `home-${this.count}`);
  }

  /** With what stands there before the items are saved. */
  laidOut(items: readonly Item[]): string {
    const home = this.next();
    layOut(home, items);
    return home;
  }

  remove(): void {
    rmSync(this.top, { recursive: true, force: true });
  }
}
