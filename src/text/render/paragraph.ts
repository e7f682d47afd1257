import type { Look, Paragraph, Span } from '../blocks.ts';
import { breakLines } from '../break-lines.ts';
import { wordsOf } from '../words-of.ts';
import { indented, inLine, painted } from './inline.ts';

export function paragraphLines(paragraph: Paragraph, look: Look): string[] {
  const { indent = 0, hang = indent, lead = [], style, tail } = paragraph;
  const { width, widthOf } = look;
  const used = indent + lead.reduce((sum, { text }) => sum + widthOf(inLine(text)), 0);
  const text = shortened(inLine(paragraph.text), paragraph.longest);
  const lines = flowing(text, width - used, width - hang, widthOf);
  const isTailBehind = tail !== undefined && hasRoom(lines, tail, lines.length === 1 ? used : hang, look);
  const shown = lines.map((line) => painted(style === undefined ? { text: line } : { text: line, style }, look));
  if (isTailBehind) shown[shown.length - 1] += `  ${painted(tail, look)}`;
  const [first = '', ...others] = shown;
  return [
    indented(indent, (first === '' ? withoutBlanks(lead) : lead).map((span) => painted(span, look)).join('') + first),
    ...others.map((line) => indented(hang, line)),
    ...(tail === undefined || isTailBehind ? [] : [indented(hang, painted(tail, look))]),
  ].map((line) => line.trimEnd());
}

/** A text in lines; the first may have less room than the rest. */
export function flowing(text: string, first: number, rest: number, widthOf: Look['widthOf']): string[] {
  return breakLines(text, { first, rest }, { widthOf, partsOf: wordsOf });
}

function hasRoom(lines: readonly string[], tail: Span, before: number, { width, widthOf }: Look): boolean {
  return before + widthOf(lines.at(-1) ?? '') + 2 + widthOf(inLine(tail.text)) <= width;
}

function withoutBlanks(lead: readonly Span[]): readonly Span[] {
  const last = lead.findLastIndex(({ text }) => inLine(text).trim() !== '');
  return lead.slice(0, last + 1);
}

function shortened(text: string, longest = Number.POSITIVE_INFINITY): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
