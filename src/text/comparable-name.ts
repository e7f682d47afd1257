/**
 * A person's name as two records of one person have it in common: without blanks and characters that cannot be seen,
 * compatibility characters as the ordinary ones (`⼩` as `小`), and one dot between the parts of a name, whichever was
 * typed (· • ‧ ・ and the plain full stop). For comparing only, never for showing.
 */
export function comparableName(name: string): string {
  if (isOrdinary(name)) return name;
  return name.normalize('NFKC').replace(NOT_COMPARED, '').replace(DOTS, '·');
}

/**
 * Nearly all names are, and most titles: Chinese characters, Latin letters, digits and marks (but the full stop, which may
 * be a dot between names), of which none has another form. Nothing need be looked up for them.
 */
function isOrdinary(name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    const isChinese = code >= 0x4e00 && code <= 0x9fff;
    if (!isChinese && (code <= BLANK || code >= DELETE || code === FULL_STOP)) return false;
  }
  return true;
}

const BLANK = 0x20;
const DELETE = 0x7f;
const FULL_STOP = 0x2e;

/** Variation selectors (default ignorable too) choose between shapes of one character. */
const NOT_COMPARED = /[\s\p{Z}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** NFKC has turned the half-width and the full-width ones into those here. */
const DOTS = /[.•‧∙⋅・·᛫⸱]/gu;
