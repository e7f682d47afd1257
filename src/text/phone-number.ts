/**
 * Whether a text looks like a telephone number, or several: a mobile number of 11 digits, an area code with 7 or 8
 * digits or those alone, a service number, or a number from abroad. Blanks, hyphens and brackets may group the digits.
 */
export function isPhoneLike(text: string): boolean {
  // As nearly all are: one mobile number.
  if (MOBILE.test(text)) return true;
  const numbers = text.split(/[、,，;；/]/).map((part) => part.trim());
  return numbers.every((number) => FORMS.some((form) => form.test(number)));
}

/** With or without the country code. */
const MOBILE = /^(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}$/;

const FORMS = [
  MOBILE,
  // Landline, with an extension where the house has a switchboard.
  /^(?:\+?86[ -]?)?(?:[(（]?0\d{2,3}[)）]?[ -]?)?\d{3,4}[ -]?\d{4}(?:(?:-| ?转 ?)\d{1,6})?$/,
  // 400 and 800, 95…, 12345, 110.
  /^[48]00[ -]?(?:\d{3}[ -]?\d{4}|\d{4}[ -]?\d{3})$/,
  /^[19]\d{2,4}(?:\d{2})?$/,
  // From abroad.
  /^\+(?!86)\d(?:[ -]?\d){6,14}$/,
];
