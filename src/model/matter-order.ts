import { type ConflictGraph, oddOnes } from './odd-ones.ts';
import type { Day, MatterRecord } from './records.ts';

/** A day in the life of a problem that does not fit another. */
export interface MisdatedDay extends PlacedDay {
  readonly is: 'before' | 'after';
  /** The one that it contradicts. */
  readonly other: PlacedDay;
}

export interface PlacedDay {
  readonly path: readonly (string | number)[];
  readonly day: Day;
  /** The field that it belongs to. */
  readonly field: MatterDay;
  /** Its place in the order. */
  readonly rank: number;
}

export type MatterDay = 'raised' | 'assigned' | 'due' | 'progress' | 'resolved' | 'published';

const NONE: readonly never[] = [];

/** The fewest days of a problem without which the others are in order; of two that may be wrong the later in the order. */
export function misdatedDays(matter: MatterRecord): readonly MisdatedDay[] {
  if (isInOrder(matter)) return NONE;
  const days = daysOf(matter);
  return oddOnes(conflictsIn(days)).flatMap(({ node, others }) => {
    const [odd, other] = [days[node], days[others[0] ?? -1]];
    if (odd === undefined || other === undefined) return [];
    return [{ ...odd, is: odd.rank > other.rank ? ('before' as const) : ('after' as const), other }];
  });
}

/** Whether no day contradicts another, as it is with nearly every problem. Reads all of them, as whoever compares them does. */
function isInOrder({ raised, assigned, due, progress = [], resolved, published }: MatterRecord): boolean {
  const first = raised.on;
  let last = first;
  let isSo = due === undefined || first <= due;
  for (const { on } of progress) isSo &&= first <= on;
  for (const done of [assigned, resolved, published]) {
    if (done === undefined) continue;
    isSo &&= last <= done.on;
    last = done.on;
  }
  return isSo;
}

/** The day of raising, which all others follow, is the first. */
function conflictsIn(days: readonly PlacedDay[]): ConflictGraph {
  const graph = days.map((): number[] => []);
  const firm = [...days.keys()].filter((index) => index === 0 || !isLoose(days[index]));
  const note = (first: number, second: number) => {
    if ((days[first]?.day ?? '') <= (days[second]?.day ?? '')) return;
    graph[first]?.push(second);
    graph[second]?.push(first);
  };
  for (const [position, first] of firm.entries()) {
    for (const second of firm.slice(position + 1)) note(first, second);
  }
  for (const index of days.keys()) if (isLoose(days[index])) note(0, index);
  return graph;
}

/** When it has to be done, and what was done on the way, has no place but after it was raised. */
function isLoose(day: PlacedDay | undefined): boolean {
  return day?.field === 'due' || day?.field === 'progress';
}

function daysOf({ raised, assigned, due, progress = [], resolved, published }: MatterRecord): PlacedDay[] {
  const inOrder: (PlacedDay | undefined)[] = [
    placed('raised', raised.on, 0),
    placed('assigned', assigned?.on, 1),
    due === undefined ? undefined : { path: ['due'], day: due, field: 'due', rank: 2 },
    ...progress.map(({ on }, index): PlacedDay => {
      return { path: ['progress', index, 'on'], day: on, field: 'progress', rank: 2 };
    }),
    placed('resolved', resolved?.on, 3),
    placed('published', published?.on, 4),
  ];
  return inOrder.filter((day) => day !== undefined);
}

function placed(field: MatterDay, day: Day | undefined, rank: number): PlacedDay | undefined {
  return day === undefined ? undefined : { path: [field, 'on'], day, field, rank };
}
