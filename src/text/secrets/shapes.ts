/** What ID and telephone numbers look like once their digits stand side by side. */

/** The first two digits of an ID number are a province (GB/T 2260), 9x the permits of those who live elsewhere. */
const PROVINCE = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\\d)';
const MONTH_AND_DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';

/** GB 11643: region, birth date, order; the check character may be an X or be missing. The older ones had 15 digits. */
const ID_NUMBER = new RegExp(
  `^${PROVINCE}\\d{4}(?:(?:18|19|20|21)\\d\\d${MONTH_AND_DAY}\\d{3,4}|\\d\\d${MONTH_AND_DAY}\\d{3})$`,
);

const MOBILE = /^(?:(?:00)?86)?1[3-9]\d{9}$/;
/** With the code of the area: 010 and 02x before eight digits, others before seven or eight. */
const LANDLINE = /^(?:(?:010|02\d)[2-8]\d{7}|0[3-9]\d\d[2-8]\d{6,7})$/;

/** The most digits that a number of these has. */
export const MOST_DIGITS = 18;

export function isIdNumber(digits: string): boolean {
  return (digits.length === 15 || digits.length === 17 || digits.length === 18) && ID_NUMBER.test(digits);
}

export function isPhoneNumber(digits: string): boolean {
  return digits.length >= 10 && digits.length <= 15 && (MOBILE.test(digits) || LANDLINE.test(digits));
}
