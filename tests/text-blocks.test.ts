/** Tables and paragraphs at every width: nothing wider, nothing lost, columns under each other. */

import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type Column, paragraph, type Table } from '../src/text/blocks.ts';
import fc from './support/properties.ts';
import { shown } from './support/shown.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', '周', '建', '国', '，', '（', '）', '1', ' '),
  maxLength: 30,
});
const cell = word.map((text) => text.trim());
const width = fc.integer({ min: 24, max: 120 });

function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[], over: Partial<Table> = {}): Table {
  return { block: 'table', columns, headings: 'once', sections: [{ rows }], ...over };
}

describe('a table', () => {
  const shapes = fc.array(fc.constantFrom<Column['fit'][]>(undefined, 'wrap'), { minLength: 1, maxLength: 8 });
  const tables = shapes.chain((fits) => {
    const columns = fits.map((fit, at) => ({ heading: `标题${at}`, ...(fit !== undefined && { fit }) }));
    const row = fc.array(cell, { minLength: fits.length, maxLength: fits.length });
    return fc.array(row, { minLength: 1, maxLength: 5 }).map((rows) => ({ columns, rows }));
  });

  it('is never wider than the terminal, and loses nothing', () => {
    fc.assert(
      fc.property(tables, width, ({ columns, rows }, columnsOfTerminal) => {
        const text = shown([tableOf(columns, rows)], { width: columnsOfTerminal });
        for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columnsOfTerminal);
        const characters = (texts: readonly string[]) => [...texts.join('').replace(/\s/g, '')].sort().join('');
        expect(characters([text])).toBe(characters([...columns.map(({ heading }) => heading), ...rows.flat()]));
      }),
    );
  });

  it('keeps its columns under each other', () => {
    const columns = [
      { heading: '姓名' },
      { heading: '组织', fit: 'wrap' as const },
      { heading: 'n', align: 'right' as const },
    ];
    const rows = [
      ['周建国', '中共淮川街道朝阳社区总支部委员会', '1'],
      ['李', '东村', '12'],
    ];
    expect(shown([tableOf(columns, rows, { indent: 2 })], { width: 32 })).toBe(
      [
        `  姓名    组织${' '.repeat(17)}n`,
        '  周建国  中共淮川街道朝阳     1',
        '          社区总支部委员会',
        `  李      东村${' '.repeat(16)}12`,
        '',
      ].join('\n'),
    );
  });

  it('puts columns that have no room on a line below, rather than cut words to pieces', () => {
    const columns = ['id', 'name', 'start', 'end'].map((heading) => ({ heading }));
    expect(shown([tableOf(columns, [['周建国', '周建国', '2013-10-15', '2014-06-09']])], { width: 30 })).toBe(
      ['id      name    start', '      end', '周建国  周建国  2013-10-15', '      2014-06-09', ''].join('\n'),
    );
  });

  it('puts a long last column below where it may and there is no room beside', () => {
    const columns: Column[] = [{ heading: 'rule' }, { heading: 'demands', fit: 'below' }];
    const rows = [['file-encoding', 'Every record file is stored as UTF-8.']];
    expect(shown([tableOf(columns, rows)], { width: 60 })).toContain(
      'file-encoding  Every record file is stored as UTF-8.\n',
    );
    expect(shown([tableOf(columns, rows)], { width: 40 })).toContain(
      'file-encoding\n      Every record file is stored as\n',
    );
  });

  it('has one line a record where a program reads, if programs count on it', () => {
    const columns: Column[] = [{ heading: 'a', fit: 'wrap' }];
    const rows = [['周'.repeat(100)]];
    const table = tableOf(columns, rows, { isForProgramsToo: true });
    expect(shown([table], { isTerminal: false }).split('\n')).toHaveLength(3);
    expect(shown([table], { isTerminal: true }).split('\n').length).toBeGreaterThan(3);
  });

  it('lines up through its sections, each under its title', () => {
    const sections = [
      { title: { text: '甲' }, rows: [['a', 1]] },
      { title: { text: '乙' }, isApart: true, rows: [['bbbb', 100]] },
    ];
    const table = { ...tableOf([{ heading: 'x' }, { heading: 'n', align: 'right' as const }], []), sections };
    expect(shown([table])).toBe('x       n\n甲\na       1\n\n乙\nbbbb  100\n');
    expect(shown([{ ...table, headings: 'each-section' }])).toMatch(/^甲\nx {7}n\na/);
  });
});

describe('a paragraph', () => {
  it('is never wider than the terminal, whatever stands before and behind it', () => {
    fc.assert(
      fc.property(word, word, word, width, fc.nat(6), fc.nat(8), (lead, text, tail, columns, indent, hang) => {
        const block = paragraph(text, {
          indent,
          hang,
          lead: [{ text: lead.trim().slice(0, 5) }, { text: '  ' }],
          tail: { text: tail.trim().slice(0, 8) },
        });
        for (const line of shown([block], { width: columns }).split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(columns);
          expect(line).not.toMatch(/\s$/);
        }
      }),
    );
  });

  it('leaves no bracket alone, and cuts what is too long behind a mark', () => {
    const braces = shown([paragraph('请在 registrations 中补记 { on, to, members }，谢谢')], { width: 40 });
    expect(braces.split('\n').filter((line) => /^\s*\}/.test(line))).toEqual([]);
    const long = shown([paragraph(`step=date,by=somebody,to=somebody,document=number`)], { width: 24 });
    expect(long.trim().split(/\s*\n\s*/)).toEqual(['step=date,by=somebody,', 'to=somebody,', 'document=number']);
  });

  it('shows line ends in it as signs', () => {
    expect(shown([paragraph('a\nb\tc')])).toBe('a␊b  c\n');
  });
});
