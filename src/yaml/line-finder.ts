import type { Path } from '../findings/finding.ts';
import { locate } from './locate.ts';
import { parsePrecisely } from './source.ts';

/** Tells the line of each field of a text, counted from 1; of what is not there, that of the nearest thing around it. */
export function lineFinder(text: string): (path: Path) => number {
  const { source } = parsePrecisely(text);
  return (path) => locate(source, path).line;
}
