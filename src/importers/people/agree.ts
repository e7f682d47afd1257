import { comparableName } from '../../text/comparable-name.ts';
import type { FieldPath, FieldValue } from '../roster.ts';

const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Whether two values of one field may both be right: a month and a day in it are, however a list is broken. */
export function agree(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return agreeAsTexts(one, other);
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => agree(item, other[index]));
  }
  if (isGroup(one) && isGroup(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => agree(one[key], other[key]));
  }
  return one === other;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function agreeAsTexts(one: string, other: string): boolean {
  if (DATE.test(one) && DATE.test(other)) return one.startsWith(other) || other.startsWith(one);
  return plain(one) === plain(other);
}

/** Cells break lines where the column ends. */
function plain(text: string): string {
  return comparableName(text).replaceAll('·', '');
}

/** Of two values that agree the one that says more. */
export function fuller(one: FieldValue, other: FieldValue): FieldValue {
  return typeof one === 'string' && typeof other === 'string' && DATE.test(one) && other.length > one.length
    ? other
    : one;
}

export function pathKey(path: FieldPath): string {
  return path.join('\0');
}
