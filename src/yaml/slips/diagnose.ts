import type { ErrorCode, YAMLError } from 'yaml';
import { type Message, msg } from '../../messages/catalogue.ts';
import { insertion } from '../repair.ts';
import { contentEnd, lineAt } from './line.ts';
import { openBracket, openQuote } from './open-marks.ts';
import { noBlank, separatorSlip } from './separators.ts';
import type { Slip } from './slip.ts';
import { tooDeepIn } from './too-deep.ts';
import { badStart, behindValue, colonInFlow, colonInValue, missingComma } from './values.ts';

/** What a person did, from what the parser says of it: its place is often behind the cause, its words are for experts. */
export function diagnose(
  text: string,
  { code, message, pos: [start, end] }: Pick<YAMLError, 'code' | 'message' | 'pos'>,
): Slip {
  return (
    oldLineEnds(text, start) ??
    conflict(text) ??
    tabIndentation(text, start) ??
    byCode(text, code, message, start, end) ??
    besideSeparator(text, start) ?? {
      message: WORDS[code],
      start,
      end: Math.min(end, Math.max(start + 1, lineAt(text, start).end)),
    }
  );
}

function byCode(text: string, code: ErrorCode, message: string, start: number, end: number): Slip | undefined {
  switch (code) {
    case 'MISSING_CHAR':
      return missing(text, message, start);
    case 'BAD_INDENT':
      return /^Flow/.test(message) ? openBracket(text, start) : undefined;
    case 'BLOCK_IN_FLOW':
      return colonInFlow(text, start, end);
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (text.charAt(start) === '?') return badStart(text, start);
      return colonInValue(text, start) ?? deeperLine(text, start);
    case 'UNEXPECTED_TOKEN':
      return blockHeader(text, start) ?? listInLine(text, start) ?? behindValue(text, start);
    case 'BAD_SCALAR_START':
      return badStart(text, start);
    case 'BAD_DQ_ESCAPE':
      return { message: WORDS.BAD_DQ_ESCAPE, start, end: start + 1, edits: [insertion(start, '\\')] };
    case 'RESOURCE_EXHAUSTION':
      return tooDeepIn(text);
    default:
      return undefined;
  }
}

function missing(text: string, message: string, start: number): Slip | undefined {
  if (/^Missing closing/.test(message)) return openQuote(text, start);
  if (/^Comments must/.test(message)) return commentAtOnce(text, start);
  if (/^Missing space after/.test(message)) return noBlank(start, '');
  if (/^Missing , /.test(message)) return missingComma(text, start);
  return /end with a/.test(message) ? openBracket(text, start) : undefined;
}

/** What the parser trips over is often one line below its cause, and now and then above it. */
function besideSeparator(text: string, offset: number): Slip | undefined {
  const line = lineAt(text, offset);
  const lines = [line, lineAt(text, Math.max(0, line.start - 1)), lineAt(text, Math.min(text.length, line.end + 1))];
  for (const candidate of lines) {
    const slip = separatorSlip(text, candidate);
    if (slip) return slip;
  }
  return undefined;
}

/** Lines as on old Macs, which are one line to everybody else. */
function oldLineEnds(text: string, start: number): Slip | undefined {
  if (text.includes('\n') || !text.includes('\r')) return undefined;
  return { message: msg('yaml-syntax.line-ends'), start, end: start + 1 };
}

/** What a version control leaves where two people changed the same lines. */
function conflict(text: string): Slip | undefined {
  const start = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
  if (start === 0 && !text.startsWith('<<<<<<< ')) return undefined;
  return { message: msg('yaml-syntax.conflict'), start, end: start + 7 };
}

function tabIndentation(text: string, offset: number): Slip | undefined {
  const line = lineAt(text, offset);
  for (const { start, end } of [line, lineAt(text, Math.max(0, line.start - 1))]) {
    let at = start;
    while (at < end && text.charAt(at) === ' ') at += 1;
    if (text.charAt(at) === '\t') return { message: WORDS.TAB_AS_INDENT, start: at, end: at + 1 };
  }
  return undefined;
}

function commentAtOnce(text: string, start: number): Slip | undefined {
  const hash = text.indexOf('#', start);
  if (hash < 0) return undefined;
  const message = msg('yaml-syntax.comment');
  return { message, start: hash, end: hash + 1, edits: [insertion(hash, ' ')] };
}

/** A line below a finished value that is indented as if it belonged to it. */
function deeperLine(text: string, offset: number): Slip | undefined {
  const { end } = lineAt(text, offset);
  const next = lineAt(text, Math.min(text.length, end + 1));
  const start =
    next.start + (text.slice(next.start, next.end).length - text.slice(next.start, next.end).trimStart().length);
  return start >= next.end ? undefined : { message: WORDS.BAD_INDENT, start, end: contentEnd(text, next) };
}

/** `>` and `|` begin a text of several lines, and nothing may stand behind them. */
function blockHeader(text: string, offset: number): Slip | undefined {
  const at = text.slice(0, offset).trimEnd().length - 1;
  return text.charAt(at) === '>' || text.charAt(at) === '|' ? badStart(text, at) : undefined;
}

function listInLine(text: string, offset: number): Slip | undefined {
  if (text.charAt(offset) !== '-' || !/\s/.test(text.charAt(offset + 1))) return undefined;
  return { message: msg('yaml-syntax.dash'), start: offset, end: offset + 1 };
}

/** For what no slip explains. */
const WORDS: Readonly<Record<ErrorCode, Message>> = {
  ALIAS_PROPS: msg('yaml-syntax.alias'),
  BAD_ALIAS: msg('yaml-syntax.alias'),
  BAD_COLLECTION_TYPE: msg('yaml-syntax.indentation'),
  BAD_DIRECTIVE: msg('yaml-syntax.directive'),
  BAD_DQ_ESCAPE: msg('yaml-syntax.bad-escape'),
  BAD_INDENT: msg('yaml-syntax.indentation'),
  BAD_PROP_ORDER: msg('yaml-syntax.alias'),
  BAD_SCALAR_START: msg('yaml-syntax.not-understood'),
  BLOCK_AS_IMPLICIT_KEY: msg('yaml-syntax.indentation'),
  BLOCK_IN_FLOW: msg('yaml-syntax.block-in-flow'),
  DUPLICATE_KEY: msg('yaml-syntax.not-understood'),
  IMPOSSIBLE: msg('yaml-syntax.not-understood'),
  KEY_OVER_1024_CHARS: msg('yaml-syntax.long-key'),
  MISSING_CHAR: msg('yaml-syntax.multiline-key'),
  MULTILINE_IMPLICIT_KEY: msg('yaml-syntax.multiline-key'),
  MULTIPLE_ANCHORS: msg('yaml-syntax.alias'),
  MULTIPLE_DOCS: msg('yaml-syntax.documents'),
  MULTIPLE_TAGS: msg('yaml-syntax.tag'),
  NON_STRING_KEY: msg('yaml-syntax.key'),
  RESOURCE_EXHAUSTION: msg('yaml-syntax.too-deep'),
  TAB_AS_INDENT: msg('yaml-syntax.tab'),
  TAG_RESOLVE_FAILED: msg('yaml-syntax.tag'),
  UNEXPECTED_TOKEN: msg('yaml-syntax.indentation'),
};
