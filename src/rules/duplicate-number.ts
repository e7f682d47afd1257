import type { NumberKind, NumberUse } from '../model/numbers.ts';
import type { RuleId } from '../model/rule-ids.ts';
import { words } from './duplicate-number.words.ts';
import type { ReportInFile } from './rule.ts';

/** A place where a number stands, with whose record it is. */
export interface PlacedNumber extends NumberUse {
  readonly file: string;
  /** Id of the member. */
  readonly member: string;
}

/** Every place, in file order, where one number stands. */
export interface SharedNumber {
  readonly kind: NumberKind;
  readonly places: readonly PlacedNumber[];
}

/** Not in the list of rules yet: it needs somebody who collects the numbers of all records. */
export const duplicateNumber = {
  id: 'duplicate-number' as string as RuleId,
  severity: 'warning',
  on: 'numbers',
  words,
  check({ kind, places }: SharedNumber, report: ReportInFile): void {
    if (kind === 'certificate') checkOwner(places, report);
    else checkPaper(places, report);
  },
} as const;

/** The first whose certificate it is keeps it; everybody else is told once. */
function checkOwner(places: readonly PlacedNumber[], report: ReportInFile): void {
  const [first] = places;
  const told = new Set([first?.member]);
  for (const place of places) {
    if (first === undefined || told.has(place.member)) continue;
    told.add(place.member);
    const related = [{ file: first.file, path: first.path, message: words.says.first() }];
    report(place.file, place.path, words.says.certificate({ number: place.number, member: first.member }), { related });
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
