import { named } from '../text/name.ts';
import { writeJson } from '../writers/json.ts';
import type { Sealed } from '../writers/sealed.ts';
import type { Ledger } from './ledger.ts';

/** Fields that no public notice shows. */
const INTERNAL: ReadonlySet<string> = new Set([
  'contact',
  'progress',
  'absent',
  'massReview',
  'daysOpen',
  'daysOverdue',
]);

/** The machine format of `dgw ledger`; other people's scripts depend on its keys and their order. */
export function ledgerJson<Line>(ledger: Ledger<Line>): Sealed<string> {
  const { kind, asOf, policy, organization, period, isMasked, lines } = ledger;
  return writeJson({
    schemaVersion: 1,
    kind,
    asOf,
    policy,
    ...(organization !== undefined && { organization: withNames(organization) }),
    ...(period !== undefined && { period }),
    items: lines.map((line) => withNames(isMasked ? forPublic(line) : line)),
  });
}

/** An id must still lead to its record. */
function withNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      key === 'id' && typeof field === 'string' ? named(field) : withNames(field),
    ]),
  );
}

/** Of performance the achievements are for all to see, the score is not. */
function forPublic(line: unknown): unknown {
  const shown = Object.entries(line as object).filter(([key]) => !INTERNAL.has(key));
  return Object.fromEntries(
    shown.map(([key, field]) => [key, key === 'performance' ? { basis: (field as { basis?: string }).basis } : field]),
  );
}
