import type { Policy } from '../../model/policy.ts';
import type { FieldPath } from '../roster.ts';
import { type FilledColumn, filledColumns } from './columns.ts';

/** A field of a record by what its column is called; of an appointment, whichever it is. */
export type FieldLabel = (kind: 'member' | 'unit', path: FieldPath) => string;

export function fieldLabels(policy: Policy): FieldLabel {
  const columns = filledColumns(policy);
  const labels = { member: labelsOf(columns.member.values()), unit: labelsOf(columns.unit.values()) };
  return (kind, path) => {
    const own = path[0] === 'appointments' ? path.slice(2) : path;
    return labels[kind].get(own.join('/')) ?? own.filter((key) => key !== 'steps').join(' · ');
  };
}

function labelsOf(columns: Iterable<FilledColumn>): Map<string, string> {
  return new Map([...columns].flatMap(({ paths, label }) => paths.map((path) => [path.join('/'), label] as const)));
}
