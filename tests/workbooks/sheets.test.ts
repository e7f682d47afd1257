import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { addressOf, areaOf, placeOf } from '../../src/workbooks/address.ts';
import { firstSheet, valuesIn, valuesOf, workbookOf } from '../support/read-sheet.ts';
import { book, linksOf, packed, partsOfBook, sheetOf, textCell } from '../support/workbook-parts.ts';
import { EXCEL, foreignParts } from '../support/workbook-samples.ts';

const text = (said: string) => ({ kind: 'text', text: said });

describe('addresses', () => {
  it.each([
    ['A1', 1, 1],
    ['D7', 7, 4],
    ['Z9', 9, 26],
    ['AA10', 10, 27],
    ['AZ1', 1, 52],
    ['BA1', 1, 53],
    ['ZZ1', 1, 702],
    ['AAA1', 1, 703],
    ['XFD1048576', 1_048_576, 16_384],
  ])('%s', (address, row, column) => {
    expect(addressOf({ row, column })).toBe(address);
    expect(placeOf(address)).toEqual({ row, column });
  });

  it.each(['', 'A', '7', 'A0', 'XFE1', 'A1048577', 'AAAA1', '甲1', 'A1:B2'])('%j is none', (address) => {
    expect(placeOf(address)).toBeUndefined();
  });

  it('areas have their corners in order', () => {
    expect(areaOf('$B$3:A1')).toEqual({ top: 1, left: 1, bottom: 3, right: 2 });
    expect(areaOf('C2')).toEqual({ top: 2, left: 3, bottom: 2, right: 3 });
    expect(areaOf('A1:XFE9')).toBeUndefined();
  });
});

describe('a workbook as Excel saves it', () => {
  const [roster, notes, empty] = workbookOf(book(EXCEL)).sheets;

  it('has its sheets in order, hidden ones told', () => {
    expect([roster, notes, empty].map((sheet) => [sheet?.name, sheet?.isHidden])).toEqual([
      ['委员名册', undefined],
      ['说明', true],
      ['空表', undefined],
    ]);
    expect(empty?.rows).toEqual([]);
  });

  it('has the rows that hold something, hidden ones told', () => {
    expect(roster?.rows.map(({ row, isHidden }) => [row, isHidden])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, undefined],
      [4, true],
      [6, undefined],
    ]);
    expect(roster && valuesOf(roster)).toEqual({
      A1: text('花名册'),
      A2: text('姓  名'),
      B2: text('出生\n年月 '),
      C2: { kind: 'number', number: 1980.1, shown: '1980.10' },
      A3: text('周建国'),
      B3: { kind: 'date', day: '1980-10-01', isMonth: true },
      C3: { kind: 'number', number: 29496 },
      D3: { kind: 'boolean', is: true },
      A4: text('王丽华'),
      D4: { kind: 'error', text: '#N/A' },
      A6: { kind: 'number', number: 430198196804120000 },
    });
  });

  it('has merged areas, hidden columns and a filter', () => {
    expect(roster).toMatchObject({
      merged: [{ top: 1, left: 1, bottom: 1, right: 6 }],
      hiddenColumns: [5],
      isFiltered: true,
    });
    expect(notes).not.toHaveProperty('isFiltered');
  });
});

describe('rows and columns that are not seen', () => {
  it.each<[string, string, boolean]>([
    ['hidden', 'hidden="1"', true],
    ['hidden in words', 'hidden="true"', true],
    ['without height', 'ht="0" customHeight="1"', true],
    ['not hidden', 'hidden="0" ht="15"', false],
  ])('a row %s', (_, attributes, isHidden) => {
    const [row] = firstSheet(sheetOf(`<row r="1" ${attributes}>${textCell('A1', '周')}</row>`)).rows;
    expect(row?.isHidden === true).toBe(isHidden);
  });

  it('columns without width are hidden too; to the end of the sheet', () => {
    const before =
      '<cols><col min="2" max="3" width="0"/><col min="16383" max="16384" hidden="true"/><col min="5" max="5" width="9"/></cols>';
    expect(firstSheet(sheetOf('', { before })).hiddenColumns).toEqual([2, 3, 16_383, 16_384]);
  });

  it('a filter without a criterion hides nothing; one that is on is told', () => {
    expect(firstSheet(sheetOf('', { after: '<autoFilter ref="A1:B2"/>' }))).not.toHaveProperty('isFiltered');
    expect(firstSheet(sheetOf('', { before: '<sheetPr filterMode="1"/>' })).isFiltered).toBe(true);
    const table = (filter: string) =>
      sheetOf('', {
        links: [['rId1', 'table', '../tables/table1.xml']],
        more: { 'xl/tables/table1.xml': `<table><autoFilter ref="A1:B2">${filter}</autoFilter></table>` },
      });
    expect(firstSheet(table('<filterColumn colId="0"/>')).isFiltered).toBe(true);
    expect(firstSheet(table(''))).not.toHaveProperty('isFiltered');
  });
});

describe('merged areas', () => {
  const rows = [
    `<row r="1">${textCell('A1', '标题')}${textCell('B1', '盖住')}${textCell('D1', '旁边')}</row>`,
    `<row r="2">${textCell('B2', '盖住')}</row>`,
    `<row r="3">${textCell('A3', '下面')}${textCell('C3', '二')}${textCell('D3', '盖住')}</row>`,
  ].join('');

  it('show their first cell alone, whatever was left in the others', () => {
    const after = '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="C3:D4"/></mergeCells>';
    const sheet = firstSheet(sheetOf(rows, { after }));
    expect(valuesOf(sheet)).toEqual({ A1: text('标题'), D1: text('旁边'), A3: text('下面'), C3: text('二') });
    expect(sheet.rows.map(({ row }) => row)).toEqual([1, 3]);
  });

  it('that reach over each other, over all of the sheet, or are none', () => {
    const over =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="C3:D4"/><mergeCell ref="x"/></mergeCells>';
    const sheet = firstSheet(sheetOf(rows, { after: over }));
    expect(valuesOf(sheet)).toEqual({ A1: text('标题'), C3: text('二') });
    expect(sheet.merged).toHaveLength(2);
  });
});

describe('workbooks of other makes', () => {
  it('prefixes, byte order marks, backslashes, no addresses, no formats', () => {
    expect(valuesIn(packed(foreignParts()))).toEqual({
      A1: text('姓名'),
      B1: text('电话'),
      A2: text('周建国'),
      B2: text('0730'),
      C2: { kind: 'number', number: 12 },
    });
  });

  it('cells without addresses stand beside the cell before them, rows below the row before', () => {
    const rows =
      '<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row><c r="B9"><v>4</v></c></row>';
    const numbers = Object.entries(valuesIn(sheetOf(rows))).map(([address, value]) => [
      address,
      value.kind === 'number' && value.number,
    ]);
    expect(numbers).toEqual([
      ['C3', 1],
      ['D3', 2],
      ['A4', 3],
      ['B9', 4],
    ]);
  });

  it('rows and cells out of order, and twice', () => {
    const rows = `<row r="2">${textCell('B2', '乙')}${textCell('A2', '甲')}</row><row r="1">${textCell('A1', '一')}</row><row r="2">${textCell('B2', '丙')}</row>`;
    const sheet = firstSheet(sheetOf(rows));
    expect(sheet.rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [1, [1]],
      [2, [1, 2]],
    ]);
    expect(valuesOf(sheet)).toEqual({ A1: text('一'), A2: text('甲'), B2: text('丙') });
  });

  it('UTF-16, and the encoding of the system', () => {
    const parts = partsOfBook({ sheets: [{ rows: `<row r="1">${textCell('A1', '周建国')}</row>` }] });
    const xml = String(parts['xl/worksheets/sheet1.xml']);
    const wide = Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect(valuesIn(packed({ ...parts, 'xl/worksheets/sheet1.xml': wide }))).toEqual({ A1: text('周建国') });
    const [head = '', tail = ''] = xml.replace('UTF-8', 'GBK').split('周建国');
    const gbk = Buffer.concat([Buffer.from(head), Buffer.from('d6dcbda8b9fa', 'hex'), Buffer.from(tail)]);
    expect(valuesIn(packed({ ...parts, 'xl/worksheets/sheet1.xml': gbk }))).toEqual({ A1: text('周建国') });
  });

  it('strict files and workbooks with macros', () => {
    const strict = Object.entries(partsOfBook(EXCEL)).map(([name, content]) => [
      name,
      typeof content === 'string'
        ? content
            .replaceAll(
              'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
              'http://purl.oclc.org/ooxml/spreadsheetml/main',
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/',
              'http://purl.oclc.org/ooxml/officeDocument/',
            )
            .replace('sheet.main+xml', 'sheet.macroEnabled.main+xml')
        : content,
    ]);
    expect(workbookOf(packed(Object.fromEntries(strict)))).toEqual(workbookOf(book(EXCEL)));
  });

  it('no relationships of the package, names of parts in other cases', () => {
    const parts = Object.entries(partsOfBook({ sheets: [{ rows: `<row r="1">${textCell('A1', '周')}</row>` }] }));
    const renamed = parts
      .filter(([name]) => name !== '_rels/.rels')
      .map(([name, content]) => [name.replace('sheet1.xml', 'Sheet1.XML'), content]);
    expect(valuesIn(packed(Object.fromEntries(renamed)))).toEqual({ A1: text('周') });
  });

  it('a target with escapes, and charts between the sheets', () => {
    const parts = partsOfBook({ sheets: [{ rows: `<row r="1">${textCell('A1', '周')}</row>` }] });
    const { 'xl/worksheets/sheet1.xml': sheet = '', ...rest } = parts;
    const list = String(parts['xl/workbook.xml']).replace(
      '<sheets>',
      '<sheets><sheet name="图" sheetId="9" r:id="rId9"/>',
    );
    const links = linksOf([
      ['rId1', 'worksheet', './x/../worksheets/%E8%A1%A8.xml'],
      ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
    ]);
    const bytes = packed({
      ...rest,
      'xl/workbook.xml': list,
      'xl/_rels/workbook.xml.rels': links,
      'xl/worksheets/表.xml': sheet,
    });
    expect(workbookOf(bytes).sheets).toHaveLength(1);
    expect(valuesIn(bytes)).toEqual({ A1: text('周') });
  });

  it('exceljs', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('名册');
    sheet.addRow(['周建国', 7, new Date(Date.UTC(1968, 3, 12)), true]);
    sheet.addRow([
      { richText: [{ text: '党' }, { font: { bold: true }, text: '员' }] },
      { formula: 'B1*2', result: 14 },
      { formula: 'B1' },
    ]);
    sheet.addRow([{ text: '网址', hyperlink: 'http://example.com' }, { error: '#N/A' }]);
    sheet.mergeCells('A5:B6');
    expect(valuesIn(new Uint8Array(await workbook.xlsx.writeBuffer()))).toEqual({
      A1: text('周建国'),
      B1: { kind: 'number', number: 7 },
      C1: { kind: 'date', day: '1968-04-12' },
      D1: { kind: 'boolean', is: true },
      A2: text('党员'),
      B2: { kind: 'number', number: 14 },
      C2: { kind: 'error', text: '=B1' },
      A3: text('网址'),
      B3: { kind: 'error', text: '#N/A' },
    });
  });
});
