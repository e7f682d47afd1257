/** What is filled in and read back changes exactly what was changed in it. */

import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { countryFiles } from '../generator/country/index.ts';
import fc from '../support/properties.ts';
import type { Files } from '../support/temp-workspace.ts';
import { columnOf, Desk, edit, fill, PEOPLE, rowOf, sheetOf, UNITS } from './desk.ts';

const desks: Desk[] = [];
afterEach(() => {
  for (const desk of desks.splice(0)) desk.remove();
});

function deskWith(files?: Files): Desk {
  const desk = new Desk(files);
  desks.push(desk);
  return desk;
}

function generated(members: number, seed: number): Files {
  return new Map([...countryFiles({ members, seed })].map(({ path, text }) => [path, Buffer.from(text)]));
}

type Value = string | boolean | string[];
interface Alteration {
  readonly label: string;
  readonly path: readonly string[];
  readonly cell: string | null;
  /** `undefined`: the field is gone. */
  readonly value: Value | undefined;
}

const han = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...'山水田林湖草春秋明远'), minLength: least, maxLength: most });
const said = (label: string, path: string[], values: fc.Arbitrary<string>) =>
  values.map((value): Alteration => ({ label, path, cell: value, value }));
const gone = (label: string, path: string[]) => fc.constant<Alteration>({ label, path, cell: null, value: undefined });
const month = fc.tuple(fc.integer({ min: 1930, max: 1990 }), fc.integer({ min: 1, max: 12 }));

const alteration: fc.Arbitrary<Alteration> = fc.oneof(
  said('联系电话', ['phone'], fc.integer({ min: 13700000000, max: 13999999999 }).map(String)),
  said('家庭住址', ['address'], han(3, 12)),
  said('籍贯', ['nativePlace'], han(2, 5)),
  said('民族', ['ethnicity'], fc.constantFrom('苗族', '土家族', '侗族')),
  said('职务', ['position'], han(2, 8)),
  said(
    '出生年月',
    ['birthDate'],
    month.map(([year, of]) => `${year}-${String(of).padStart(2, '0')}`),
  ),
  said('组织关系所在党组织', ['party', 'branch'], han(3, 9)),
  said('全日制学历', ['education', 'fullTime', 'level'], fc.constantFrom('大专', '高中', '中专')),
  said('在职专业', ['education', 'inService', 'major'], han(2, 4)),
  fc.boolean().map((is) => ({ label: '是否离退休', path: ['retired'], cell: is ? '是' : '否', value: is })),
  fc.array(han(3, 8), { minLength: 1, maxLength: 3 }).map((list) => {
    return { label: '获奖情况', path: ['honors'], cell: list.join('\n'), value: list };
  }),
  said('产生方式', ['appointments', '0', 'mode'], fc.constantFrom('选任', '聘任')),
  said('上级批复文号', ['appointments', '0', 'steps', '上级批复', 'document'], han(4, 9)),
  gone('家庭住址', ['address']),
  gone('职务', ['position']),
  gone('任期届满', ['appointments', '0', 'end']),
);

const unitAlteration: fc.Arbitrary<Alteration> = fc.oneof(
  said('党组织名称', ['partyOrganization', 'name'], han(4, 10)),
  said('党组织负责人', ['partyOrganization', 'head'], han(2, 3)),
  said('联系人', ['contact', 'name'], han(2, 3)),
  said('联系电话', ['contact', 'phone'], fc.integer({ min: 13700000000, max: 13999999999 }).map(String)),
  fc.array(han(3, 8), { minLength: 1, maxLength: 3 }).map((list) => {
    return { label: '可提供的资源', path: ['resources'], cell: list.join('、'), value: list };
  }),
  fc.array(han(3, 8), { minLength: 1, maxLength: 3 }).map((list) => {
    return { label: '需求', path: ['needs'], cell: list.join('、'), value: list };
  }),
  gone('可提供的资源', ['resources']),
  gone('党组织负责人', ['partyOrganization', 'head']),
);

/** The record with steps as groups, however they are written. */
function recordIn(text: string): Record<string, unknown> {
  const record = parse(text) as { appointments?: { steps?: Record<string, unknown> }[] };
  for (const { steps = {} } of record.appointments ?? []) {
    for (const [name, step] of Object.entries(steps)) if (typeof step === 'string') steps[name] = { on: step };
  }
  return record as Record<string, unknown>;
}

function withValue(record: unknown, [key = '', ...rest]: readonly string[], value: Value | undefined): unknown {
  const old = (record ?? {}) as Record<string, unknown>;
  const copy: Record<string, unknown> = Array.isArray(record) ? (record.slice() as never) : { ...old };
  const inner = rest.length === 0 ? value : withValue(old[key], rest, value);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}

const ONE_SEAT = (record: Record<string, unknown>) => (record.appointments as unknown[]).length === 1;

describe('a template of a random register', () => {
  test('that nobody edited changes not one byte', async () => {
    const registers = fc.tuple(fc.integer({ min: 5, max: 40 }), fc.nat(1e6));
    await fc.assert(
      fc.asyncProperty(registers, async ([members, seed]) => {
        const desk = deskWith(generated(members, seed));
        const before = desk.records();
        const file = await desk.template();
        const { code, out, err } = await desk.run(['import', file, '--yes']);
        expect([code, out, err]).toEqual([
          0,
          expect.stringMatching(/Unchanged: \d+/),
          expect.stringMatching(/nothing to take in/),
        ]);
        expect(desk.records()).toEqual(before);
        // Saved again by another program, in another order of rows.
        await edit(file, (book) => {
          const sheet = sheetOf(book, PEOPLE);
          const [one, other] = [sheet.getRow(5).values, sheet.getRow(6).values];
          sheet.getRow(5).values = other as never;
          sheet.getRow(6).values = one as never;
        });
        expect((await desk.run(['import', file, '--yes'])).err).toMatch(/nothing to take in/);
        expect(desk.records()).toEqual(before);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  test('changes exactly the fields whose cells were edited', async () => {
    const edits = fc.array(fc.tuple(fc.nat(1000), alteration), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.nat(1e6), edits, async (seed, wanted) => {
        const desk = deskWith(generated(25, seed));
        const before = desk.records();
        const people = Object.keys(before).filter(
          (name) => name.startsWith('members/') && ONE_SEAT(recordIn(before[name] ?? '')),
        );
        const expected = new Map<string, unknown>();
        const cells = new Map<string, Alteration & { id: string }>();
        for (const [at, one] of wanted) {
          const file = people[at % people.length] ?? '';
          const key = `${file} ${one.label}`;
          if (cells.has(key)) continue;
          const record = expected.get(file) ?? recordIn(before[file] ?? '');
          cells.set(key, { ...one, id: String((record as { id: string }).id) });
          expected.set(file, withValue(record, one.path, one.value));
        }
        const file = await desk.template();
        await edit(file, (book) => {
          const sheet = sheetOf(book, PEOPLE);
          for (const { id, label, cell } of cells.values()) fill(sheet, rowOf(sheet, id), { [label]: cell });
        });
        const { err } = await desk.run(['import', file, '--yes', '--despite-errors']);
        expect(err).toMatch(/Taken in: 0 new records|nothing to take in/);
        const after = desk.records();
        for (const [name, text] of Object.entries(after)) {
          const record = expected.get(name);
          if (record === undefined) expect([name, text]).toEqual([name, before[name]]);
          else expect(recordIn(text)).toEqual(asLists(record));
        }
        expect(Object.keys(after)).toEqual(Object.keys(before));
      }),
      { numRuns: 12 },
    );
  }, 240_000);

  test('changes exactly the units whose cells were edited, whatever its sheets are called', async () => {
    const edits = fc.array(fc.tuple(fc.nat(1000), unitAlteration), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.nat(1e6), edits, fc.boolean(), async (seed, wanted, isRenamed) => {
        const desk = deskWith(generated(25, seed));
        const before = desk.records();
        const units = Object.keys(before).filter((name) => name.startsWith('units/'));
        const expected = new Map<string, unknown>();
        const file = await desk.template();
        await edit(file, (book) => {
          const sheet = sheetOf(book, UNITS);
          for (const [at, { label, path, cell, value }] of wanted) {
            const name = units[at % units.length] ?? '';
            const record: unknown = expected.get(name) ?? parse(before[name] ?? '');
            fill(sheet, rowOf(sheet, String((record as { id: string }).id)), { [label]: cell });
            expected.set(name, withValue(record, path, value));
          }
          if (isRenamed) for (const [at, name] of [PEOPLE, UNITS].entries()) sheetOf(book, name).name = `表${at}`;
        });
        const { err } = await desk.run(['import', file, '--yes', '--despite-errors']);
        expect(err).toMatch(/Taken in: 0 new records|nothing to take in/);
        const after = desk.records();
        for (const [name, text] of Object.entries(after)) {
          const record = expected.get(name);
          if (record === undefined) expect([name, text]).toEqual([name, before[name]]);
          else expect(parse(text)).toEqual(asLists(record));
        }
        expect(Object.keys(after)).toEqual(Object.keys(before));
      }),
      { numRuns: 8 },
    );
  }, 240_000);
});

/** Lists that `withValue` has copied as groups become lists again. */
function asLists(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

describe('comments, order, quotes and line ends', () => {
  test('stay in a record of which one field is edited', async () => {
    const desk = deskWith();
    const text = `\uFEFF# 先写注释\r\n${desk.text('members/周建国.yaml').replaceAll('\n', '\r\n').replace('nativePlace: 湖南浏阳', "nativePlace: '湖南浏阳' # 已核对")}`;
    desk.write('members/周建国.yaml', text);
    const file = await desk.template();
    await edit(file, (book) =>
      fill(sheetOf(book, PEOPLE), rowOf(sheetOf(book, PEOPLE), '周建国'), { 联系电话: '13900001111' }),
    );
    expect((await desk.run(['import', file, '--yes'])).code).toBe(0);
    expect(desk.text('members/周建国.yaml')).toBe(text.replace('13800001234', '13900001111'));
  });

  test('line breaks within an entry of a résumé stay, where another entry is added', async () => {
    const desk = deskWith();
    const path = 'members/周建国.yaml';
    desk.write(path, desk.text(path).replace('what: 大专学习', 'what: "大专\\n学习"'));
    const file = await desk.template();
    await edit(file, (book) => {
      const sheet = sheetOf(book, PEOPLE);
      const cell = sheet.getRow(rowOf(sheet, '周建国')).getCell(columnOf(sheet, '简历'));
      cell.value = String(cell.value).replace(
        '1999-06—  浏阳市湘水电子有限公司',
        '1999-06—2005-01  浏阳市湘水电子有限公司\n2005-01—  某局',
      );
    });
    const { code, err } = await desk.run(['import', file, '--yes']);
    expect([code, err]).toEqual([0, expect.stringMatching(/1 changed/)]);
    expect(desk.text(path)).toContain('what: "大专\\n学习"');
    expect((parse(desk.text(path)) as { resume: unknown[] }).resume.slice(2)).toEqual([
      { from: '1999-06', to: '2005-01', what: '浏阳市湘水电子有限公司' },
      { from: '2005-01', what: '某局' },
    ]);
  });
});

describe('appointments', () => {
  test('a nomination grows into an appointment; the one before it stays as it was', async () => {
    const desk = deskWith();
    const path = 'members/周建国.yaml';
    const nomination =
      '  - organization: 朝阳社区\n    category: 非公经济组织负责人\n    mode: 选任\n    steps: { 上级批复: 2014-06-01 }\n';
    desk.write(path, desk.text(path) + nomination);
    const before = parse(desk.text(path)) as { appointments: unknown[] };
    const file = await desk.template();
    await edit(file, (book) => {
      const sheet = sheetOf(book, PEOPLE);
      fill(sheet, rowOf(sheet, '周建国'), {
        产生方式: '聘任',
        上级批复文号: '淮工发〔2014〕8号',
        任期开始: '2014-06-12',
      });
    });
    await desk.run(['import', file, '--yes', '--despite-errors']);
    const after = parse(desk.text(path)) as { appointments: unknown[] };
    expect(after.appointments).toEqual([
      before.appointments[0],
      {
        organization: '朝阳社区',
        category: '非公经济组织负责人',
        mode: '聘任',
        steps: { 上级批复: { on: '2014-06-01', document: '淮工发〔2014〕8号' } },
        start: '2014-06-12',
      },
    ]);
  });

  test('a unit is renamed and completed in its own sheet', async () => {
    const desk = deskWith();
    const file = await desk.template();
    await edit(file, (book) => {
      const sheet = sheetOf(book, UNITS);
      fill(sheet, rowOf(sheet, '湘水电子'), {
        单位名称: '浏阳市湘水电子集团',
        联系人: '陈某',
        可提供的资源: '会议室、法律咨询',
      });
    });
    const { err } = await desk.run(['import', file, '--yes']);
    expect(err).toMatch(/1 changed/);
    expect(parse(desk.text('units/湘水电子.yaml'))).toMatchObject({
      id: '湘水电子',
      name: '浏阳市湘水电子集团',
      contact: { name: '陈某' },
      resources: ['会议室', '法律咨询'],
    });
  });
});
