import { type Field, type Group, keyForm } from '../emit/data.ts';

/** A field to be added, and the order of keys that says where. */
export interface NewField {
  readonly field: Field;
  readonly order: readonly string[] | undefined;
}

/**
 * The new fields by the place they go to: index 0 before the first of the present keys, index n behind the n-th.
 * A new key goes behind the nearest key that comes before it in its order, else before the nearest one that comes after
 * it, else to the end. Later ones see the earlier ones.
 *
 * @param present the keys that are there, in NFC
 */
export function arrange(present: readonly string[], additions: readonly NewField[]): readonly Field[][] {
  const places: Field[][] = Array.from({ length: present.length + 1 }, () => []);
  const known = new Map<string, Known>(present.map((key, index) => [key, { key, place: index + 1, isAdded: false }]));
  for (const { field, order = [] } of additions) {
    const key = keyForm(field.key);
    const { place, at } = placeFor(key, order, places, known);
    places[place]?.splice(at, 0, field);
    known.set(key, { key, place, isAdded: true });
  }
  return places;
}

/** A key that has its place: the last before a place where it is present, one of those in it where it is added. */
interface Known {
  readonly key: string;
  readonly place: number;
  readonly isAdded: boolean;
}

interface Spot {
  readonly place: number;
  /** Position among those that are added at this place. */
  readonly at: number;
}

type Places = readonly (readonly Field[])[];

function placeFor(key: string, order: readonly string[], places: Places, known: ReadonlyMap<string, Known>): Spot {
  const keys = order.map(keyForm);
  const own = keys.indexOf(key);
  const nearest = knownOf(keys.slice(0, Math.max(own, 0)), known).at(-1);
  if (nearest !== undefined) return behind(nearest, places);
  const [next] = own < 0 ? [] : knownOf(keys.slice(own + 1), known);
  return next === undefined ? { place: places.length - 1, at: places.at(-1)?.length ?? 0 } : before(next, places);
}

function knownOf(keys: readonly string[], known: ReadonlyMap<string, Known>): Known[] {
  return keys.map((key) => known.get(key)).filter((found) => found !== undefined);
}

function behind({ key, place, isAdded }: Known, places: Places): Spot {
  return { place, at: isAdded ? indexAt(places, place, key) + 1 : 0 };
}

function before({ key, place, isAdded }: Known, places: Places): Spot {
  if (isAdded) return { place, at: indexAt(places, place, key) };
  return { place: place - 1, at: places[place - 1]?.length ?? 0 };
}

function indexAt(places: Places, place: number, key: string): number {
  return places[place]?.findIndex((field) => keyForm(field.key) === key) ?? 0;
}

/** Puts the new fields into their places in the group. */
export function addFields(group: Group, additions: readonly NewField[]): void {
  const places = arrange([...group.keys()], additions);
  const present = [undefined, ...group.values()];
  group.clear();
  for (const [index, field] of present.entries()) {
    for (const next of [...(field ? [field] : []), ...(places[index] ?? [])]) group.set(keyForm(next.key), next);
  }
}
