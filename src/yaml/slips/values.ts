import { type Message, msg } from '../../messages/catalogue.ts';
import { isQuoted } from '../../text/typing-flaws.ts';
import { insertion, replacement } from '../repair.ts';
import { contentEnd, lineAt, separatorIn } from './line.ts';
import { quotedBefore } from './open-marks.ts';
import { inQuotes, quoted } from './quoting.ts';
import type { Slip } from './slip.ts';

/** Values that YAML takes for something else than a text, since they hold one of its marks. */

/** A value at the end of its line with a second `: ` in it. */
export function colonInValue(text: string, start: number): Slip | undefined {
  const end = contentEnd(text, { start, end: lineAt(text, start).end });
  if (isQuoted(text.slice(start, end))) return chineseQuotes(text, start, end);
  const brace = text.slice(0, start + 1).lastIndexOf('｛');
  if (brace >= lineAt(text, start).start && text.charAt(end - 1) === '｝') return fullWidthBraces(text, brace, end);
  return separatorIn(text, start, end) < 0 ? undefined : inNeedOfQuotes('yaml-syntax.colon-in-value', text, start, end);
}

/** Between braces a value with a colon in it; or the comma is missing, or is not YAML's. */
export function colonInFlow(text: string, start: number, stop: number): Slip | undefined {
  const end = start + text.slice(start, stop).trimEnd().length;
  const colon = separatorIn(text, start, end);
  if (colon < 0 || text.slice(start, end).includes('\n')) return undefined;
  const comma = text.slice(start, colon).lastIndexOf('，');
  if (comma >= 0) return fullWidthMark(text, start + comma, ',');
  const gap = text.slice(start, colon).lastIndexOf(' ');
  if (gap > 0 && /^[A-Za-z]+$/.test(text.slice(start + gap + 1, colon))) return missingComma(text, start + gap + 1);
  return inNeedOfQuotes('yaml-syntax.colon-in-value', text, start, end);
}

export function missingComma(text: string, at: number): Slip {
  const before = text.slice(0, at).trimEnd().length;
  return { message: msg('yaml-syntax.missing-comma'), start: at, end: at + 1, edits: [insertion(before, ',')] };
}

/** What the parser does not expect at an offset behind a value that looked complete. */
export function behindValue(text: string, offset: number): Slip | undefined {
  const before = text.charAt(text.slice(0, offset).trimEnd().length - 1);
  const found = text.charAt(offset);
  if (found === ',') return excess(msg('yaml-syntax.extra-comma'), text, offset);
  if (found === '}' || found === ']') return excess(msg('yaml-syntax.extra-bracket', { found }), text, offset);
  if (found === '[' || found === '{' || before === ']' || before === '}') return bracketsInValue(text, offset);
  return before === '"' || before === "'" ? behindQuote(text, offset) : undefined;
}

function excess(message: Message, text: string, at: number): Slip {
  return { message, start: at, end: at + 1, edits: [replacement(at, text.charAt(at), '')] };
}

/** The comma is missing, or the quote was to be closed later, or it should have been closed long before. */
function behindQuote(text: string, offset: number): Slip {
  if (/^[A-Za-z]+:\s/.test(text.slice(offset, offset + 80))) return missingComma(text, offset);
  const open = quotedBefore(text, offset);
  if (open !== undefined && /[,:] /.test(text.slice(open, offset))) {
    return { message: msg('yaml-syntax.open-quote', { quote: text.charAt(open) }), start: open, end: open + 1 };
  }
  if (/["']/.test(text.charAt(offset))) return missingComma(text, offset);
  return {
    message: msg('yaml-syntax.behind-quote'),
    start: offset,
    end: contentEnd(text, { start: offset, end: lineAt(text, offset).end }),
  };
}

/** A number such as [2013]12 in the middle of a text, or at its beginning. */
function bracketsInValue(text: string, offset: number): Slip | undefined {
  const line = lineAt(text, offset);
  const start = valueStart(text, line.start, offset);
  const end = valueEnd(text, offset, contentEnd(text, line), start);
  const value = text.slice(start, end);
  // Lists within lists are nothing that was meant as a text.
  if (!/^[^[\]{}]*(?:\[[^[\]{}]*\][^[\]{}]*)+$/.test(value.slice(0, 200))) return undefined;
  return inNeedOfQuotes('yaml-syntax.brackets-in-value', text, start, end);
}

/** Behind the last separator, comma or opening brace before an offset. */
function valueStart(text: string, lineStart: number, offset: number): number {
  let at = offset;
  while (at > lineStart && !/[{,]/.test(text.charAt(at - 1)) && !isSeparator(text, at - 1)) at -= 1;
  while (text.charAt(at) === ' ' || (text.charAt(at) === '-' && text.charAt(at + 1) === ' ')) at += 1;
  return at;
}

function isSeparator(text: string, at: number): boolean {
  return text.charAt(at) === ' ' && text.charAt(at - 1) === ':';
}

/** Before the comma or brace behind an offset where the value stands between braces, else the end of the line. */
function valueEnd(text: string, offset: number, lineEnd: number, start: number): number {
  const isInFlow =
    /[{,]\s*$/.test(text.slice(Math.max(0, start - 2), start)) ||
    text.slice(0, start).lastIndexOf('{') > text.lastIndexOf('\n', start);
  if (!isInFlow) return lineEnd;
  let at = offset;
  while (at < lineEnd && !/[,}]/.test(text.charAt(at))) at += 1;
  return start + text.slice(start, at).trimEnd().length;
}

/** A value that begins with a mark of YAML. What it means is for the writer to say. */
export function badStart(text: string, at: number): Slip {
  const end = contentEnd(text, { start: at, end: lineAt(text, at).end });
  const slip = { message: msg('yaml-syntax.bad-start', { found: text.charAt(at) }), start: at, end: at + 1 };
  const isAlone =
    !/[|>?]/.test(text.charAt(at)) &&
    text.charAt(at - 1) === ' ' &&
    !/[{}[\],]/.test(text.slice(lineAt(text, at).start, end));
  return isAlone ? { ...slip, edits: quoted(text, at, end), isSure: false } : slip;
}

function chineseQuotes(text: string, start: number, end: number): Slip | undefined {
  const inside = text.slice(start + 1, end - 1);
  if (/["\\]/.test(inside)) return undefined;
  const edits = [replacement(start, text.charAt(start), '"'), replacement(end - 1, text.charAt(end - 1), '"')];
  const message = msg('yaml-syntax.chinese-quotes');
  return { message, start, end, suggestion: inQuotes(inside), edits };
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '，': ', ',
  '：': ': ',
};

/** A group or a list in full-width marks: all of them are replaced, between whatever they stand. */
export function fullWidthBraces(text: string, start: number, end: number): Slip {
  const edits = [...text.slice(start, end).matchAll(/[｛｝［］【】，：]/g)].map(({ 0: mark, index }) =>
    replacement(start + index, mark, FULL_WIDTH[mark] ?? mark),
  );
  const found = text.charAt(start);
  const message = msg('yaml-syntax.full-width-mark', { found, wanted: FULL_WIDTH[found] ?? found });
  return { message, start, end: start + 1, edits };
}

function fullWidthMark(text: string, at: number, wanted: string): Slip {
  const found = text.charAt(at);
  const message = msg('yaml-syntax.full-width-mark', { found, wanted });
  return { message, start: at, end: at + 1, edits: [replacement(at, found, wanted)] };
}

function inNeedOfQuotes(
  key: 'yaml-syntax.colon-in-value' | 'yaml-syntax.brackets-in-value',
  text: string,
  start: number,
  end: number,
): Slip {
  const suggestion = inQuotes(text.slice(start, end));
  return { message: msg(key), start, end, suggestion, edits: quoted(text, start, end) };
}
