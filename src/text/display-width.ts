/** A text with characters whose width only the tables of Unicode know. */
export class UnusualWidth extends Error {}

/**
 * Terminal columns of a text that has letters of English, Chinese characters and the marks of both, as nearly every text
 * here. The tables of Unicode, which know all the others, take longer to load than all else.
 *
 * @throws UnusualWidth
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += widthOfUnit(text.charCodeAt(at));
  return width;
}

function widthOfUnit(unit: number): 1 | 2 {
  if (unit >= 0x20 && unit < 0x7f) return 1;
  if (unit >= 0x4e00 && unit <= 0x9fff) return 2;
  if (isWideMark(unit)) return 2;
  if (isNarrowMark(unit)) return 1;
  throw new UnusualWidth();
}

/** `　、。〈〉《》「」『』【】〔〕〖〗`, and the full-width forms of ASCII. */
function isWideMark(unit: number): boolean {
  return (unit >= 0x3000 && unit <= 0x3003) || (unit >= 0x3008 && unit <= 0x3017) || (unit >= 0xff01 && unit <= 0xff5e);
}

/** `·×`, letters as in *résumé*, `–—―‘’“”…`, arrows, `≤≥`, frames: narrow at a terminal, though Chinese fonts draw some of them wide. */
function isNarrowMark(unit: number): boolean {
  if (unit < 0x2000) return unit === 0xb7 || (unit >= 0xc0 && unit <= 0x17f);
  return (
    (unit >= 0x2013 && unit <= 0x2026) ||
    (unit >= 0x2190 && unit <= 0x2193) ||
    unit === 0x2264 ||
    unit === 0x2265 ||
    (unit >= 0x2500 && unit <= 0x257f)
  );
}
