/** How many of what a register of this many members holds; the ratios are the country's. */
export interface CountrySize {
  subdistricts: number;
  communities: number;
  members: number;
}

/** The whole country: 9,000 subdistricts, 117,000 communities, 600,000 members, 200,000 units. */
const WHOLE = { subdistricts: 9_000, communities: 117_000, members: 600_000 };
const FEWEST_SERVING = 3;
const MOST_SERVING = 7;

export function countrySize(members: number): CountrySize {
  if (!Number.isInteger(members) || members < FEWEST_SERVING)
    throw new RangeError(`at least ${FEWEST_SERVING} members`);
  const scale = members / WHOLE.members;
  const subdistricts = Math.max(1, Math.round(WHOLE.subdistricts * scale));
  const most = Math.floor(members / FEWEST_SERVING) - subdistricts;
  const least = Math.ceil(members / MOST_SERVING) - subdistricts;
  const communities = Math.max(least, Math.min(most, Math.round(WHOLE.communities * scale)), 0);
  return { subdistricts, communities, members };
}

/** Deals `total` out to `parts` evenly: how many the part of this number gets. */
export function shareOf(total: number, parts: number, number: number): number {
  return Math.floor(((number + 1) * total) / parts) - Math.floor((number * total) / parts);
}

/** Members of the organisation of this number: the even share, one more here and one fewer next door, 3 to 7. */
export function membersOf(size: CountrySize, number: number): number {
  const organizations = size.subdistricts + size.communities;
  const pair = number - (number % 2);
  if (pair + 1 >= organizations) return shareOf(size.members, organizations, number);
  const shares = [shareOf(size.members, organizations, pair), shareOf(size.members, organizations, pair + 1)] as const;
  const room = Math.min(MOST_SERVING - shares[0], shares[1] - FEWEST_SERVING);
  const moved = Math.max(0, Math.min(room, pair % 3));
  return number === pair ? shares[0] + moved : shares[1] - moved;
}
