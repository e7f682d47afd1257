/** Every kind of question, in both languages: what is shown, what is taken, and what is said against what is not. */

import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/messages/catalogue.ts';
import type { Answers } from '../../src/wizard/answers.ts';
import { askOne } from '../../src/wizard/ask-all.ts';
import { FIELDS, flagOf } from '../../src/wizard/fields/index.ts';
import { FORMS } from '../../src/wizard/forms.ts';
import { exampleDesk, interviewBy, questionOf } from './example-desk.ts';
import { BACK, type Script } from './script.ts';

const LANGS: readonly Lang[] = ['zh', 'en'];

async function ask(kind: keyof typeof FORMS, key: string, script: Script, lang: Lang, known: Answers = new Map()) {
  const interview = interviewBy(script, lang);
  const given = await askOne(questionOf(kind, key), known, interview);
  const { shown, problems, rest } = interview.prompter;
  expect(rest).toEqual([]);
  return { given, problems, prompt: shown[0] };
}

describe.each(LANGS)('in %s', (lang) => {
  const isChinese = lang === 'zh';

  test('a text, and what the shape of the record says against it', async () => {
    const { given, problems, prompt } = await ask('member', 'phone', ['12', '13800001234'], lang);
    expect(given).toEqual({ value: '13800001234' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(isChinese ? /电话/ : /phone/i);
    expect(prompt?.words).toBe(isChinese ? '联系电话' : 'phone');
    expect(prompt?.hint).toMatch(isChinese ? /登记表要填/ : /the form asks for it/);
  });

  test('a mode that the policy does not list, where it leaves others open; slips of listed ones are refused', async () => {
    const known = new Map([['organization', '朝阳社区']]);
    const another = isChinese ? '＋ 其他，自己填写' : '+ another, typed in';
    const { given, problems } = await ask('member', 'mode', [another, '聘仼', '委任'], lang, known);
    expect(given).toEqual({ value: '委任' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('聘仼');
    expect((await ask('member', 'mode', [another, BACK, '选任'], lang, known)).given).toEqual({ value: '选任' });
    const before = new Map([...known, ['mode', '委任'] as const]);
    expect((await ask('member', 'mode', ['委任'], lang, before)).given).toEqual({ value: '委任' });
    const { prompt } = await ask('member', 'mode', ['聘任'], lang, new Map([['organization', '淮川街道']]));
    expect(prompt).toMatchObject({ offers: [{ value: '聘任' }] });
  });

  test('an ID number by its check character', async () => {
    const { given, problems } = await ask('member', 'idNumber', ['430198196804120014', '430198196804120015'], lang);
    expect(given).toEqual({ value: '430198196804120015' });
    expect(problems[0]).toMatch(isChinese ? /校验码/ : /check/);
  });

  test.each([
    ['1968.4', '1968-04'],
    ['68.4.12', '1968-04-12'],
    ['一九六八年四月', '1968-04'],
    ['１９６８／４／１２', '1968-04-12'],
  ])('a date written %s', async (typed, value) => {
    expect((await ask('member', 'birthDate', [typed], lang)).given).toEqual({ value });
  });

  test('a date that is none, and one that is not enough', async () => {
    const known = new Map([['organization', '朝阳社区']]);
    const { given, problems } = await ask('member', 'steps.广泛推荐.on', ['昨天', '2013.9', '2013.9.25'], lang, known);
    expect(given).toEqual({ value: '2013-09-25' });
    expect(problems).toHaveLength(2);
    expect(problems[1]).toContain('2013-09');
  });

  test('a date before the one that it follows', async () => {
    const known = new Map([['party.joined', '1990-07-01']]);
    const { given, problems } = await ask('member', 'party.confirmed', ['1989.7', '1991.7'], lang, known);
    expect(given).toEqual({ value: '1991-07' });
    expect(problems[0]).toContain('1990-07-01');
  });

  test('a choice among the words of the policy, each with what it means', async () => {
    const known = new Map([['organization', '朝阳社区']]);
    const { given, prompt } = await ask('member', 'category', ['离退休党员'], lang, known);
    expect(given).toEqual({ value: '离退休党员' });
    expect(prompt?.ask).toBe('choice');
    const offer = prompt?.ask === 'choice' ? prompt.offers.find(({ value }) => value === '离退休党员') : undefined;
    expect(offer?.note).toBe('优秀离退休党员。须为已离退休的党员');
  });

  test('several words', async () => {
    const { given, prompt } = await ask('member', 'roles', ['党组织负责人,法定代表人'], lang);
    expect(given).toEqual({ value: ['党组织负责人', '法定代表人'] });
    expect(prompt?.keys.map(([, does]) => does)).toContain(isChinese ? '勾选' : 'mark');
  });

  test('yes or no', async () => {
    expect((await ask('member', 'retired', [isChinese ? '是' : 'yes'], lang)).given).toEqual({ value: true });
    expect((await ask('member', 'retired', [isChinese ? '否' : 'no'], lang)).given).toEqual({ value: false });
  });

  test('a whole number', async () => {
    const { given, problems } = await ask('unit', 'partyOrganization.members', ['十二', '１２'], lang);
    expect(given).toEqual({ value: 12 });
    expect(problems[0]).toContain('十二');
  });

  test.each([
    ['by id', '朝阳社区', '朝阳社区'],
    ['by a part of the full name', '中共浏阳市淮川街道', '淮川街道'],
    ['by initials in pinyin', 'cysq', '朝阳社区'],
  ])('a reference found %s', async (_how, typed, value) => {
    const { given, prompt } = await ask('member', 'organization', [typed], lang);
    expect(given).toEqual({ value });
    expect(prompt?.ask).toBe('search');
  });

  test('a list, entry by entry, until one is blank', async () => {
    const script = ['1988.9-1992.7 湖南大学学习', '随便', '1992年7月至今，浏阳某公司', ''];
    const { given, problems } = await ask('member', 'resume', script, lang);
    expect(given).toEqual({
      value: [
        { from: '1988-09', to: '1992-07', what: '湖南大学学习' },
        { from: '1992-07', what: '浏阳某公司' },
      ],
    });
    expect(problems[0]).toContain('1988.9-1992.7');
  });

  test('a family member on one line', async () => {
    const { given } = await ask('member', 'family', ['妻子，李某，1970.2，群众，浏阳某中学，教师', ''], lang);
    const [entry] = (given as { value: object[] }).value;
    expect(entry).toEqual({
      relation: '妻子',
      name: '李某',
      birthDate: '1970-02',
      politicalStatus: '群众',
      work: '浏阳某中学，教师',
    });
  });

  test('what has to be answered cannot be left blank', async () => {
    const { given, problems } = await ask('member', 'name', ['', '王小明'], lang);
    expect(given).toEqual({ value: '王小明' });
    expect(problems).toEqual([isChinese ? '这一项必须填写。' : 'This has to be answered.']);
  });

  test('an id that somebody has is offered with a number, and refused without', async () => {
    const known = new Map([['name', '周建国']]);
    const { given, problems, prompt } = await ask('member', 'id', ['周建国', ''], lang, known);
    expect(prompt?.usual).toBe('周建国-2');
    expect(problems[0]).toContain('周建国');
    expect(given).toEqual({ value: '周建国-2' });
  });

  test('a usual answer is taken by Enter and blanked by a hyphen', async () => {
    const known = new Map([['idNumber', '430198196804120015']]);
    expect((await ask('member', 'birthDate', [''], lang, known)).given).toEqual({ value: '1968-04-12' });
    expect((await ask('member', 'birthDate', ['-'], lang, known)).given).toEqual({ value: undefined });
    expect((await ask('member', 'gender', [''], lang, known)).given).toEqual({ value: '男' });
  });
});

test('every question but those of steps has a field, and every field a question', () => {
  for (const kind of ['member', 'unit', 'organization'] as const) {
    const keys = FORMS[kind].questions(exampleDesk()).map(({ key }) => key);
    const asked = new Set(keys.filter((key) => !key.startsWith('steps.')));
    expect([...asked].sort()).toEqual(Object.keys(FIELDS[kind]).sort());
  }
});

test('flags are named like the fields', () => {
  expect(flagOf('birthDate')).toBe('--birth-date');
  expect(flagOf('education.fullTime.level')).toBe('--education-full-time-level');
});
