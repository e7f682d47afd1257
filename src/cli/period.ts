import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';

/**
 * A year as a user writes it, `2014`, in digits of any width.
 *
 * @throws UserError for anything else
 */
export function periodNamed(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, year] = /^([12]\d{3})年?度?$/u.exec(text.normalize('NFKC').trim()) ?? [];
  if (year !== undefined) return Number(year);
  throw new UserError(msg('usage.period', { value: text }));
}
