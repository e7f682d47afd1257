import { describe, expect, it } from 'vitest';
import { draftsOf } from '../../src/importers/drafts/drafts-of.ts';
import { LANGUAGES, say } from '../../src/messages/catalogue.ts';
import type { Area } from '../../src/workbooks/workbook.ts';
import { parseFast } from '../../src/yaml/fast.ts';
import fc from '../support/properties.ts';
import { broken, day, type Put, sheet, workbook } from './build.ts';
import { read, register } from './register.ts';

const HEADERS = [
  '姓名',
  '性别',
  '出生年月',
  '身份证号',
  '任期',
  '起',
  '工作单位',
  '单位及职务',
  '社区',
  '人选类别',
  '备注',
  '简历',
  '家庭成员',
  '学历学位',
  '单位名称',
  '单位类型',
  '聘书编号',
  '公示时间',
  '手机',
  '奖惩情况',
  '毕业院校及专业',
  '家庭住址',
  '职务身份',
];
const VALUES = [
  '王海',
  '王　海',
  '男',
  '1965.7',
  '430198196507180038',
  '2013.10.15—2014.6.9',
  '同上',
  '无',
  '朝阳',
  '城南社区',
  '一、城东社区',
  '合计',
  '注：略',
  '(1)',
  '2013-',
  '__proto__',
  'constructor',
  '妻子，李某',
  '大学、学士',
  '=1',
  ' ',
  '\u0000\ud800',
];

const put: fc.Arbitrary<Put> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...VALUES, ...HEADERS) },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(day('1965-07-18'), day('1965-07'), broken('#REF!')),
);
const rows = fc.tuple(
  fc.array(fc.constantFrom<Put>(...HEADERS, null), { minLength: 3, maxLength: 9 }),
  fc.array(fc.array(put, { maxLength: 9 }), { maxLength: 12 }),
);
const corner = fc.integer({ min: 1, max: 9 });
const area: fc.Arbitrary<Area> = fc.tuple(corner, corner, corner, corner).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

describe('any workbook', () => {
  it('is read without a fault: all that is said is said of a place, and every draft is a record', () => {
    fc.assert(
      fc.property(rows, fc.array(area, { maxLength: 4 }), ([head, body], merged) => {
        const book = workbook({ ...sheet('朝阳社区', [head, ...body]), merged });
        const roster = read(book);
        for (const { place, message } of [...roster.wrong, ...roster.told]) {
          expect(place.sheet).toBe('朝阳社区');
          for (const lang of LANGUAGES) expect(say(lang, message)).toMatch(/\S/);
        }
        const { drafts } = draftsOf(roster, { register, members: [], units: [] });
        for (const draft of drafts)
          expect(parseFast('text' in draft ? draft.text : '')).toMatchObject({ id: draft.id });
        expect(({} as Record<string, unknown>).on).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['blanks', ' '],
    ['line breaks', '\n'],
    ['brackets', '（'],
    ['hyphens', '-'],
    ['digits', '1'],
  ])('takes time in proportion to its cells, full of %s', (_, filling) => {
    const full = `王${filling.repeat(32_000)}海`;
    const heads = HEADERS.filter((header) => header !== '姓名' && header !== '单位名称');
    const rows = Array.from({ length: 4 }, (_, index) => [`王海${'甲乙丙丁'[index]}`, ...heads.map(() => full)]);
    const started = performance.now();
    const { wrong, told } = read(
      workbook(sheet('朝阳社区', [['姓名', ...heads], ...rows, [full, full], heads.map(() => full)])),
    );
    for (const { message } of [...wrong, ...told]) say('zh', message);
    // Squared, the blanks of one cell alone would take as long.
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
