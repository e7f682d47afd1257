/** What Windows, macOS or a shell does not take within the name of a file, or takes for a way to another folder. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Bidi_Control}\u{2028}\u{2029}]/gu;
/** Names that Windows keeps for devices, whatever their ending, and with spaces before it. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/i;
/** Windows drops them, and then has another file than was asked for. */
const DROPPED = /[. ]+$/;

/** Whether Windows would write another file, or none, for a text that is otherwise fine as a name. */
export function isLostOnWindows(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === DOT || last === SPACE || (text.charCodeAt(0) < FIRST_BEYOND_LATIN && RESERVED.test(text));
}

const DOT = 0x2e;
const SPACE = 0x20;
const FIRST_BEYOND_LATIN = 0x80;

/** What disks take of a name is 255 bytes (ext4, most others) or as many UTF-16 units: room is left for `(2)` and the like. */
const LONGEST_NAME = 240;

/** As many characters from the beginning as have room in UTF-8. */
export function beginningOf(text: string, bytes: number): string {
  let used = 0;
  let length = 0;
  for (const character of text) {
    used += new TextEncoder().encode(character).length;
    if (used > bytes) return text.slice(0, length);
    length += character.length;
  }
  return text;
}

/** A text as the name of a file in its folder, and never as a path to another. What is too long for a disk is shortened. */
export function fileNameOf(text: string): string {
  const ending = /\.[^.]{1,8}$/.exec(text)?.[0] ?? '';
  const stem = text.slice(0, text.length - ending.length);
  const short = `${beginningOf(stem, LONGEST_NAME - ending.length)}${ending}`;
  const name = short.replace(FORBIDDEN, '-').replace(/^\.+/, (dots) => '-'.repeat(dots.length));
  return name.replace(RESERVED, '-$&').replace(DROPPED, (end) => '-'.repeat(end.length));
}

/**
 * The same names, no two alike on a disk that does not tell capitals from small letters, or composed characters from
 * others: the second becomes `x(2).xlsx`.
 */
export function distinctFileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const ending = /\.[^.]*$/.exec(name)?.[0] ?? '';
    let candidate = name;
    for (let number = 2; taken.has(alike(candidate)); number += 1) {
      candidate = `${name.slice(0, name.length - ending.length)}(${number})${ending}`;
    }
    taken.add(alike(candidate));
    return candidate;
  });
}

/** Equal for names that Windows or macOS may take for one: no capitals, and characters composed. */
export function alike(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
