/** Names of files and hexadecimal numbers in a text: their digits are no telephone numbers by their length alone. */

import type { Places } from './tokens.ts';

/** From where to where, the end exclusive. */
type Stretch = readonly [start: number, end: number];

const FILE_ENDING =
  /\.(?:ya?ml|json|csv|xlsx?|ics|html?|txt|tmp|jpe?g|png|gif|bmp|heic|webp|pdf|docx?|zip|mp4|ts|js)(?![\p{L}\p{N}])/giu;
/** What a path is not written with where it stands in a sentence. */
const OUTSIDE_PATHS = /[\s"“”「」『』（）()<>《》，。；：？！、|]/u;

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const HEXADECIMAL = new RegExp(`(?<![0-9A-Za-z])(?:${UUID}|[0-9a-f]{12,})(?![0-9A-Za-z])`, 'gi');
const ONLY_UUID = new RegExp(`^${UUID}$`, 'i');
/** Fewer changes between digits and letters may be a telephone number with letters around it. */
const FEWEST_CHANGES = 3;

export function placesOf(text: string): Places {
  return { isName: inside(() => namesOfFiles(text)), isHexadecimal: inside(() => hexadecimals(text)) };
}

/** A text that is an id or a path as a whole. */
export function placesOfName(text: string): Places {
  return { isName: () => true, isHexadecimal: inside(() => hexadecimals(text)) };
}

function namesOfFiles(text: string): Stretch[] {
  const names: Stretch[] = [];
  let from = 0;
  for (const { index, 0: ending } of text.matchAll(FILE_ENDING)) {
    let start = index;
    while (start > from && !OUTSIDE_PATHS.test(text.charAt(start - 1))) start -= 1;
    from = index + ending.length;
    names.push([start, from]);
  }
  return names;
}

function hexadecimals(text: string): Stretch[] {
  const found = text.matchAll(HEXADECIMAL);
  return Array.from(found, ({ index, 0: number }): Stretch => [index, index + number.length]).filter(([start, end]) =>
    isHexadecimal(text.slice(start, end)),
  );
}

function isHexadecimal(number: string): boolean {
  if (ONLY_UUID.test(number)) return true;
  const changes = number.match(/\d(?=[a-f])|[a-f](?=\d)/gi) ?? [];
  return changes.length >= FEWEST_CHANGES;
}

/** Asked from left to right; most texts have nothing that makes it worth looking for them. */
function inside(find: () => readonly Stretch[]): (at: number) => boolean {
  let stretches: readonly Stretch[] | undefined;
  let next = 0;
  return (at) => {
    stretches ??= find();
    while (next < stretches.length && (stretches[next]?.[1] ?? 0) <= at) next += 1;
    return at >= (stretches[next]?.[0] ?? Number.POSITIVE_INFINITY);
  };
}
