import { msg } from '../../messages/catalogue.ts';
import { replacement } from '../repair.ts';
import { lineAt } from './line.ts';
import type { Slip } from './slip.ts';

/**
 * A line such as `%YAML 1.1` above the record: by the older YAML all dates would be something else. It becomes a comment.
 * `%YAML 1.2` only says what holds anyway.
 */
export function directiveSlip(text: string): Slip | undefined {
  const start = text.startsWith('%') ? 0 : directiveBelowComments(text);
  if (start < 0 || /^%YAML 1\.2\s*(?:#|$)/m.test(text.slice(start, start + 80))) return undefined;
  const message = msg('yaml-syntax.directive');
  return { message, start, end: lineAt(text, start).end, edits: [replacement(start, '%', '#')] };
}

/** Only comments and blank lines may stand above it. */
function directiveBelowComments(text: string): number {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? undefined : end).trim();
    if (line.startsWith('%') && text.charAt(start) === '%') return start;
    if (line !== '' && !line.startsWith('#')) return -1;
    if (end < 0) return -1;
    start = end + 1;
  }
  return -1;
}
