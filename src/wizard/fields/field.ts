import type { Lang } from '../../messages/catalogue.ts';

/** What can be asked of a record: the key of the field, and what it is called in both languages. */
export type Fields = Readonly<Record<string, Readonly<Record<Lang, string>>>>;

/** The flag of a field: `party.joined` → `--party-joined`. */
export function flagOf(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `--${words.replaceAll('.', '-')}`;
}

/** Fields of which there may be several: their flags may be given several times. */
export const LISTS: ReadonlySet<string> = new Set([
  'roles',
  'honors',
  'resume',
  'family',
  'fullTimeMembers',
  'assigned.to',
  'topics',
  'attendees',
  'absent',
  'decisions',
  'members',
  'units',
  'usedFor',
]);
