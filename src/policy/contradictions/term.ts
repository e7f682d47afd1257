import type { Path } from '../../findings/finding.ts';
import { msg } from '../../messages/catalogue.ts';
import type { OrganizationsTerm, PolicySeats } from '../../model/policy.ts';
import { type Contradiction, either, together } from './contradiction.ts';

/** A flat schema cannot say that a term is of exactly one kind, nor what each kind needs. */
export function* ofTerm({ term }: PolicySeats, path: Path): Generator<Contradiction> {
  for (const kind of ['none', 'open'] as const) {
    if (!(kind in term)) continue;
    for (const one of ['years', 'with', 'open'] as const) {
      if (one in term && one !== kind) yield either(path, one, kind);
    }
  }
  if ('with' in term) {
    if ('lastDay' in term) yield either(path, 'with', 'lastDay');
    if (term.extension !== undefined && term.years === undefined) yield together(path, 'extension', 'years');
    yield* ofYears(term, [...path, 'years']);
    return;
  }
  if ('extension' in term) yield together(path, 'extension', 'with');
  const { years, lastDay } = term as Partial<{ years: unknown; lastDay: string }>;
  if (Array.isArray(years)) yield together(path, 'years', 'with');
  if (years !== undefined && lastDay === undefined) yield together(path, 'years', 'lastDay');
  if (lastDay !== undefined && years === undefined) yield together(path, 'lastDay', 'years');
}

/** Only the last entry of the years may be for all terms to come, and each is for later ones than the entry before. */
function* ofYears({ years }: OrganizationsTerm, path: Path): Generator<Contradiction> {
  if (!Array.isArray(years)) return;
  for (const [index, { until }] of years.entries()) {
    const before = years[index - 1];
    if (before !== undefined && (before.until === undefined || (until !== undefined && until <= before.until))) {
      yield { path: [...path, index], message: msg('policy.years-order') };
    }
  }
}
