import { describe, expect, it } from 'vitest';
import { ROSTER_COLUMNS, titleOf } from '../../src/forms/roster-columns.ts';
import { titles } from '../../src/generated/titles.js';
import { MEMBER_HEADERS, UNIT_HEADERS } from '../../src/importers/headers.words.ts';
import { meaningMessage } from '../../src/importers/meaning-message.ts';
import { meaningNamed, meaningsOf } from '../../src/importers/tables/meanings.ts';
import { say } from '../../src/messages/catalogue.ts';
import { policy } from './register.ts';

const { of } = meaningsOf(policy, {});

describe('what headers mean', () => {
  it.each(Object.entries(MEMBER_HEADERS))(
    '%s: every word for it means it, or a step that the policy names',
    (meaning, words) => {
      for (const word of words)
        expect([word, of([word], 'member')]).toEqual([
          word,
          expect.stringMatching(new RegExp(`^(?:${meaning}|step:.*)$`)),
        ]);
    },
  );

  it.each(Object.entries(UNIT_HEADERS))('%s of a unit', (meaning, words) => {
    for (const word of words) expect([word, of([word], 'unit')]).toEqual([word, meaning]);
  });

  it.each(ROSTER_COLUMNS.map((column) => [column.group, titleOf(column, policy)] as const))(
    'the printed column %s %s',
    (group, title) => {
      expect(of(group === undefined ? [title] : [group, title], 'member')).toBeDefined();
    },
  );

  it.each([
    'name',
    'gender',
    'birthDate',
    'party.joined',
    'party.branch',
    'education.fullTime',
    'appointments.category',
    'appointments.start',
  ])('the title and the name of %s', (path) => {
    const field = path.replace('appointments.', '');
    expect(of([titles.member?.[path] ?? ''], 'member')).toBe(of([field.replace('education.', '')], 'member'));
  });

  it.each([
    ['第一书记', undefined],
    ['上级批复', 'step:上级批复:on'],
    ['批复时间', 'step:上级批复:on'],
    ['批复机关', 'step:上级批复:actor'],
    ['备案日期', 'step:备案:on'],
    ['公示地点', 'step:单位公示:at'],
    ['会常时间', undefined],
    ['出生年月（日）', 'birthDate'],
    ['联系电话(必填)', 'phone'],
    ['*姓　名：', 'name'],
    ['３、籍贯', 'nativePlace'],
  ])('%s is %s', (header, meaning) => {
    expect(of([header], 'member')).toBe(meaning);
  });

  it('can be answered by a field, a step, any word for it, or a dash', () => {
    expect(
      ['position', '职务', 'party.joined', '上级批复', 'unit.type', '-', '没有这一项'].map((name) =>
        meaningNamed(name, policy),
      ),
    ).toEqual(['position', 'position', 'party.joined', 'step:上级批复:on', 'unit.type', 'left-out', undefined]);
  });

  it('is told in words', () => {
    expect(
      ['birthDate', 'category', 'step:上级批复:document', 'unitAndPosition'].map((meaning) =>
        say('zh', meaningMessage(meaning)),
      ),
    ).toEqual(['出生年月', '人选类别', '上级批复：文号', '工作单位及职务']);
    expect(say('en', meaningMessage('step:上级批复:document'))).toBe('document of “上级批复”');
  });
});
