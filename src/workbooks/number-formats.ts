import { getFormatInfo, tokenize } from 'numfmt';

/** What a number format makes of a number. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  /** Shows a number in a form of its own, by this code. */
  | { readonly kind: 'shown'; readonly code: string }
  | { readonly kind: 'date'; readonly code: string; readonly isMonth: boolean; readonly hasTime: boolean };

export const PLAIN: NumberFormat = { kind: 'plain' };

/**
 * The formats that are not written into a file, since every Chinese Excel knows them by number (ECMA-376 part 1, 18.8.30,
 * zh-cn). 上午/下午 is said as the format language says it.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PM h"时"mm"分"',
  35: 'AM/PM h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0',
  42: '"¥"#,##0;"¥"-#,##0',
  43: '#,##0.00;-#,##0.00',
  44: '"¥"#,##0.00;"¥"-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PM h"时"mm"分"',
  56: 'AM/PM h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

export function builtInFormat(id: number): NumberFormat {
  return formatOf(BUILT_IN[id] ?? 'General');
}

/** Excel's own limit on a code (its specifications and limits); a longer one is nobody's. */
const LONGEST_CODE = 255;

/** What a code such as `0.00` or `yyyy"年"m"月";@` makes of a number. A code that is not understood changes nothing. */
export function formatOf(written: string): NumberFormat {
  if (written.length > LONGEST_CODE || /^(?:general|@)?$/i.test(written)) return PLAIN;
  const code = inFormatLanguage(written);
  try {
    const { type } = getFormatInfo(code);
    if (type === 'general' || type === 'text' || type === 'error') return PLAIN;
    return type === 'date' || type === 'datetime' ? dateFormat(code, type) : { kind: 'shown', code };
  } catch {
    return PLAIN;
  }
}

/** Without colours in Chinese (`[红色]`), with Chinese words in quotes, as the format language demands. */
function inFormatLanguage(code: string): string {
  return code.replaceAll('上午/下午', 'AM/PM').replace(/"[^"]*"|\\.|\[[^\]]*\]|[^\x20-\x7e]+/g, (piece) => {
    if (piece.startsWith('[')) return /[^\x20-\x7e]/.test(piece) && !piece.startsWith('[$') ? '' : piece;
    return /^["\\]/.test(piece) ? piece : `"${piece}"`;
  });
}

function dateFormat(code: string, type: 'date' | 'datetime'): NumberFormat {
  const units = tokenize(code).flatMap((token) => (token.type === 'datetime' ? [String(token.value)] : []));
  // Three letters and more are the day of the week.
  const hasDay = units.some((unit) => /^d{1,2}$/i.test(unit));
  return {
    kind: 'date',
    code,
    isMonth: !hasDay && units.some((unit) => /^[my]/i.test(unit)),
    hasTime: type === 'datetime',
  };
}
