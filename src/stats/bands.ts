/** What stands for a value that the record does not hold. */
export const UNKNOWN = 'unknown';

/** Ages as organisation departments group them. */
export const AGE_BANDS = ['to35', '36-45', '46-55', '56-60', 'from61'] as const;

/** Whole years in the Party. */
export const PARTY_AGE_BANDS = ['under5', '5-9', '10-19', '20-29', 'from30'] as const;

export type AgeBand = (typeof AGE_BANDS)[number];
export type PartyAgeBand = (typeof PARTY_AGE_BANDS)[number];

/** First whole year of every band but the first. */
const AGE_STARTS = [36, 46, 56, 61];
const PARTY_AGE_STARTS = [5, 10, 20, 30];

export function ageBand(years: number | undefined): AgeBand | typeof UNKNOWN {
  return bandOf(years, AGE_STARTS, AGE_BANDS);
}

export function partyAgeBand(years: number | undefined): PartyAgeBand | typeof UNKNOWN {
  return bandOf(years, PARTY_AGE_STARTS, PARTY_AGE_BANDS);
}

function bandOf<T extends string>(
  years: number | undefined,
  starts: readonly number[],
  bands: readonly T[],
): T | typeof UNKNOWN {
  if (years === undefined) return UNKNOWN;
  return bands[starts.filter((start) => years >= start).length] ?? UNKNOWN;
}
