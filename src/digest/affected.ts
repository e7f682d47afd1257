/** Whom a change of document touches: what the check of a register says under the one and under the other. */

import { type Finding, pointerOf } from '../findings/finding.ts';
import type { Day } from '../model/records.ts';
import { compareByCodePoint } from '../text/text-order.ts';

/** What is told of one record under one of the documents only, or otherwise. */
export interface Affected {
  readonly file: string;
  readonly appearing: readonly Finding[];
  readonly vanishing: readonly Finding[];
  /** The same rule at the same place, with other words or another weight. */
  readonly changing: readonly Finding[];
}

/** Whom of a register it touches. */
export interface Touched {
  readonly asOf: Day;
  readonly affected: readonly Affected[];
  /** What a record is called. */
  readonly nameOf: (file: string) => string;
}

/** By record, in the order of their files; records of which the same is told are left out. */
export function affectedBy(before: readonly Finding[], after: readonly Finding[]): Affected[] {
  const was = new Map(before.map((finding) => [placeOf(finding), finding]));
  const is = new Map(after.map((finding) => [placeOf(finding), finding]));
  const found = new Map<string, { appearing: Finding[]; vanishing: Finding[]; changing: Finding[] }>();
  for (const [place, finding] of is) {
    const former = was.get(place);
    if (former === undefined) of(finding).appearing.push(finding);
    else if (contentOf(former) !== contentOf(finding)) of(finding).changing.push(finding);
  }
  for (const [place, finding] of was) if (!is.has(place)) of(finding).vanishing.push(finding);
  return [...found]
    .sort(([one], [other]) => compareByCodePoint(one, other))
    .map(([file, affected]) => ({ file, ...affected }));

  function of({ file }: Finding) {
    let affected = found.get(file);
    if (affected === undefined) {
      affected = { appearing: [], vanishing: [], changing: [] };
      found.set(file, affected);
    }
    return affected;
  }
}

function placeOf({ rule, file, path = [] }: Finding): string {
  return JSON.stringify([file, rule, pointerOf(path)]);
}

function contentOf({ message, severity, suggestion }: Finding): string {
  return JSON.stringify([message, severity, suggestion]);
}
