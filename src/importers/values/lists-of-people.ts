/** Résumés and families as they are written into one box: an entry a line. */

import type { FamilyEntry, ResumeEntry } from '../../model/records.ts';
import { says } from '../roster.words.ts';
import { saysNothing, withoutBlanks } from '../tables/clean-text.ts';
import { readDateText } from './dates.ts';
import type { Reading } from './outcome.ts';
import { readName } from './people.ts';

const DATED =
  /^(?:自|从)?\s*(\d{4}(?:[.\-/年]\s?\d{1,2}(?:[.\-/月]\s?\d{1,2}日?|月)?)?)\s*(?:—{1,2}|–|－|―|-{1,2}|~|～|至|到)\s*(\d{4}(?:[.\-/年]\s?\d{1,2}(?:[.\-/月]\s?\d{1,2}日?|月)?)?|至今|今|现在|目前)?\s*[:：，,]?\s*(.*)$/u;
const BEGUN = /^(\d{4}[.\-/年]\s?\d{1,2}月?)\s*(?:起|以来|至今)?\s*[:：，,]?\s*(.+)$/u;

/** `1988.09—1992.07  湖南大学学习`; a line without dates goes on with the one before it. */
export function readResume(lines: readonly string[]): Reading<ResumeEntry[]> {
  const texts = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (texts.every(saysNothing)) return texts.length === 0 ? undefined : { value: [] };
  const entries: ResumeEntry[] = [];
  for (const text of texts) {
    const entry = resumeEntry(text);
    const last = entries.at(-1);
    if (entry !== undefined && 'wrong' in entry) return entry;
    if (entry !== undefined) entries.push(entry.value);
    else if (last !== undefined) entries.splice(-1, 1, { ...last, what: last.what + text });
    else return { wrong: says.resume({ found: text }) };
  }
  return { value: entries };
}

function resumeEntry(text: string): Exclude<Reading<ResumeEntry>, undefined> | undefined {
  const [, from, to, what] = DATED.exec(text) ?? withoutEnd(BEGUN.exec(text)) ?? [];
  if (from === undefined || what === undefined) return undefined;
  const start = readDateText(from, 'day-or-month', text);
  const isOpen = to === undefined || !/^\d/.test(to);
  const end = isOpen ? undefined : readDateText(to, 'day-or-month', text);
  if (start === undefined || what.trim() === '') return { wrong: says.resume({ found: text }) };
  if ('wrong' in start) return start;
  if (end !== undefined && 'wrong' in end) return end;
  return { value: { from: start.value, ...(end && { to: end.value }), what: what.trim() } };
}

function withoutEnd(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  return match === null ? undefined : [match[0], match[1], undefined, match[2]];
}

/** `妻子：李某，1970.02，群众，浏阳某中学教师`; a line a relative. */
export function readFamily(lines: readonly string[]): Reading<FamilyEntry[]> {
  const texts = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (texts.every(saysNothing)) return texts.length === 0 ? undefined : { value: [] };
  const entries: FamilyEntry[] = [];
  for (const text of texts) {
    const parts = text.split(/[，,、;；:：|]|\s{1,9}/).map((part) => part.trim());
    const entry = relativeOf(
      parts.filter((part) => part !== ''),
      text,
    );
    if ('wrong' in entry) return entry;
    entries.push(entry.value);
  }
  return { value: entries };
}

/** @param parts relation, name, and whatever of birth date, political status and work there is, in this order */
export function relativeOf(parts: readonly string[], found: string): Exclude<Reading<FamilyEntry>, undefined> {
  const [relation = '', seenName = '', ...rest] = parts;
  const name = readName({ text: seenName });
  if (name === undefined || 'wrong' in name || !/^\p{Script=Han}{1,6}$/u.test(relation)) {
    return { wrong: says.family({ found }) };
  }
  const relative: FamilyEntry = { relation, name: name.value.name };
  const [first] = rest;
  if (first !== undefined && /^\d/.test(first)) {
    const birth = readDateText(first, 'day-or-month', found);
    if (birth !== undefined && 'wrong' in birth) return birth;
    if (birth !== undefined) relative.birthDate = birth.value;
    rest.shift();
  }
  const [status] = rest;
  if (status !== undefined && isStatus(status)) {
    relative.politicalStatus = status;
    rest.shift();
  }
  const work = rest.join('、');
  if (work !== '' && !saysNothing(work)) relative.work = work;
  return { value: relative };
}

function isStatus(text: string): boolean {
  return /党员|团员|群众|^(?:民[革盟建进]|农工党|致公党|九三|台盟|无党派)/.test(withoutBlanks(text));
}
