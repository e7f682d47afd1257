import { describe, expect, test } from 'vitest';
import type { AnyRecord, RecordKind } from '../../src/model/records.ts';
import { typingViolations } from '../../src/records/typed-texts.ts';

const found = (kind: RecordKind, record: object, isPlain = false) =>
  typingViolations(kind, record as AnyRecord, isPlain).map(({ path }) => path.join('.'));

/** A text that nobody types on purpose: a character of no width in it. */
const ODD = '党建\u200b工作';

describe('texts that are typed oddly are told where they stand', () => {
  test('in lists, one by one', () => {
    expect(found('meeting', { topics: ['学习', ODD, ODD], decisions: [ODD] })).toEqual([
      'topics.1',
      'topics.2',
      'decisions.0',
    ]);
  });

  test('in groups of fields, and in lists of groups', () => {
    const record = { title: ODD, progress: [{ note: '在办' }, { note: ODD }], resolved: { result: ODD } };
    expect(found('matter', record)).toEqual(['title', 'progress.1.note', 'resolved.result']);
  });

  test('in groups whose names are words of the policy', () => {
    const step = (note: string) => ({ on: '2013-10-10', note });
    const record = { name: '周建国', appointments: [{ steps: { 提名: step('好'), 批复: step(ODD) } }] };
    expect(found('member', record)).toEqual(['appointments.0.steps.批复.note']);
  });
});

describe('of a plain file', () => {
  test('names and phones are looked at, and no other texts: nothing can be odd in them', () => {
    expect(found('member', { name: '周 建国', phone: '1380731' }, true)).toEqual(
      found('member', { name: '周 建国', phone: '1380731' }),
    );
    expect(found('member', { name: '周 建国' }, true)).toEqual(['name']);
    expect(found('meeting', { topics: [ODD] }, true)).toEqual([]);
  });
});

describe('what is of another type than it ought to be is no text', () => {
  const others = [null, 7, true, [], {}, [null], [7], { a: null }];
  test.each(others)('%j', (other) => {
    for (const key of ['topics', 'decisions']) expect(found('meeting', { [key]: other })).toEqual([]);
    for (const key of ['title', 'progress', 'resolved', 'published'])
      expect(found('matter', { [key]: other })).toEqual([]);
    for (const key of ['name', 'appointments', 'resume']) expect(found('member', { [key]: other })).toEqual([]);
  });

  test('a text in the place of a list or a group is told by its shape, not sign by sign', () => {
    expect(found('meeting', { topics: ODD })).toEqual([]);
    expect(found('matter', { progress: ODD, resolved: ODD })).toEqual([]);
    expect(found('member', { appointments: [{ steps: ODD }] })).toEqual([]);
  });
});
