/** Runs of digits as ID and phone numbers are written: in one, or in groups. */
const NUMBER = /\p{Nd}(?:[ -]?\p{Nd}){7,}[Xx]?/gu;

const DATES = /^\d{4}-\d{2}(?:-\d{2})?(?:[ -]\d{4}-\d{2}(?:-\d{2})?)*$/;

/**
 * Hides the middle of every ID and phone number in a text: `4301**********0015`, `138****1234`. The length stays, so
 * that a caret under a line still points where it should.
 */
export function mask(text: string): string {
  return text.replace(NUMBER, (number) => (DATES.test(number) ? number : hideMiddle(number)));
}

function hideMiddle(number: string): string {
  const [before, after] = shownOf(number.length);
  const middle = number.slice(before, number.length - after);
  return number.slice(0, before) + middle.replace(/./gu, (char) => '*'.repeat(char.length)) + number.slice(-after);
}

function shownOf(length: number): readonly [number, number] {
  if (length >= 15) return [4, 4];
  return length >= 11 ? [3, 4] : [2, 2];
}
