import { MAX_FORMATS } from './limits.ts';
import { builtInFormat, formatOf, type NumberFormat, PLAIN } from './number-formats.ts';
import { tooLarge } from './refusal.ts';
import type { Markup } from './xml/markup.ts';

/** The number formats of cells by the number of their style (`cellXfs`, ECMA-376 part 1, 18.8.10). */
export type FormatOfStyle = (style: number) => NumberFormat;

export const NO_FORMATS: FormatOfStyle = () => PLAIN;

export function formatsIn(markup: Markup): FormatOfStyle {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  markup.eachChild((element) => {
    if (element === 'numFmts') {
      markup.eachChild(() => codes.set(Number(markup.attribute('numFmtId')), markup.attribute('formatCode') ?? ''));
    } else if (element === 'cellXfs') {
      markup.eachChild((child) => {
        if (child !== 'xf') return;
        if (ids.length === MAX_FORMATS) throw tooLarge('formats', MAX_FORMATS);
        ids.push(Number(markup.attribute('numFmtId') ?? 0));
      });
    }
  });
  return lookedUpOnce((style) => formatWithId(ids[style] ?? 0, codes));
}

function formatWithId(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id);
  return code === undefined ? builtInFormat(id) : formatOf(code);
}

function lookedUpOnce(find: FormatOfStyle): FormatOfStyle {
  const known: (NumberFormat | undefined)[] = [];
  return (style) => {
    known[style] ??= find(style);
    return known[style] ?? PLAIN;
  };
}
