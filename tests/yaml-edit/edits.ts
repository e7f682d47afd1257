/** Edits that fit a value, of every kind and at every depth. */

import type { Path } from '../../src/findings/finding.ts';
import type { Edit } from '../../src/yaml/edit.ts';
import fc from '../support/properties.ts';
import { at } from './model.ts';
import { KEYS, scalar, type Tree, tree } from './values.ts';

/** What a random number makes of a value: an edit that is possible there. */
export interface Wish {
  readonly kind: 'set' | 'same' | 'add' | 'append' | 'insert' | 'remove' | 'short';
  readonly where: number;
  readonly key: string;
  readonly value: Tree;
  readonly order: readonly string[] | undefined;
  readonly isWithEmpty: boolean;
}

export const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom('set', 'set', 'same', 'add', 'add', 'append', 'append', 'insert', 'remove', 'remove', 'short'),
  where: fc.nat(),
  key: fc.constantFrom(...KEYS),
  value: fc.oneof(scalar, tree.tree),
  order: fc.option(fc.shuffledSubarray([...KEYS]), { nil: undefined }),
  isWithEmpty: fc.boolean(),
});

type Place = { readonly path: Path; readonly value: Tree };

/** Every field and item of a value, however deep, itself among them. */
export function placesIn(value: Tree, path: Path = []): Place[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const inner = Object.entries(value).flatMap(([key, item]: [string, Tree]) =>
    placesIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [{ path, value }, ...inner];
}

/** The edit that a wish comes to in this value, `undefined` where there is no place for it. */
export function editFor(value: Tree, { kind, where, key, value: item, order, isWithEmpty }: Wish): Edit | undefined {
  const places = placesIn(value).filter((place) => isFor(kind, place));
  const place = places[where % Math.max(places.length, 1)];
  if (place === undefined) return undefined;
  const { path } = place;
  const inOrder = order === undefined ? {} : { order };
  if (kind === 'set') return { edit: 'set', path, value: item };
  if (kind === 'same') return { edit: 'set', path, value: place.value };
  if (kind === 'add')
    return isAbsent(place.value, key) ? { edit: 'set', path: [...path, key], value: item, ...inOrder } : undefined;
  if (kind === 'append') return { edit: 'append', path, value: item };
  if (kind === 'insert') {
    return { edit: 'insert', path: [...path, where % ((place.value as Tree[]).length + 1)], value: item };
  }
  if (kind === 'short') return { edit: 'set', path: [...path, key], value: item, shortFor: 'on', ...inOrder };
  return { edit: 'remove', path, isWithEmpty };
}

function isFor(kind: Wish['kind'], { path, value }: Place): boolean {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (kind === 'add') return isGroup || (value === null && path.length > 0);
  if (kind === 'append') return path.length > 0 && (Array.isArray(value) || value === null);
  if (kind === 'insert') return Array.isArray(value);
  if (kind === 'short') return path.length > 0 && typeof value !== 'object';
  return path.length > 0;
}

function isAbsent(group: Tree, key: string): boolean {
  return group === null || at(group, [key]) === undefined;
}
