/** Digits behind the point that a share may have in a policy. */
const DIGITS = 6;

/**
 * The least whole number that is this share of all. In whole numbers: 0.28 × 25 is 7, and not a little more, as the
 * processor would have it.
 *
 * @param share 0 to 1
 */
export function shareOf(share: number, all: number): number {
  const scale = 10 ** DIGITS;
  return Math.ceil((Math.round(share * scale) * all) / scale);
}
