import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/workbooks/cell-text.ts';
import type { CellValue } from '../../src/workbooks/workbook.ts';
import { firstSheet, valuesIn } from '../support/read-sheet.ts';
import { sheetOf, stylesWith, textCell } from '../support/workbook-parts.ts';

function only(cell: string, more: Parameters<typeof sheetOf>[1] = {}): CellValue | undefined {
  return valuesIn(sheetOf(`<row r="1">${cell}</row>`, more)).A1;
}

/** A number in a cell with this number format. */
function formatted(number: string, code: string, workbookPr = ''): CellValue | undefined {
  const escaped = code
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  const styles = stylesWith('<xf numFmtId="200"/>', `<numFmt numFmtId="200" formatCode="${escaped}"/>`);
  return only(`<c r="A1" s="0"><v>${number}</v></c>`, { styles, workbookPr });
}

function builtIn(number: string, id: number): CellValue | undefined {
  return only(`<c r="A1"><v>${number}</v></c>`, { styles: stylesWith(`<xf numFmtId="${id}"/>`) });
}

const text = (said: string): CellValue => ({ kind: 'text', text: said });

describe('texts', () => {
  const texts =
    '<si><t>姓  名</t></si><si><t/><r><t>周</t></r><r><rPr><b/></rPr><t>建国</t></r><rPh sb="0" eb="1"><t>ZHOU</t></rPh></si><si/>';

  it.each<[string, string, CellValue | undefined]>([
    ['shared', '<c r="A1" t="s"><v>0</v></c>', text('姓  名')],
    ['in runs, without how they are read aloud', '<c r="A1" t="s"><v>1</v></c>', text('周建国')],
    ['shared and empty', '<c r="A1" t="s"><v>2</v></c>', undefined],
    ['of its own', textCell('A1', '王丽华'), text('王丽华')],
    ['of its own, in runs', '<c r="A1" t="inlineStr"><is><r><t>王</t></r><r><t>丽华</t></r></is></c>', text('王丽华')],
    ['of its own without a place for it', '<c r="A1" t="inlineStr"><v>王</v></c>', text('王')],
    ['result of a formula', '<c r="A1" t="str"><f>B1</f><v>甲&amp;乙</v></c>', text('甲&乙')],
    ['with blanks around it', textCell('A1', ' 周 '), text(' 周 ')],
    ['with references', textCell('A1', '&lt;&#21608;&#x5EFA;&quot;&apos;&gt;'), text('<周建"\'>')],
    ['with references that mean nothing', textCell('A1', '&nope;&#xZZ;& a'), text('&nope;&#xZZ;& a')],
    ['as character data', textCell('A1', '<![CDATA[a<b&amp;]]>c'), text('a<b&amp;c')],
    ['with characters in escapes', textCell('A1', '一_x000D_\n二_x5468__x005F_x0041_'), text('一\n二周_x0041_')],
    ['with line ends of all kinds', textCell('A1', '一\r\n二\r三&#13;&#10;四'), text('一\n二\n三\n四')],
    ['with a comment amid', textCell('A1', '周<!-- <t> -->建国'), text('周建国')],
  ])('%s', (_, cell, value) => {
    expect(only(cell, { texts })).toEqual(value);
  });
});

describe('other values', () => {
  it.each<[string, string, CellValue | undefined]>([
    ['a number', '<c r="A1"><v>12.5</v></c>', { kind: 'number', number: 12.5 }],
    [
      'a number with an exponent',
      '<c r="A1" t="n"><v>4.30198196804120E+17</v></c>',
      { kind: 'number', number: 430198196804120000 },
    ],
    ['what should be a number and is none', '<c r="A1"><v>三</v></c>', text('三')],
    ['a number too large for one', '<c r="A1"><v>1e999</v></c>', text('1e999')],
    ['a hexadecimal that is no number', '<c r="A1"><v>0x10</v></c>', text('0x10')],
    ['true', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', is: true }],
    ['false', '<c r="A1" t="b"><v>0</v></c>', { kind: 'boolean', is: false }],
    ['an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', text: '#DIV/0!' }],
    ['a formula that was not reckoned', '<c r="A1"><f>B1&amp;"x"</f></c>', { kind: 'error', text: '=B1&"x"' }],
    ['a formula with an empty place for its result', '<c r="A1"><f>B1</f><v></v></c>', { kind: 'error', text: '=B1' }],
    ['a shared formula that was not reckoned', '<c r="A1"><f t="shared" si="0"/></c>', { kind: 'error', text: '=…' }],
    ['a formula whose result is an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', undefined],
    ['a cell with a format alone', '<c r="A1" s="0"/>', undefined],
    ['a cell that is opened and empty', '<c r="A1"></c>', undefined],
  ])('%s', (_, cell, value) => {
    expect(only(cell)).toEqual(value);
  });

  it('a formula is told apart from what was typed', () => {
    const [row] = firstSheet(sheetOf('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>2</v></c></row>')).rows;
    expect(row?.cells.map(({ isFormula }) => isFormula)).toEqual([true, undefined]);
  });
});

describe('numbers as they are shown', () => {
  it.each<[string, string, string | undefined]>([
    ['1980.1', '0.00', '1980.10'],
    ['1980.12', '0.00', undefined],
    ['730', '0000', '0730'],
    ['12', '@', undefined],
    ['12', 'General', undefined],
    ['12345.6', '#,##0', '12,346'],
    ['0.5', '0%', '50%'],
    ['33', '0"岁"', '33岁'],
    ['33', '0岁', '33岁'],
    ['33', '[红色]0', undefined],
    ['-5', '0;[Red]-0', undefined],
    ['430198196804120000', '0', undefined],
    ['0.5', 'h:mm', '12:00'],
    ['1.5', '[h]:mm', '36:00'],
    ['5', 'no [ format', undefined],
    ['5', '0'.repeat(300), undefined],
  ])('%s in %s', (number, code, shown) => {
    expect(formatted(number, code)).toEqual({
      kind: 'number',
      number: Number(number),
      ...(shown !== undefined && { shown }),
    });
  });
});

describe('dates', () => {
  const day = (said: string, more: object = {}) => ({ kind: 'date', day: said, ...more });

  it.each<[string, string, object]>([
    ['29495', 'yyyy-mm-dd', day('1980-10-01')],
    ['29495', 'yyyy"年"m"月"d"日";@', day('1980-10-01')],
    ['29495', '[$-804]yyyy"年"m"月"d"日";@', day('1980-10-01')],
    ['29495', '[DBNum1][$-804]yyyy"年"m"月"d"日";@', day('1980-10-01')],
    ['29495', 'yyyy年m月d日', day('1980-10-01')],
    ['29495', 'yyyy\\.mm', day('1980-10-01', { isMonth: true })],
    ['29495', 'yyyy"年"m"月"', day('1980-10-01', { isMonth: true })],
    ['29495', 'yyyy"年"', day('1980-10-01', { isMonth: true })],
    ['29495', '[$-F800]dddd, mmmm dd, yyyy', day('1980-10-01')],
    ['29495.75', 'yyyy/m/d h:mm', day('1980-10-01', { time: '18:00' })],
    ['29495.75', 'yyyy/m/d 上午/下午h:mm', day('1980-10-01', { time: '18:00' })],
    ['29495.99999999', 'yyyy/m/d h:mm', day('1980-10-02', { time: '00:00' })],
    ['29495.75', 'yyyy/m/d', day('1980-10-01')],
    ['1', 'yyyy/m/d', day('1900-01-01')],
    ['59', 'yyyy/m/d', day('1900-02-28')],
    ['61', 'yyyy/m/d', day('1900-03-01')],
    ['2958465', 'yyyy/m/d', day('9999-12-31')],
  ])('%s in %s', (number, code, value) => {
    expect(formatted(number, code)).toEqual(value);
  });

  it.each(['0', '-1', '60', '2958466'])('%s is no day of the calendar', (number) => {
    expect(formatted(number, 'yyyy/m/d')).toMatchObject({ kind: 'number', number: Number(number) });
  });

  it.each<[number, object]>([
    [14, day('1980-10-01')],
    [22, day('1980-10-01', { time: '12:00' })],
    [27, day('1980-10-01', { isMonth: true })],
    [31, day('1980-10-01')],
    [36, day('1980-10-01', { isMonth: true })],
    [50, day('1980-10-01', { isMonth: true })],
    [57, day('1980-10-01', { isMonth: true })],
    [58, day('1980-10-01')],
    [32, { kind: 'number', number: 29495.5, shown: '12时00分' }],
    [2, { kind: 'number', number: 29495.5, shown: '29495.50' }],
    [49, { kind: 'number', number: 29495.5 }],
    [99, { kind: 'number', number: 29495.5 }],
  ])('in the format that Chinese Excel knows as %i', (id, value) => {
    expect(builtIn('29495.5', id)).toEqual(value);
  });

  it.each(['1', 'true'])('counted from 1904 (%s)', (is) => {
    const pr = `<workbookPr date1904="${is}"/>`;
    expect(formatted('0', 'yyyy/m/d', pr)).toEqual(day('1904-01-01'));
    expect(formatted('28033', 'yyyy/m/d', pr)).toEqual(day('1980-10-01'));
  });

  it('as text of the standard, in strict files', () => {
    const cell = '<c r="A1" t="d" s="0"><v>1980-10-01T00:00:00</v></c>';
    expect(only(cell, { styles: stylesWith('<xf numFmtId="14"/>') })).toEqual(day('1980-10-01'));
    expect(only('<c r="A1" t="d"><v>soon</v></c>')).toEqual(text('soon'));
  });
});

describe('what a person sees', () => {
  it.each<[CellValue, string]>([
    [text('周'), '周'],
    [{ kind: 'number', number: 1980.1, shown: '1980.10' }, '1980.10'],
    [{ kind: 'number', number: 0.1 + 0.2 }, '0.3'],
    [{ kind: 'number', number: 2 ** 53 }, '9007199254740992'],
    [{ kind: 'number', number: 430198196804120000 }, '430198196804120000'],
    [{ kind: 'number', number: -1e-7 }, '-0.0000001'],
    [{ kind: 'number', number: 1.5e-8 }, '0.000000015'],
    [{ kind: 'number', number: 1e300 }, '1e+300'],
    [{ kind: 'date', day: '1980-10-01' }, '1980-10-01'],
    [{ kind: 'date', day: '1980-10-01', isMonth: true }, '1980-10'],
    [{ kind: 'date', day: '1980-10-01', time: '18:00' }, '1980-10-01 18:00'],
    [{ kind: 'boolean', is: true }, 'TRUE'],
    [{ kind: 'boolean', is: false }, 'FALSE'],
    [{ kind: 'error', text: '#N/A' }, '#N/A'],
  ])('%o', (value, seen) => {
    expect(cellText(value)).toBe(seen);
  });
});
