import { describe, expect, it } from 'vitest';
import type { Policy, PolicyLevel } from '../../src/model/policy.ts';
import type { AppointmentRecord } from '../../src/model/records.ts';
import { exitDate } from '../../src/rules/exit-date.ts';
import type { SubjectRule } from '../../src/rules/rule.ts';
import { termLength } from '../../src/rules/term-length.ts';
import { ASSOCIATION, appointment, member, POLICY, registerOf, TOWN, VILLAGE } from '../expiry.builders.ts';
import { toldOfAppointments } from './told.ts';

const { 镇: town, 协会: association } = POLICY.levels as { 镇: PolicyLevel; 协会: PolicyLevel };

/** Every provision of the document has a clause of its own. */
const policy: Policy = {
  ...POLICY,
  levels: {
    ...POLICY.levels,
    镇: {
      ...town,
      term: { years: 3, lastDay: 'corresponding', clause: '任期款' },
      renewal: { ...town.renewal, max: 1, clause: '连任款' },
    },
    协会: { ...association, term: { none: true, clause: '席位款' } },
  },
  exits: {
    期满: { at: 'term-end', clause: '期满款' },
    免去: {
      during: 'term',
      clause: '免去款',
      procedure: [
        { step: '谈话', by: 'self', optional: true },
        { step: '研究', by: 'self' },
        { step: '公布', by: 'self' },
      ],
    },
  },
};

const closing = { ...TOWN, id: '西镇', active: { until: '2012-05-31' } };
const register = registerOf([TOWN, closing, VILLAGE, ASSOCIATION], policy);

function told(rule: SubjectRule, ...records: Partial<AppointmentRecord>[]): string[] {
  const appointments = records.map((record) => appointment(record));
  return toldOfAppointments(rule, member({ appointments }), register, '2013-10-31');
}

describe('the length of a term', () => {
  it.each<[what: string, record: Partial<AppointmentRecord>, told: (string | RegExp)[]]>([
    ['as the document gives it', { end: '2013-10-15' }, []],
    ['a day more', { end: '2013-10-16' }, [/^appointments\.0\.end: .* \[任期款\] → 2013-10-15$/]],
    [
      'a day less, as others count',
      { end: '2013-10-14' },
      [/^appointments\.0\.end: .* \[任期款\] → 2013-10-15 \(info\)$/],
    ],
    ['two days less', { end: '2013-10-13' }, [/ \[任期款\] → 2013-10-15$/]],
    ['an end before the start', { end: '2010-10-14' }, [/^appointments\.0\.end: .*2010-10-15.* \[任期款\]$/]],
    ['one day: too short, but no end before the start', { end: '2010-10-15' }, [/ \[任期款\] → 2013-10-15$/]],
    ['no end', {}, []],
    ['an end without a start', { start: undefined as never, end: '2013-10-15' }, []],
    ['an organisation that is not there', { organization: '无此', end: '2010-01-01' }, []],
    [
      'an end where a seat has no term',
      { organization: '商会', end: '2013-10-15' },
      [/^appointments\.0\.end: .* \[席位款\]$/],
    ],
    [
      'the term of the organisation, which another rule judges',
      { organization: '北村', start: '2011-06-10', end: '2011-06-01' },
      [],
    ],
    ['the end of the organisation itself', { organization: '西镇', end: '2012-05-31' }, []],
    ['a day before the end of the organisation', { organization: '西镇', end: '2012-05-30' }, [/ → 2013-10-15$/]],
  ])('%s', (_what, record, expected) => {
    expect(told(termLength, record)).toEqual(expected.map((words) => expect.stringMatching(words)));
  });

  it('may be served so many times in a row', () => {
    const starts = ['2004-10-15', '2007-10-16', '2010-10-17'];
    const [first, ...others] = told(termLength, ...starts.map((start) => ({ start })));
    expect(first).toMatch(/^appointments\.2\.start: .* \[连任款\]$/);
    expect(others).toEqual([]);
    expect(told(termLength, { start: '2007-10-16' }, { start: '2010-10-17' })).toEqual([]);
    const nominated = { start: undefined as never, steps: { 提名: { on: '2010-10-01' } } };
    expect(told(termLength, { start: '2004-10-15' }, { start: '2007-10-16' }, nominated)).toEqual([
      expect.stringMatching(/^appointments\.2\.organization: .* \[连任款\]$/),
    ]);
  });
});

describe('the day of an exit', () => {
  const left = (on: string, steps: NonNullable<AppointmentRecord['exit']>['steps'] = {}) => ({
    exit: { kind: '免去', on, steps },
  });
  const ended = (on: string) => ({ exit: { kind: '期满', on } });

  it.each<[what: string, record: Partial<AppointmentRecord>, told: RegExp[]]>([
    ['no exit', {}, []],
    ['of a kind that the document does not have', { exit: { kind: '无此', on: '2001-01-01' } }, []],
    ['at the end of the term', ended('2013-10-15'), []],
    ['31 days later', ended('2013-11-15'), []],
    ['32 days later', ended('2013-11-16'), [/^appointments\.0\.exit\.on: .*2013-11-15.* \[期满款\]$/]],
    ['the day before', ended('2013-10-14'), [/^appointments\.0\.exit\.on: .*2013-10-15.* \[期满款\]$/]],
    ['at the end of a term where there is none', { organization: '商会', ...ended('2012-01-01') }, [/\[期满款\]$/]],
    ['at the end of a term that nobody knows', { organization: '无此', ...ended('2012-01-01') }, []],
    ['on the first day of the term', left('2010-10-15'), []],
    ['on its last', left('2013-10-15'), []],
    ['before it', left('2010-10-14'), [/2010-10-15.*2013-10-15.* \[免去款\]$/]],
    ['after it', left('2013-10-16'), [/2010-10-15.*2013-10-15.* \[免去款\]$/]],
    ['before a start of which no end is known', { organization: '无此', ...left('2010-10-14') }, [/2010-10-15.* …/]],
    [
      'of a term that has not begun',
      { start: undefined as never, ...left('2012-01-01') },
      [/^appointments\.0\.exit\.on: .*no start/],
    ],
    [
      'of one whose start is asked for elsewhere',
      { start: undefined as never, end: '2013-10-15', ...left('2012-01-01') },
      [],
    ],
    ['after its steps', left('2012-03-10', { 研究: { on: '2012-03-01' }, 公布: { on: '2012-03-10' } }), []],
    ['on the eve of the last', left('2012-03-10', { 研究: { on: '2012-03-01' }, 公布: { on: '2012-03-11' } }), []],
    [
      'two days before the last',
      left('2012-03-10', { 研究: { on: '2012-03-01' }, 公布: { on: '2012-03-12' } }),
      [/“公布”.*2012-03-12.* \[免去款\]$/],
    ],
    [
      'before all of them',
      left('2012-03-10', { 研究: { on: '2012-04-01' }, 公布: { on: '2012-04-02' } }),
      [/“研究”.*2012-04-01/],
    ],
    ['before a step that need not be', left('2012-03-10', { 谈话: { on: '2012-03-12' } }), []],
    ['without any step', left('2012-03-10'), []],
    [
      'before its steps, of which another one is out of order',
      left('2012-03-10', { 谈话: { on: '2009-01-01' }, 研究: { on: '2012-03-01' }, 公布: { on: '2012-03-12' } }),
      [/“公布”.*2012-03-12/],
    ],
    [
      'before a step that is out of order itself',
      left('2012-03-10', { 谈话: { on: '2012-02-01' }, 研究: { on: '2012-06-01' }, 公布: { on: '2012-03-01' } }),
      [],
    ],
  ])('%s', (_what, record, expected) => {
    expect(told(exitDate, record)).toEqual(expected.map((words) => expect.stringMatching(words)));
  });
});
