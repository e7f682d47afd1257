import type { Message } from '../../messages/catalogue.ts';
import type { FieldPath, FieldValue } from '../roster.ts';
import type { SeenCell } from '../tables/grid.ts';

/** What became of a cell: a field of the person or of the unit, or something to be said of it. */
export type Outcome =
  | {
      readonly of: 'member' | 'unit';
      readonly path: FieldPath;
      readonly value: FieldValue;
      readonly cell: SeenCell;
      readonly isDerived?: boolean;
    }
  | { readonly wrong: Message; readonly cell: SeenCell }
  | { readonly told: Message; readonly cell: SeenCell };

/** A value of a cell, or why there is none. Neither: the cell says that there is nothing. */
export type Reading<T> = { readonly value: T; readonly told?: Message } | { readonly wrong: Message } | undefined;

export function put(cell: SeenCell, path: FieldPath, value: FieldValue): Outcome {
  return { of: 'member', path, value, cell };
}

export function putUnit(cell: SeenCell, path: FieldPath, value: FieldValue): Outcome {
  return { of: 'unit', path, value, cell };
}

export function wrong(cell: SeenCell, message: Message): Outcome {
  return { wrong: message, cell };
}

export function told(cell: SeenCell, message: Message): Outcome {
  return { told: message, cell };
}

/** A reading at its place in the record. */
export function outcomesOf(
  cell: SeenCell,
  reading: Reading<FieldValue>,
  path: FieldPath,
  of: 'member' | 'unit' = 'member',
): Outcome[] {
  if (reading === undefined) return [];
  if ('wrong' in reading) return [wrong(cell, reading.wrong)];
  const field: Outcome = { of, path, value: reading.value, cell };
  return reading.told === undefined ? [field] : [field, told(cell, reading.told)];
}
