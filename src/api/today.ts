import type { Day } from '../model/records.ts';

/** The user's own calendar day, in the zone of the machine. */
export function today(): Day {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
