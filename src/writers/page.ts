/** The paper: A4, with the margins of every sheet. */

const POINTS_PER_INCH = 72;
const A4 = { short: 595.28, long: 841.89 };

/** In inches, as Excel keeps them. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.4 };

/** What is left of a page between the margins at full scale, in points. */
export function printableSize(orientation: 'portrait' | 'landscape'): { width: number; height: number } {
  const isPortrait = orientation === 'portrait';
  return {
    width: (isPortrait ? A4.short : A4.long) - (MARGINS.left + MARGINS.right) * POINTS_PER_INCH,
    height: (isPortrait ? A4.long : A4.short) - (MARGINS.top + MARGINS.bottom) * POINTS_PER_INCH,
  };
}
