/** Headers in the one form in which they are compared: half-width, lower case, without blanks and line breaks. */

export function headerForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:_]+/g, '')
    .replace(/^(?:\d{1,2}[.、]|[一二三四五六七八九十]{1,2}、)/, '');
}

/** A header may explain itself in brackets: `职务（留空默认为委员）`. */
export function withoutBrackets(form: string): string {
  return form.replace(/[([【〔][^()[\]【】〔〕]*[)\]】〕]/g, '');
}

/** Brackets that only set a word apart: `出生年月（日）`, `拟聘（聘任）组织`. */
export function withoutBracketMarks(form: string): string {
  return form.replace(/[()]/g, '');
}

/** Longer texts are sentences, not headers. */
const LONGEST_HEADER = 40;

export function isHeaderLike(text: string): boolean {
  return (
    text.length <= LONGEST_HEADER && !/^[\d.,\-/年月日%]+$/.test(text) && !/[:：].*\S/.test(text.replace(/\n/g, ''))
  );
}
