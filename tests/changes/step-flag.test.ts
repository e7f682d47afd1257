import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type StepReading, stepFlag } from '../../src/changes/step-flag.ts';
import { LANGUAGES, say } from '../../src/messages/catalogue.ts';
import type { Policy } from '../../src/model/policy.ts';
import { builtInPolicy } from '../../src/policy/load.ts';

const { policy } = builtInPolicy('liuyang-2013');
const qinghe = parse(readFileSync('tests/policies/qinghe-2020.yaml', 'utf8')) as Policy;

const read = (text: string): StepReading => stepFlag(text, policy);
const problemOf = (text: string): string => {
  const reading = read(text);
  return 'problem' in reading ? say('en', reading.problem) : `no problem: ${JSON.stringify(reading)}`;
};

const approval = {
  step: '上级批复',
  record: { on: '2013-10-10', by: '淮川街道', document: '淮工发〔2013〕12号' },
};

describe('a step typed as one text', () => {
  test.each([
    '上级批复=2013-10-10,by=淮川街道,document=淮工发〔2013〕12号',
    '上级批复＝2013年10月10日，by＝淮川街道，document＝淮工发〔2013〕12号',
    ' 上级批复 = 2013.10.10 , document = 淮工发〔2013〕12号 , by = 淮川街道 ',
    '上级批复=20131010，由谁办理=淮川街道，文号=淮工发〔2013〕12号',
    '上级批复=2013/10/10,BY=淮川街道,Document=淮工发〔2013〕12号',
    '上级批复=10 Oct, 2013,by=淮川街道,document=淮工发〔2013〕12号',
  ])('%s', (text) => {
    expect(read(text)).toEqual(approval);
  });

  test('by the words of the program and by those of the form', () => {
    for (const title of ['certificate', '证书编号', '聘书编号']) {
      expect(read(`组织聘用=2013-10-15,${title}=淮聘〔2013〕3号`)).toMatchObject({
        record: { certificate: '淮聘〔2013〕3号' },
      });
    }
    expect(read('单位公示=2013-10-16,截止日=2013-10-22,constructor=1')).toHaveProperty('problem');
  });

  test('a day alone', () => {
    expect(read('分类筛选=2013-9-28')).toEqual({ step: '分类筛选', record: { on: '2013-09-28' } });
  });

  test('a comma that parts nothing belongs to the text', () => {
    expect(read('上级批复=2013-10-10,document=淮工发〔2013〕12号，13号,by=淮川街道')).toMatchObject({
      record: { document: '淮工发〔2013〕12号，13号', by: '淮川街道' },
    });
    expect(read('单位公示=2013-10-16,note=无异议,予以通过')).toMatchObject({ record: { note: '无异议,予以通过' } });
  });

  test('the end of a notice is a day as well', () => {
    expect(read('单位公示=2013-10-16,until=2013年10月22日,at=公示栏')).toEqual({
      step: '单位公示',
      record: { on: '2013-10-16', until: '2013-10-22', at: '公示栏' },
    });
  });

  test('a sign in a text parts nothing', () => {
    expect(read('单位公示=2013-10-16,note=甲=乙')).toMatchObject({ record: { note: '甲=乙' } });
  });

  test('steps of exits and of other policies', () => {
    expect(read('书面通报=2014-02-20')).toMatchObject({ step: '书面通报' });
    expect(stepFlag('任前公示=2020-3-1', qinghe)).toMatchObject({ step: '任前公示' });
    expect(stepFlag('上级批复=2020-3-1', qinghe)).toHaveProperty('problem');
  });
});

describe('what is wrong is told, and what to write', () => {
  test.each([
    ['上级批付=2013-10-10', /no step “上级批付”; did you mean “上级批复”\?/],
    ['上级批复', /needs the day.*上级批复=YYYY-MM-DD/],
    ['上级批复=', /needs the day/],
    ['上级批复=2013-10', /“2013-10”.*2013-10-DD/],
    ['上级批复=2013-02-30', /calendar has no/],
    ['上级批复=明天', /is not a date/],
    ['上级批复=2013-10-10,docment=1号', /“docment” is nothing.*did you mean “document”\?/],
    ['上级批复=2013-10-10,文件号=1号', /did you mean “document”\?/],
    ['上级批复=2013-10-10,by=甲,by=乙', /“by” is given twice/],
    ['上级批复=2013-10-10,by=,document=1号', /“by” is empty/],
    ['单位公示=2013-10-16,until=十月底', /“十月底”/],
    ['=2013-10-10', /does not begin with a step/],
    ['', /does not begin with a step/],
  ])('%s', (text, wanted) => {
    expect(problemOf(text)).toMatch(wanted);
  });

  test('in both languages', () => {
    for (const text of ['x', '上级批复', '上级批复=2013-10-10,x=1', '上级批复=2013-10-10,by=甲,by=乙', '=1']) {
      const reading = read(text);
      const words = 'problem' in reading ? LANGUAGES.map((lang) => say(lang, reading.problem)) : [];
      expect(new Set(words).size).toBe(2);
    }
  });

  test('takes time in proportion to the text', () => {
    const spent = (size: number): number => {
      const texts = [',a'.repeat(size), `上级批复=2013-10-10${',by '.repeat(size)}`, `上级批复=${' ,'.repeat(size)}=`];
      const start = performance.now();
      for (const text of texts) read(text);
      return performance.now() - start;
    };
    spent(1000);
    expect(spent(500_000)).toBeLessThan(500);
  });
});
