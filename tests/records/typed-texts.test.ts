import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/findings/finding.ts';
import { say } from '../../src/messages/catalogue.ts';
import { RECORD_KINDS } from '../../src/model/kinds/index.ts';
import type { AnyRecord, RecordKind } from '../../src/model/records.ts';
import { makeUnknown } from '../../src/model/unknown.ts';
import { TEXTS, typingViolations } from '../../src/records/typed-texts.ts';

/** A text in which nobody sees that something stands between the words. */
const FLAWED = '王\u{200B}海';

/** A record in which every text is flawed, and the places of these; lists have two items, groups of whatever words two. */
function flawed(texts: unknown, path: Path = []): { value: unknown; places: Path[] } {
  if (typeof texts === 'string') return { value: FLAWED, places: [path] };
  const parts: [string | number, unknown][] = Array.isArray(texts)
    ? [0, 1].map((at) => [at, texts[0]])
    : Object.entries(texts as object).flatMap(([key, part]) =>
        key === '*' ? ['推荐', '批复'].map((word): [string, unknown] => [word, part]) : [[key, part]],
      );
  const inside = parts.map(([key, part]) => [key, flawed(part, [...path, key])] as const);
  const value = Array.isArray(texts)
    ? inside.map(([, part]) => part.value)
    : Object.fromEntries(inside.map(([key, part]) => [key, part.value]));
  return { value, places: inside.flatMap(([, { places }]) => places) };
}

/** `place: what is told → what is offered (severity)` */
function told(kind: RecordKind, record: unknown, isPlain = false): string[] {
  return typingViolations(kind, record as AnyRecord, isPlain).map(({ rule, path, message, suggestion, severity }) => {
    expect(rule).toBe('text-form');
    expect(say('en', message)).toMatch(/^[A-Z“].*\.$/);
    return `${path.join('.')}: ${message.key}${suggestion === undefined ? '' : ` → ${suggestion}`}${severity ? ` (${severity})` : ''}`;
  });
}

describe('how the texts of a record are typed', () => {
  it.each(RECORD_KINDS)('%s: every text is looked at, where it stands', (kind) => {
    const { value, places } = flawed(TEXTS[kind]);
    expect(places.length).toBeGreaterThan(1);
    const found = typingViolations(kind, value as AnyRecord, false);
    expect(found.map(({ path }) => path)).toEqual(places);
    for (const { message } of found) expect(message).toMatchObject({ key: 'text-form.invisible' });
  });

  it.each(RECORD_KINDS)('%s: nothing is said where nothing is flawed, or nothing there', (kind) => {
    expect(told(kind, {})).toEqual([]);
    expect(told(kind, {}, true)).toEqual([]);
  });

  it('offers the text without its flaw, but spells no number out', () => {
    const record = {
      name: '王 海',
      nativePlace: FLAWED,
      idNumber: '４30198196804120015',
      phone: '１3800001234',
      honors: ['先进', FLAWED],
      appointments: [{ steps: { 推荐: { on: '2013-09-25', note: FLAWED }, 批复: { document: FLAWED } } }],
    };
    expect(told('member', record)).toEqual([
      'name: text-form.blank → 王海',
      'nativePlace: text-form.invisible → 王海',
      'idNumber: text-form.digits',
      'phone: text-form.digits',
      'honors.1: text-form.invisible → 王海',
      'appointments.0.steps.推荐.note: text-form.invisible → 王海',
      'appointments.0.steps.批复.document: text-form.invisible → 王海',
    ]);
  });

  it('offers nothing where nothing would be left', () => {
    expect(told('unit', { name: '\u{200B}' })).toEqual(['name: text-form.invisible']);
  });

  it('warns of a phone number that is none, and of no other number', () => {
    expect(told('member', { phone: '见附页', idNumber: '见附页' })).toEqual(['phone: text-form.phone (warning)']);
    expect(told('unit', { contact: { name: '王海', phone: '12' } })).toEqual([
      'contact.phone: text-form.phone (warning)',
    ]);
    expect(told('unit', { contact: { phone: '0731-83600000' } })).toEqual([]);
  });

  it('looks in plain files at names and phone numbers alone', () => {
    const record = {
      name: '王 海',
      position: FLAWED,
      phone: '见附页',
      family: [{ relation: FLAWED, name: '李 四', work: FLAWED }],
    };
    expect(told('member', record, true)).toEqual([
      'name: text-form.blank → 王海',
      'phone: text-form.phone (warning)',
      'family.0.name: text-form.blank → 李四',
    ]);
    expect(told('matter', { title: FLAWED }, true)).toEqual([]);
  });

  it('goes on beside what is unknown', () => {
    const record = {
      name: FLAWED,
      party: { branch: FLAWED },
      honors: ['先进', FLAWED, FLAWED],
      appointments: [{ steps: { 推荐: { note: FLAWED }, 批复: { note: FLAWED } } }],
    };
    for (const path of [['name'], ['party'], ['honors', 1], ['appointments', 0, 'steps', '推荐']])
      makeUnknown(record, path);
    expect(told('member', record)).toEqual([
      'honors.2: text-form.invisible → 王海',
      'appointments.0.steps.批复.note: text-form.invisible → 王海',
    ]);
  });
});
