/** Citizen identity numbers by GB 11643: six digits of address, eight of birth date, three of order, a check character. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** The check character that the first 17 digits ask for (ISO 7064 MOD 11-2). */
export function checkCharacterOf(number: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** The birth date as `YYYY-MM-DD`; whether it exists is another question. */
export function birthDateOf(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
}

/** Odd orders are men's, even ones women's. */
export function isManByNumber(number: string): boolean {
  return Number(number[16]) % 2 === 1;
}
