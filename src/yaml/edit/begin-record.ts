import { isScalar } from 'yaml';
import { groupLines } from '../emit/block.ts';
import type { Group } from '../emit/data.ts';
import { isPresent, rangeOf } from './layout.ts';
import { lineBreakAt, startOfText } from './lines.ts';
import { mannerOf } from './manner.ts';
import type { Page } from './page.ts';
import { insertion, type Splice } from './splice.ts';
import { recordInPlaceOf } from './unfold.ts';

/** The first fields of a text that has none: below its comments, before a mark `...` of its end. */
export function beginRecord(page: Page, group: Group): Splice[] {
  const { text } = page;
  const { contents } = page.document;
  if (isScalar(contents) && isPresent(contents)) return recordInPlaceOf(page, ...rangeOf(contents), group);
  const eol = lineBreakAt(text, 0);
  const lines = groupLines(group, 0, mannerOf(page, undefined, undefined)).join(eol);
  const at = /^\.\.\.(?=\s|$)/m.exec(text)?.index ?? text.length;
  const isLineStart = at === startOfText(text) || text[at - 1] === '\n';
  return [insertion(at, (isLineStart ? '' : eol) + lines + eol)];
}
