/** What people in Chinese offices type instead of YAML's own marks, near the place where the parser gave up. */

import { msg } from '../messages/catalogue.ts';
import { rangeBetween, type Source, type SyntaxProblem } from './positions.ts';

export function syntaxHint(source: Source, offset: number): SyntaxProblem | undefined {
  return tabIndentation(source, offset) ?? fullWidthColon(source, offset) ?? wideSpace(source, offset);
}

/** What the parser trips over is often one line below its cause. */
function linesAround(source: Source, offset: number): { start: number; text: string }[] {
  const { line } = source.lines.linePos(offset);
  const numbers = [line, line - 1, line + 1].filter((number) => number >= 1);
  return numbers.flatMap((number) => {
    const start = source.lines.lineStarts[number - 1];
    if (start === undefined) return [];
    const end = source.text.indexOf('\n', start);
    return [{ start, text: source.text.slice(start, end < 0 ? undefined : end) }];
  });
}

export function fullWidthColon(source: Source, offset: number): SyntaxProblem | undefined {
  for (const { start, text } of linesAround(source, offset)) {
    const found = /^[\s-]*[^\s:#"'{[：]+：/.exec(text);
    if (found === null || /:(\s|$)/.test(text.replace(/#.*$/, ''))) continue;
    const at = start + found[0].length - 1;
    return { message: msg('yaml-syntax.full-width-colon'), range: rangeBetween(source, at, at + 1) };
  }
  return undefined;
}

/** A full-width or unbreakable space behind the colon does not end the name of a field. */
function wideSpace(source: Source, offset: number): SyntaxProblem | undefined {
  for (const { start, text } of linesAround(source, offset)) {
    const found = /^[\s-]*[^\s:#"'{[]+:(?=[\u3000\u00a0])/.exec(text);
    if (found === null) continue;
    const at = start + found[0].length;
    return { message: msg('yaml-syntax.wide-space'), range: rangeBetween(source, at, at + 1) };
  }
  return undefined;
}

function tabIndentation(source: Source, offset: number): SyntaxProblem | undefined {
  for (const { start, text } of linesAround(source, offset).slice(0, 2)) {
    const tab = /^ *\t/.exec(text);
    if (tab === null) continue;
    const at = start + tab[0].length - 1;
    return { message: msg('yaml-syntax.tab'), range: rangeBetween(source, at, at + 1) };
  }
  return undefined;
}
