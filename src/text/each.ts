/**
 * What is made of each value, only when it is taken, so that very many are never held at once.
 *
 * @param first stands before them
 */
export function* each<V, R>(values: Iterable<V>, make: (value: V) => R, first?: R): Generator<R> {
  if (first !== undefined) yield first;
  for (const value of values) yield make(value);
}
