import { statSync } from 'node:fs';

/** What stands under a path, links followed; nothing also where that cannot be found out. */
export function presenceOf(path: string): 'folder' | 'other' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'other';
  } catch {
    return undefined;
  }
}
