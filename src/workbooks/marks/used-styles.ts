import { MAX_FORMATS } from '../limits.ts';
import type { Markup } from '../xml/markup.ts';

/**
 * The largest number of a format that a sheet refers to, its root opened last. Some programs refer to formats and write
 * none; a new format must not get such a number, or cells that nobody marked would have it.
 */
export function largestStyle(sheet: Markup): number {
  let largest = 0;
  for (let step = sheet.next(); step !== 'end'; step = sheet.next()) {
    if (step !== 'open') continue;
    const style = styleAttribute(sheet);
    if (style > largest && style < MAX_FORMATS) largest = style;
  }
  return largest;
}

function styleAttribute(sheet: Markup): number {
  if (sheet.name === 'c' || sheet.name === 'row') return Number(sheet.attribute('s') ?? 0);
  return sheet.name === 'col' ? Number(sheet.attribute('style') ?? 0) : 0;
}
