import { msg } from '../../messages/catalogue.ts';
import { insertion, replacement } from '../repair.ts';
import { tokensOf } from '../tokens.ts';
import { contentEnd, lineAt } from './line.ts';
import type { Slip } from './slip.ts';

/** Quotes and brackets that are opened and not closed: told where they open, not where the reading gave up. */

/** The last quoted text up to an offset that is not closed on its own line. */
export function openQuote(text: string, offset: number): Slip | undefined {
  let open: number | undefined;
  for (const { text: token, at, isScalar } of tokensOf(text)) {
    if (at > offset) break;
    if (!isScalar && isOpen(token)) open = at;
  }
  if (open === undefined) return undefined;
  const message = msg('yaml-syntax.open-quote', { quote: text.charAt(open) });
  const slip = { message, start: open, end: open + 1 };
  const close = closeOf(text, open);
  return close === undefined ? slip : { ...slip, edits: [insertion(close, text.charAt(open))] };
}

/** Where the last quoted text before an offset begins. */
export function quotedBefore(text: string, offset: number): number | undefined {
  let start: number | undefined;
  for (const { text: token, at, isScalar } of tokensOf(text)) {
    if (at >= offset) break;
    if (!isScalar && /^["']/.test(token)) start = at;
  }
  return start;
}

function isOpen(token: string): boolean {
  const [quote] = token;
  if (quote !== '"' && quote !== "'") return false;
  return token.length === 1 || token.at(-1) !== quote || token.includes('\n');
}

/** The end of the line, where nothing on it looks as if the quote should have been closed before. */
function closeOf(text: string, open: number): number | undefined {
  const line = lineAt(text, open);
  const rest = text.slice(open + 1, line.end);
  return /["'\\{}[\],#]/.test(rest) ? undefined : contentEnd(text, { start: open + 1, end: line.end });
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
const FULL_WIDTH: Readonly<Record<string, string>> = { '｝': '}', '］': ']', '】': ']' };

/** The innermost bracket that is open at an offset; on its line a full-width one may stand for the closing one. */
export function openBracket(text: string, offset: number): Slip | undefined {
  const open: number[] = [];
  for (const { text: token, at, isScalar } of tokensOf(text)) {
    if (at >= offset) break;
    if (isScalar) continue;
    if (token === '{' || token === '[') open.push(at);
    else if (token === '}' || token === ']') open.pop();
  }
  const start = open.at(-1);
  return start === undefined ? undefined : unclosed(text, start);
}

function unclosed(text: string, start: number): Slip {
  const close = CLOSING[text.charAt(start)] ?? '';
  const end = contentEnd(text, { start, end: lineAt(text, start).end });
  const last = text.charAt(end - 1);
  if (FULL_WIDTH[last] === close) {
    const message = msg('yaml-syntax.full-width-mark', { found: last, wanted: close });
    return { message, start: end - 1, end, edits: [replacement(end - 1, last, close)] };
  }
  const message = msg('yaml-syntax.open-bracket', { open: text.charAt(start), close });
  const slip = { message, start, end: start + 1 };
  return last === ',' || end === start + 1 ? slip : { ...slip, edits: [insertion(end, close)] };
}
