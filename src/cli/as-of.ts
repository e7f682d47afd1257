import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { FIRST_YEAR, isDay, LAST_YEAR } from '../model/day-text.ts';
import type { Day } from '../model/records.ts';

/** @throws UserError for what is not a day, with the day that may have been meant */
export async function dayNamed(text: string): Promise<Day> {
  if (isDay(text)) return text;
  const { suggestedDate } = await import('../model/date-reading.ts');
  const wanted = suggestedDate(text, false);
  throw new UserError(msg('usage.as-of', { value: text, wanted, first: FIRST_YEAR, last: LAST_YEAR }));
}
