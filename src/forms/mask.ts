/** What a public notice may show of a person. */

import type { OrganizationRecord } from '../model/records.ts';
import { levelOf, parentOf, type Register } from '../model/register.ts';
import type { Person } from './entries.ts';

const HIDDEN = '****';
/** Shorter names of places are too common (`街道`) to show where the subdistrict ends. */
const SHORTEST_PLACE = 3;

/** `138****1234`; a number too short to keep anything secret is hidden in full. */
export function maskedPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length < 10 ? HIDDEN : `${digits.slice(0, 3)}${HIDDEN}${digits.slice(-4)}`;
}

/**
 * The address to the subdistrict: up to the name of the topmost organisation above the member's. `undefined` where the
 * address does not name it, since nobody can tell then where to cut.
 */
export function maskedAddress(
  { address }: Person,
  organization: OrganizationRecord,
  register: Register,
): string | undefined {
  if (address === undefined) return undefined;
  const top = topmost(organization, register);
  // Where the records break off below the top, the name found would be that of a smaller place.
  if (levelOf(register, top)?.parent !== undefined) return undefined;
  const place = [top.id, top.shortName ?? '', ...partsOf(top.name)].find(
    (name) => name.length >= SHORTEST_PLACE && address.includes(name),
  );
  return place === undefined ? undefined : address.slice(0, address.indexOf(place) + place.length);
}

function topmost(organization: OrganizationRecord, register: Register): OrganizationRecord {
  const seen = new Set<string>();
  let current = organization;
  for (;;) {
    seen.add(current.id);
    const parent = parentOf(register, current);
    if (parent === undefined || seen.has(parent.id)) return current;
    current = parent;
  }
}

/** Every part of a name, the longest first. */
function partsOf(name: string): string[] {
  const parts: string[] = [];
  for (let length = name.length; length >= SHORTEST_PLACE; length -= 1) {
    for (let start = 0; start + length <= name.length; start += 1) parts.push(name.slice(start, start + length));
  }
  return parts;
}
