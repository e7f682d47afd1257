import type { PolicyCategory } from '../../model/policy.ts';
import type { Offer } from '../prompter.ts';

/** Categories with what they mean, and what they ask of a person. */
export function offersOfCategories(categories: readonly PolicyCategory[]): Offer[] {
  return categories.map(({ id, label, needs }) => ({
    value: id,
    label: id,
    note: needs === undefined ? label : `${label}。${needs}`,
  }));
}
