import type { Day } from '../../src/model/records.ts';

/** A code of the province that no county has: the numbers are valid in form and belong to nobody. */
const UNASSIGNED_AREA = '430198';

/** GB 11643-1999: weights of the first 17 digits, and the check character by the sum modulo 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/** `sequence` is the number of the person among those born that day, 0 to 999: odd for men, even for women. */
export function idNumber(birthDay: Day, sequence: number): string {
  const digits = `${UNASSIGNED_AREA}${birthDay.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return digits + checkCharacter(digits);
}

export function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

export function withWrongCheckCharacter(number: string): string {
  const wrong = number.endsWith('1') ? '2' : '1';
  return number.slice(0, 17) + wrong;
}
