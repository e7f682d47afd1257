import type { Stats } from './stats.ts';

/** The machine format of `dgw stats`. */
export function statsJson(stats: Stats): string {
  return `${JSON.stringify({ schemaVersion: 1, ...stats }, null, 2)}\n`;
}
