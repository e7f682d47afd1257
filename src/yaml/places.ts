import type { Path, Range } from '../findings/finding.ts';
import { quickPlaces } from './fast/places.ts';
import { locate } from './locate.ts';
import { parsePrecisely, type Source } from './source.ts';

/** Where the fields of one text stand, as `locate` has it. */
export type Places = (path: Path, isAboutKey?: boolean) => Range;

/**
 * Found by the fast parser where it reads the text, and by the precise one, once, for what it does not tell.
 *
 * @param known the precise reading, where there is one already
 */
export function placesIn(text: string, known?: Source): Places {
  let precise = known;
  const precisely: Places = (path, isAboutKey) => {
    precise ??= parsePrecisely(text).source;
    return locate(precise, path, isAboutKey);
  };
  const quickly = known === undefined ? quickPlaces(text) : undefined;
  return quickly === undefined
    ? precisely
    : (path, isAboutKey) => quickly(path, isAboutKey) ?? precisely(path, isAboutKey);
}
