import { titles } from '../generated/titles.js';
import type { RecordKind } from '../model/records.ts';

/** A field of a record kind, its keys joined by dots; list positions and the policy's words are left out. */
export interface FieldName {
  readonly kind: RecordKind | 'workspace' | 'policy';
  readonly path: string;
}

/** What a record says in a field: a text, or whether it says anything. */
export interface RecordedFact {
  readonly field: FieldName;
  readonly value: string | boolean;
}

/** A field whose value is not one of those that are wanted. */
export interface UnfitField {
  readonly field: FieldName;
  readonly wanted: readonly string[];
}

/** The field as a clerk knows it, by the title in its schema, with the key as it is written. */
export function fieldTitle(field: FieldName): string {
  const title = titles[field.kind]?.[field.path];
  const key = field.path.slice(field.path.lastIndexOf('.') + 1);
  return title === undefined ? `“${key}”` : `“${title}”（${key}）`;
}
