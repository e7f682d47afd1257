import { msg } from '../../messages/catalogue.ts';
import type { Slip } from './slip.ts';

/** Ancestors in the tree, of which a key or item and its group make two or three a level. */
export const DEEPEST = 100;

/**
 * The place is looked for in the text: where the parser gives up depends on how much stack is left, and the same file
 * must get the same finding every time.
 */
export function tooDeepIn(text: string): Slip {
  const place = deepPlace(text);
  return { message: msg('yaml-syntax.too-deep'), start: place, end: place + 1 };
}

/** Where brackets or indentation first go deeper than any record does; the start where neither does. */
function deepPlace(text: string): number {
  let depth = 0;
  let indent = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') indent = 0;
    else if (character === ' ' || character === '-') indent += indent >= 0 ? 1 : 0;
    else if (indent > DEEPEST) return at;
    else indent = -1;
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > DEEPEST) return at;
  }
  return 0;
}
