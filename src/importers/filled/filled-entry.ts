import type { FilledEntry } from '../roster.ts';
import type { ChangedRow } from './settled.ts';

/** What is to be known of a changed row where records are written. */
export function filledEntry({ appointment, emptied }: ChangedRow): FilledEntry {
  return {
    appointment,
    emptied: emptied.map(({ column: { paths, isOfAppointment, label }, place }) => ({
      paths: paths.map((path) => (isOfAppointment ? ['appointments', 0, ...path] : path)),
      place,
      label,
    })),
  };
}
