import { unlessUnknown } from '../model/unknown.ts';
import { mayBeOnePerson } from '../records/one-person.ts';
import { words } from './duplicate-number.words.ts';
import type { NumbersRule, PlacedNumber, ReportInFile } from './rule.ts';

export const duplicateNumber: NumbersRule = {
  id: 'duplicate-number',
  severity: 'warning',
  on: 'numbers',
  words,
  check({ kind, places }, report) {
    if (kind === 'certificate') checkOwner(places, report);
    else checkPaper(places, report);
  },
};

/** The first whose certificate it is keeps it; everybody else is told once. Who may be the same person is told as that. */
function checkOwner(places: readonly PlacedNumber[], report: ReportInFile): void {
  const [first] = places;
  if (first === undefined) return;
  const told = new Set([first.file]);
  for (const place of places) {
    if (told.has(place.file) || unlessUnknown(() => mayBeOnePerson(first.member, place.member)) !== false) continue;
    told.add(place.file);
    const related = [{ file: first.file, path: first.path, message: words.says.first() }];
    const { number } = place;
    report(place.file, place.path, words.says.certificate({ number, member: first.member.id }), { related });
  }
}

/** A paper has one date and one issuer: what most places say, of as many what the first says. */
function checkPaper(places: readonly PlacedNumber[], report: ReportInFile): void {
  const date = mostCommon(places, ({ on }) => on);
  const issuer = mostCommon(places, (place) => place.issuer);
  for (const place of places) {
    const isOtherDay = date !== undefined && place.on !== date.on;
    const isOtherIssuer = issuer !== undefined && place.issuer !== undefined && place.issuer !== issuer.issuer;
    const other = isOtherDay ? date : isOtherIssuer ? issuer : undefined;
    if (other === undefined) continue;
    const { number } = place;
    const message = isOtherDay
      ? words.says.day({ number, on: other.on })
      : words.says.issuer({ number, issuer: other.issuer ?? '' });
    report(place.file, place.path, message, {
      related: [{ file: other.file, path: other.path, message: words.says.first() }],
    });
  }
}

/** The first of the places that say what most of them do. */
function mostCommon(
  places: readonly PlacedNumber[],
  saying: (place: PlacedNumber) => string | undefined,
): PlacedNumber | undefined {
  const counts = new Map<string, { count: number; first: PlacedNumber }>();
  for (const place of places) {
    const value = saying(place);
    const seen = value === undefined ? undefined : counts.get(value);
    if (seen) seen.count += 1;
    else if (value !== undefined) counts.set(value, { count: 1, first: place });
  }
  let most: { count: number; first: PlacedNumber } | undefined;
  for (const each of counts.values()) if (most === undefined || each.count > most.count) most = each;
  return most?.first;
}
