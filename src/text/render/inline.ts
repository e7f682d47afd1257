import type { Look, Span } from '../blocks.ts';
import type { Words } from '../name.ts';

const TAB = '  ';

/** Words within a line: line ends, which names of files may hold, are shown as pictures. */
export function inLine(words: Words): string {
  return String(words).replaceAll('\t', TAB).replaceAll('\n', '␊');
}

export function painted({ text, style }: Span, { paint }: Look): string {
  const words = inLine(text);
  return style === undefined || words === '' ? words : paint(style, words);
}

export function indented(columns: number | undefined, line: string): string {
  return ' '.repeat(columns ?? 0) + line;
}
