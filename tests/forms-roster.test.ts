import { describe, expect, it } from 'vitest';
import { entriesOn } from '../src/forms/entries.ts';
import { rosterSheet } from '../src/forms/roster.ts';
import type { MemberRecord } from '../src/model/records.ts';
import { rowHeights } from '../src/writers/layout.ts';
import { pageHeightOf, printableSize, scaleOf } from '../src/writers/page.ts';
import { withRowHeights } from '../src/writers/tall-rows.ts';
import {
  AS_OF,
  appointment,
  bareMember,
  columnOf,
  community,
  member,
  nomination,
  register,
  textsOf,
} from './forms-builders.ts';

function roster(members: readonly MemberRecord[], isMasked = false, asOf = AS_OF) {
  const entries = entriesOn(register, community, members, asOf);
  return rosterSheet({ register, organization: community, entries, asOf, isMasked });
}

describe('roster', () => {
  it('says what is asked of a member, each value under its heading', () => {
    const sheet = roster([member()]);
    expect(Object.fromEntries(HEADINGS.map((heading) => [heading, columnOf(sheet, heading)[0]]))).toEqual({
      序号: '1',
      姓名: '周建国',
      性别: '男',
      民族: '汉族',
      出生年月: '1968.04',
      籍贯: '湖南浏阳',
      学历学位: '大学、工学学士',
      入党时间: '1990.07',
      工作单位及职务: '浏阳某某科技有限公司党支部书记、董事长',
      人选类别: '非公经济组织负责人',
      产生方式: '聘任',
      任期起止: '2013.10.15—2014.06.09',
      批复文号: '淮工发〔2013〕12号',
      聘书编号: '朝阳聘〔2013〕3号',
      联系电话: '13800001234',
      备注: '',
    });
  });

  it('names the organisation and the day in its head, and whom it goes to in its notes', () => {
    const texts = textsOf(roster([member()])).join('\n');
    expect(texts).toContain('中共淮川街道朝阳社区总支部委员会兼职委员情况登记表');
    expect(texts).toContain('填报时间：2013年10月31日');
    expect(texts).toContain('审核人（签名）：');
    expect(texts).toContain('于2013年10月31日前报中共浏阳市委组织部');
  });

  it.each([
    ['2013-10-30', '于2013年10月31日前报'],
    ['2013-10-31', '于2013年10月31日前报'],
    ['2013-11-01', '本表报'],
  ])('asks for itself by the day of the policy only until then: on %s', (asOf, words) => {
    const texts = textsOf(roster([member()], false, asOf)).join('\n');
    expect(texts).toContain(words);
    expect(texts.includes('31日前')).toBe(asOf <= '2013-10-31');
  });

  it('orders by category of the policy, then start, then strokes of the name', () => {
    const others = [
      member({ name: '丁', appointments: [appointment({ category: '离退休党员' })] }),
      member({ name: '乙', appointments: [nomination()] }),
      ...['魏强', '周建国', '王丽', '丁一', '欧阳建', '李明', '王一'].map((name) => member({ name })),
      member({ name: '先', appointments: [appointment({ start: '2012-01-01' })] }),
    ];
    const byStrokes = ['丁一', '王一', '王丽', '李明', '周建国', '欧阳建', '魏强'];
    expect(columnOf(roster(others), '姓名')).toEqual(['先', ...byStrokes, '乙', '丁']);
  });

  it('lists who serves, is nominated, or has a term that is over and undecided; not who has left', () => {
    const left = { kind: '自行退出', on: '2013-10-20', cause: '工作调动' };
    const leaving = { kind: '自行退出', on: '2013-11-20', cause: '工作调动' };
    const before = { start: '2009-01-01', end: '2011-06-09' };
    const sheet = roster([
      member({ name: '一', appointments: [appointment({ exit: left })] }),
      member({ name: '二', appointments: [appointment({ exit: leaving })] }),
      member({ name: '三', appointments: [appointment(before)] }),
      member({ name: '四', appointments: [appointment(before), appointment({ start: '2011-09-01' })] }),
      member({ name: '五', appointments: [appointment(before), nomination()] }),
      member({ name: '六', appointments: [appointment(), nomination()] }),
      member({ name: '七', appointments: [appointment({ start: '2013-12-01' })] }),
      member({ name: '八', appointments: [appointment({ organization: '淮川街道' })] }),
      member({ name: '九', appointments: [nomination({ withdrawn: { on: '2013-10-20' } })] }),
      member({ name: '十', appointments: [appointment(before), nomination({ withdrawn: { on: '2013-10-20' } })] }),
      member({ name: '十一', appointments: [appointment(before), appointment({ start: '2013-10-15' })] }),
    ]);
    const remarks = new Map(columnOf(sheet, '姓名').map((name, index) => [name, columnOf(sheet, '备注')[index]]));
    expect(Object.fromEntries(remarks)).toEqual({
      二: '自行退出\n2013.11.20\n工作调动',
      三: '任期已满，待定',
      四: '续聘',
      五: '拟续聘',
      六: '拟续聘',
      七: '拟任',
      十: '任期已满，待定',
      十一: '',
    });
  });

  it('leaves blank what a record does not say, and what is still to come of a nomination', () => {
    const row = roster([bareMember()]).rows[4];
    expect(row?.cells).toHaveLength(HEADINGS.length);
    const filled = row?.cells.map((cell) => String(cell.value)).filter((value) => value !== '');
    expect(filled).toEqual(['1', '无名', '女', '非公经济组织负责人', '聘任', '拟任']);
  });

  it('has a dash for a number that no step of the policy has', () => {
    const { policy } = register;
    const procedure = liuyangLevel().procedure.map(({ evidence: _, ...step }) => step);
    const levels = { ...policy.levels, 社区: { ...liuyangLevel(), procedure } };
    const other = { ...register, policy: { ...policy, levels } };
    const entries = entriesOn(other, community, [bareMember()], AS_OF);
    const sheet = rosterSheet({ register: other, organization: community, entries, asOf: AS_OF, isMasked: false });
    expect(columnOf(sheet, '批复文号')).toEqual(['—']);
  });

  it('says 无 where there is nobody to list', () => {
    expect(textsOf(roster([]))).toContain('无');
  });

  it('shortens phones when masked', () => {
    expect(columnOf(roster([member()], true), '联系电话')).toEqual(['138****1234']);
  });

  it('to be filled in by hand has numbered rows and no day', () => {
    const sheet = rosterSheet({
      register,
      organization: community,
      entries: [],
      asOf: AS_OF,
      isMasked: false,
      isBlank: true,
    });
    expect(columnOf(sheet, '序号')).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1)));
    expect(columnOf(sheet, '姓名').join('')).toBe('');
    expect(textsOf(sheet).join('\n')).toMatch(/填报时间：\s+年\s+月\s+日/);
  });

  it('repeats title and headings on every page', () => {
    expect(roster([member()])).toMatchObject({ orientation: 'landscape', repeatedRows: [1, 4], frozenRows: 4 });
  });
});

describe('roster on paper', () => {
  const names = ['何静', '欧阳建国', '周建国'];
  const posts = [
    '浏阳市河滨小学党支部书记、校长',
    '中国农业银行股份有限公司浏阳市支行党委书记、行长',
    '浏阳市某某花炮制造有限公司党总支书记、董事长兼总经理，浏阳市花炮协会（筹）副会长',
  ];
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      withoutUnit({
        id: `p${index}`,
        name: names[index % names.length] ?? '',
        position: posts[index % 2] ?? '',
        phone: index % 2 === 0 ? '13800001234' : '0731-83600001转8012',
      }),
    );

  it('holds twelve people a page, with the signatures', () => {
    const sheet = roster(people(12));
    const height = rowHeights(sheet).reduce((sum, row) => sum + row, 0);
    expect(height).toBeLessThan(pageHeightOf(sheet));
    expect(sheet.breaksAfter).toEqual([]);
  });

  it('begins no line with a closing mark and breaks no number, wherever lines break', () => {
    const long = withoutUnit({ position: posts[2] ?? '', nativePlace: '湖南、浏阳' });
    const { rows } = withRowHeights(roster([...people(4), long]));
    const lines = rows.flatMap((row) => row.cells.flatMap((cell) => String(cell.value).split('\n')));
    expect(lines.filter((line) => /^[、，。；：）》〉”’〕—…·]/.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(rows.flatMap((row) => row.cells).length);
    for (const number of ['13800001234', '0731-83600001', '2013.10.15—', '淮工发〔2013〕12号', '朝阳聘〔2013〕3号']) {
      expect(lines).toContain(number);
    }
  });

  it.each(Array.from({ length: 30 }, (_, index) => index + 1))(
    'of %d leaves nobody to sign a page without people',
    (count) => {
      const sheet = roster(people(count));
      const heights = rowHeights(sheet);
      const head = heights.slice(0, 4).reduce((sum, height) => sum + height, 0);
      for (const fill of [0.97, 1]) {
        const room = (printableSize('landscape').height / scaleOf(sheet)) * fill - head;
        const starts = pageStarts(
          heights.slice(4),
          room,
          (sheet.breaksAfter ?? []).map((row) => row - 4),
        );
        expect(starts.at(-1)).toBeLessThan(count);
      }
    },
  );
});

/** Where pages begin, as a printing program has it: where a row does not fit any more, or a break is set. */
function pageStarts(heights: readonly number[], room: number, breaks: readonly number[]): number[] {
  const starts = [0];
  let used = 0;
  heights.forEach((height, index) => {
    if (index > 0 && (used + height > room || breaks.includes(index))) {
      starts.push(index);
      used = 0;
    }
    used += height;
  });
  return starts;
}

function withoutUnit(over: Partial<MemberRecord>): MemberRecord {
  const { unit: _, ...record } = member(over);
  return record;
}

function liuyangLevel() {
  const level = register.policy.levels.社区;
  if (level === undefined) throw new Error('the policy has no such level');
  return level;
}

const HEADINGS = [
  ...[
    '序号',
    '姓名',
    '性别',
    '民族',
    '出生年月',
    '籍贯',
    '学历学位',
    '入党时间',
    '工作单位及职务',
    '人选类别',
    '产生方式',
  ],
  ...['任期起止', '批复文号', '聘书编号', '联系电话', '备注'],
];
