const LONGEST = 80;

/** What a file or user wrote, in quotes; a very long text only in its beginning. What cannot be seen is shown. */
export function quote(text: string): string {
  if (text.length <= LONGEST) return `“${visible(text)}”`;
  const end = /[\ud800-\udbff]/.test(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  return `“${visible(text.slice(0, end))}…”`;
}

/**
 * Characters without a shape and blanks that look like the ordinary one, as `<U+200B>`: else two texts look the same and
 * are called different. Variation selectors stay, which choose between shapes, and so does the full-width space. Control
 * characters are made visible where a text is printed.
 */
export function visible(text: string): string {
  return text.replace(
    UNSEEN,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

const UNSEEN =
  /(?![\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}])[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{A0}\u{1680}\u{2000}-\u{200A}\u{202F}\u{205F}]/gu;
