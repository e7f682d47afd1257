import type { Path } from '../findings/finding.ts';
import { titles } from '../generated/titles.js';
import type { Lang } from '../messages/catalogue.ts';
import type { RecordKind } from '../model/records.ts';

/** Nobody needs the way from the root of a record to know which field is meant. */
const MOST_PARTS = 2;

/**
 * The field as a clerk knows it, with the group that it stands in: `上级批复 · 文号`; in English by its keys. None of what
 * is said of a record as a whole, which points at its id.
 */
export function fieldWords(kind: RecordKind | undefined, path: Path, lang: Lang): string {
  const known = kind === undefined || lang !== 'zh' ? {} : (titles[kind] ?? {});
  if (path.join() === 'id') return '';
  const parts: string[] = [];
  let name = '';
  for (const key of path) {
    if (typeof key === 'number') continue;
    const own = name === '' ? key : `${name}.${key}`;
    // A word of the policy speaks for itself.
    const isWord = known[own] === undefined && known[`${name}.*`] !== undefined;
    name = isWord ? `${name}.*` : own;
    parts.push(known[name] === undefined || isWord ? key : (known[name] ?? key));
  }
  return parts.slice(-MOST_PARTS).join(' · ');
}
