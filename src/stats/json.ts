import { writeJson } from '../writers/json.ts';
import type { Sealed } from '../writers/sealed.ts';
import type { Stats } from './stats.ts';

/** The machine format of `dgw stats`. */
export function statsJson(stats: Stats): Sealed<string> {
  return writeJson({ schemaVersion: 1, ...stats });
}
