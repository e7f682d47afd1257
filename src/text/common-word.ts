/** Longer texts are compared by their beginnings, so that no text costs more than another. */
const LONGEST = 100;

/** The longest run of letters or digits, of at least two characters, that two texts have in common; the first of several. */
export function commonWord(text: string, otherText: string): string | undefined {
  const [one, other] = [text.slice(0, LONGEST), otherText.slice(0, LONGEST)];
  let longest = '';
  for (let start = 0; start + 1 < one.length; start += 1) {
    let end = start + Math.max(2, longest.length + 1);
    while (end <= one.length && isWord(one.slice(start, end)) && other.includes(one.slice(start, end))) {
      longest = one.slice(start, end);
      end += 1;
    }
  }
  return longest === '' ? undefined : longest;
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(text);
}
