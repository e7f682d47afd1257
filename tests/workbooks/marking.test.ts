import { execFileSync } from 'node:child_process';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CellObject } from '@e965/xlsx';
import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/messages/user-error.ts';
import { placeOf } from '../../src/workbooks/address.ts';
import { type Mark, markWorkbook } from '../../src/workbooks/marks/mark-workbook.ts';
import { entriesOf } from '../../src/workbooks/zip/directory.ts';
import { partsOf, schemaProblems } from '../support/ooxml.ts';
import { workbookOf } from '../support/read-sheet.ts';
import { book, packed, partsOfBook, sheetOf, stylesWith, textCell } from '../support/workbook-parts.ts';
import { EXCEL, foreignParts } from '../support/workbook-samples.ts';

function marksAt(sheet: string, ...addresses: string[]): Mark[] {
  return addresses.map((address) => {
    const place = placeOf(address);
    if (place === undefined) throw new Error(address);
    return { place: { sheet, ...place }, note: `请核对 ${address}` };
  });
}

function sheetXml(bytes: Uint8Array, number = 1): string {
  return partsOf(bytes).get(`xl/worksheets/sheet${number}.xml`) ?? '';
}

/** Address, format and rest of each cell tag, in the order of the file. */
function cellTags(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?c\b[^>]*>/g)].map(([tag]) => tag);
}

function styleOf(xml: string, address: string): number {
  const tag = cellTags(xml).find((each) => each.includes(` r="${address}"`)) ?? '';
  return Number(/ s="(\d+)"/.exec(tag)?.[1] ?? 0);
}

function formats(bytes: Uint8Array): string[] {
  const styles = partsOf(bytes).get('xl/styles.xml') ?? '';
  const list = /<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '';
  return list.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
}

/** Validator findings that marking has brought. */
async function newProblems(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const known = new Set(await schemaProblems(before));
  return (await schemaProblems(after)).filter((problem) => !known.has(problem));
}

const PATIENCE = { timeout: 60_000 };

describe('a workbook as Excel saves it, marked', PATIENCE, () => {
  const before = book(EXCEL);
  const after = markWorkbook(before, marksAt('委员名册', 'B3', 'C2', 'F4', 'E4', 'B6', 'B9', 'H12'));

  it('reads as before', () => {
    expect(workbookOf(after)).toEqual(workbookOf(before));
  });

  it('is valid by the schemas', async () => {
    expect(await newProblems(before, after)).toEqual([]);
  });

  it('has every other part as it was packed, byte for byte', () => {
    const [old, now] = [before, after].map(packedEntries);
    const changed = [...(old ?? [])]
      .filter(([name, content]) => !now?.get(name)?.equals(content))
      .map(([name]) => name);
    expect(changed.sort()).toEqual([
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect([...(now ?? new Map()).keys()]).toEqual([...(old ?? new Map()).keys()]);
  });

  it('has the sheet as it was but for the formats of cells and new cells', () => {
    const xml = sheetXml(after);
    const plain = xml
      .replace(/<row r="(?:9|12)">.*?<\/row>/g, '')
      .replace(/<c r="(?:E4|B6)" s="\d+"\/>/g, '')
      .replace('<dimension ref="A1:H12"/>', '<dimension ref="A1:F6"/>')
      .replaceAll(/ s="(?:4|5|6|7)"/g, (_, at: number) => (xml.slice(at - 20, at).includes('x') ? '' : ' s="?"'));
    const wanted = sheetXml(before).replace(/(<c r="(?:B3|C2|F4)") s="\d+"/g, '$1 s="?"');
    expect(plain).toBe(wanted);
  });

  it('gives each marked cell its own format with another fill alone', () => {
    const xml = sheetXml(after);
    const list = formats(after);
    const own = { B3: 1, C2: 2, F4: 2, E4: 0, B6: 2, B9: 3, H12: 0 };
    for (const [address, style] of Object.entries(own)) {
      const format = list[styleOf(xml, address)] ?? '';
      expect([address, format]).toEqual([address, expect.stringContaining(' fillId="2"')]);
      expect(format).toContain('applyFill="1"');
      const withoutFill = format.replace(' applyFill="1"', '').replace('fillId="2"', 'fillId="0"');
      expect([address, withoutFill]).toEqual([address, formats(before)[style]]);
    }
    // Cells of one format share the marked one.
    expect(list).toHaveLength(4 + 4);
    const styles = partsOf(after).get('xl/styles.xml') ?? '';
    expect(styles).toContain('<fills count="3">');
    expect(styles).toContain('<cellXfs count="8">');
    expect(styles).toContain('<fgColor rgb="FFFFC7CE"/>');
  });

  it('has new cells and rows in their order', () => {
    const order = cellTags(sheetXml(after)).map((tag) => / r="([A-Z]+\d+)"/.exec(tag)?.[1]);
    expect(order).toEqual([
      'A1',
      'A2',
      'B2',
      'C2',
      'A3',
      'B3',
      'C3',
      'D3',
      'A4',
      'D4',
      'E4',
      'F4',
      'A6',
      'B6',
      'B9',
      'H12',
    ]);
    expect(sheetXml(after)).toContain('<row r="9"><c r="B9" s="');
  });

  it('keeps the comment that was there, and puts the note below it', async () => {
    const notes = notesOf(after, '委员名册');
    expect(notes).toEqual({
      B3: '李：请核对\n\n请核对 B3',
      C2: '请核对 C2',
      F4: '请核对 F4',
      E4: '请核对 E4',
      B6: '请核对 B6',
      B9: '请核对 B9',
      H12: '请核对 H12',
    });
    const comments = partsOf(after).get('xl/comments1.xml') ?? '';
    expect(comments).toContain('<author>李</author><author>dgw</author>');
    expect(comments).toContain('<r><rPr><b/><sz val="9"/></rPr><t>李：</t></r>');
  });

  it('has a box for each new comment, with numbers of their own, behind the one that was there', () => {
    const drawing = partsOf(after).get('xl/drawings/vmlDrawing1.vml') ?? '';
    const old = partsOf(before).get('xl/drawings/vmlDrawing1.vml') ?? '';
    expect(drawing.startsWith(old.replace('</xml>', ''))).toBe(true);
    const ids = [...drawing.matchAll(/<v:shape\b[^>]* id="(\w+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(7);
    expect(new Set(ids).size).toBe(7);
    expect(drawing.match(/<v:shapetype/g)).toHaveLength(1);
    expect(drawing).toContain('<x:Row>1</x:Row><x:Column>2</x:Column>');
  });

  it('is the same each time', () => {
    expect(markWorkbook(before, marksAt('委员名册', 'B3'))).toEqual(markWorkbook(before, marksAt('委员名册', 'B3')));
  });

  it('can be marked once more', async () => {
    const twice = markWorkbook(after, marksAt('委员名册', 'C2', 'D3'));
    expect(workbookOf(twice)).toEqual(workbookOf(before));
    expect(await newProblems(before, twice)).toEqual([]);
    expect(notesOf(twice, '委员名册').C2).toBe('请核对 C2\n\n请核对 C2');
  });
});

/** Content of each entry as it is packed, read by the directory. */
function packedEntries(bytes: Uint8Array): Map<string, Buffer> {
  const whole = Buffer.from(bytes);
  const place = (start: number) => start + 30 + whole.readUInt16LE(start + 26) + whole.readUInt16LE(start + 28);
  return new Map(
    entriesOf(whole).map(({ name, start, packedSize }) => [
      name,
      whole.subarray(place(start), place(start) + packedSize),
    ]),
  );
}

/** Comments by cell, as another reader finds them. */
function notesOf(bytes: Uint8Array, sheet: string): Record<string, string> {
  const cells = Object.entries(XLSX.read(bytes, { type: 'array' }).Sheets[sheet] ?? {});
  return Object.fromEntries(
    cells.flatMap(([address, cell]) => {
      const comments = (cell as CellObject).c;
      return comments === undefined
        ? []
        : [
            [
              address,
              comments
                .map(({ t }) => t)
                .join('|')
                .replaceAll('\r', ''),
            ],
          ];
    }),
  );
}

describe('a workbook without comments, marked', PATIENCE, () => {
  const rows = `<row r="2">${textCell('B2', '周')}</row>`;
  const styles = stylesWith('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  const after =
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="0"/>';

  it('gets comments, their drawing and what leads there', async () => {
    const before = sheetOf(rows, { styles, after });
    const marked = markWorkbook(before, marksAt('名册', 'B2', 'A1'));
    expect(await newProblems(before, marked)).toEqual([]);
    expect(notesOf(marked, '名册')).toEqual({ B2: '请核对 B2', A1: '请核对 A1' });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(marked as unknown as ExcelJS.Buffer);
    expect(workbook.getWorksheet('名册')?.getCell('B2').note).toMatchObject({ texts: [{ text: '请核对 B2' }] });
    expect(sheetXml(marked)).toMatch(/<legacyDrawing [^>]*r:id="rId2"\/><tableParts count="0"\/>/);
    expect(partsOf(marked).get('[Content_Types].xml')).toContain('<Default Extension="vml"');
  });

  it('without formats at all, and with prefixes, gets those too', async () => {
    const before = packed(foreignParts());
    const marked = markWorkbook(before, marksAt('导出', 'A2', 'E2', 'C1', 'A7'));
    expect(workbookOf(marked)).toEqual(workbookOf(before));
    expect(notesOf(markWorkbook(sheetOf(rows), marksAt('名册', 'B2')), '名册')).toEqual({ B2: '请核对 B2' });
    const sheet = Object.entries(unzipSync(marked)).find(([name]) => name.endsWith('sheet1.xml'))?.[1];
    expect(strFromU8(sheet ?? new Uint8Array())).toMatch(
      /<x:c r="E2" s="1"\/><\/x:row><x:row r="7"><x:c r="A7" s="1"\/><\/x:row>/,
    );
    expect(formats(marked)).toHaveLength(2);
  });

  it.each<[string, string]>([
    ['an empty list of cells', '<sheetData/>'],
    ['an empty row', '<sheetData><row r="2" ht="20" customHeight="1"/></sheetData>'],
    ['a row before', '<sheetData><row r="1"/></sheetData>'],
    ['a row behind', '<sheetData><row r="3"><c r="A3"><v>1</v></c></row></sheetData>'],
    [
      'cells on both sides',
      '<sheetData><row r="2" spans="1:1"><c r="A2"><v>1</v></c><c r="C2"><v>1</v></c></row></sheetData>',
    ],
  ])('finds its place in %s', async (_, data) => {
    const parts = partsOfBook({ sheets: [{ name: '名册' }], styles });
    const xml = String(parts['xl/worksheets/sheet1.xml']).replace('<sheetData></sheetData>', data);
    const before = packed({ ...parts, 'xl/worksheets/sheet1.xml': xml });
    const marked = markWorkbook(before, marksAt('名册', 'B2'));
    expect(styleOf(sheetXml(marked), 'B2')).toBe(1);
    expect(await newProblems(before, marked)).toEqual([]);
    expect(workbookOf(marked)).toEqual(workbookOf(before));
  });

  it('a new cell looks as its row does, else as its column', () => {
    const looks = stylesWith(
      ['0', '1', '2', '9'].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join(''),
    );
    const before = '<cols><col min="2" max="4" width="9" style="2"/></cols>';
    const marked = markWorkbook(
      sheetOf('<row r="1" s="3" customFormat="1"/><row r="2"/>', { styles: looks, before }),
      marksAt('名册', 'B1', 'C2', 'E2', 'D9'),
    );
    const numberFormats = ['B1', 'C2', 'E2', 'D9'].map(
      (address) => /numFmtId="(\d)"/.exec(formats(marked)[styleOf(sheetXml(marked), address)] ?? '')?.[1],
    );
    expect(numberFormats).toEqual(['9', '2', '0', '2']);
  });

  it('cells that refer to formats which are not there do not get the colour of marks', () => {
    const cells = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c></row>';
    const before = '<cols><col min="5" max="5" width="9" style="4"/></cols>';
    for (const workbook of [sheetOf(cells, { before }), sheetOf(cells, { before, styles })]) {
      const marked = markWorkbook(workbook, marksAt('名册', 'A1'));
      expect(workbookOf(marked)).toEqual(workbookOf(workbook));
      expect(styleOf(sheetXml(marked), 'A1')).toBe(5);
      expect(formats(marked).map((format) => format.includes('fillId="2"'))).toEqual([
        false,
        false,
        false,
        false,
        false,
        true,
      ]);
    }
  });

  it('a row says which columns it uses, new cells among them', () => {
    const marked = markWorkbook(
      sheetOf('<row r="2" spans="2:3"><c r="B2"><v>1</v></c></row>'),
      marksAt('名册', 'B2', 'F2'),
    );
    expect(sheetXml(marked)).toContain('<row r="2" spans="2:6">');
    const same = markWorkbook(sheetOf('<row r="2" spans="2:3"><c r="B2"><v>1</v></c></row>'), marksAt('名册', 'B2'));
    expect(sheetXml(same)).toContain('<row r="2" spans="2:3">');
  });

  it('marks within a merged area go to its first cell, as one comment', async () => {
    const merged = '<mergeCells count="1"><mergeCell ref="B2:D4"/></mergeCells>';
    const marked = markWorkbook(sheetOf(rows, { styles, after: merged }), marksAt('名册', 'C3', 'D4', 'E4'));
    expect(notesOf(marked, '名册')).toEqual({ B2: '请核对 C3\n请核对 D4', E4: '请核对 E4' });
  });

  it('notes are kept letter by letter', async () => {
    const note = '<b>&"一"\n _x0041_ 𠮷\u0001';
    const marked = markWorkbook(sheetOf(rows, { styles }), [{ place: { sheet: '名册', row: 2, column: 2 }, note }]);
    expect(await newProblems(sheetOf(rows, { styles }), marked)).toEqual([]);
    const comments = partsOf(marked).get('xl/comments1.xml') ?? '';
    expect(comments).toContain('&lt;b&gt;&amp;&quot;一&quot;\n _x005F_x0041_ 𠮷</t>');
  });

  it('a strict workbook is marked in its own names', () => {
    const strict = packed(
      Object.fromEntries(
        Object.entries(partsOfBook({ sheets: [{ name: '名册', rows }] })).map(([name, content]) => [
          name,
          String(content)
            .replaceAll(
              'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
              'http://purl.oclc.org/ooxml/spreadsheetml/main',
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/',
              'http://purl.oclc.org/ooxml/officeDocument/',
            ),
        ]),
      ),
    );
    const parts = partsOf(markWorkbook(strict, marksAt('名册', 'B2')));
    expect(parts.get('xl/comments1.xml')).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    );
  });

  it('the box is as wide and as high as its note', () => {
    const boxOf = (note: string) => {
      const marked = markWorkbook(sheetOf(rows), [{ place: { sheet: '名册', row: 2, column: 2 }, note }]);
      const drawing = strFromU8(unzipSync(marked)['xl/drawings/vmlDrawing1.vml'] ?? new Uint8Array());
      const [left = 0, leftBy = 0, top = 0, topBy = 0, right = 0, rightBy = 0, bottom = 0, bottomBy = 0] =
        /<x:Anchor>([^<]*)/.exec(drawing)?.[1]?.split(', ').map(Number) ?? [];
      return { width: (right - left) * 64 + rightBy - leftBy, height: (bottom - top) * 20 + bottomBy - topBy };
    };
    const short = boxOf('请核对');
    const long = boxOf('身份证号码应为十八位数字，请核对');
    const lines = boxOf('一\n二\n三\n四\n五');
    expect(short.width).toBeGreaterThan(80);
    expect(long.width).toBeGreaterThan(190);
    expect(boxOf('甲'.repeat(500)).width).toBeLessThan(350);
    expect(boxOf('甲'.repeat(500)).height).toBeGreaterThan(200);
    expect(lines.height).toBeGreaterThan(short.height + 4 * 14);
  });
});

describe('ZIPs of other makes, marked', () => {
  const parts = partsOfBook({ sheets: [{ name: '名册', rows: `<row r="1">${textCell('A1', '周')}</row>` }] });

  it('entries stored, with descriptors behind them, and with 64-bit sizes', () => {
    const bytes = wideZip(Object.entries(parts).map(([name, content]) => [name, Buffer.from(String(content))]));
    expect(workbookOf(bytes).sheets[0]?.name).toBe('名册');
    const marked = markWorkbook(bytes, marksAt('名册', 'A1'));
    expect(workbookOf(marked)).toEqual(workbookOf(bytes));
    // Sizes that are told in 32 bits are not told in 64 once more.
    const wide = entriesOf(Buffer.from(marked)).filter(({ header }) => header.readUInt16LE(30) > 0);
    expect(wide).toEqual([]);
    // Another reader than ours finds all parts.
    expect(Object.keys(unzipSync(marked))).toEqual(expect.arrayContaining([...Object.keys(parts), 'xl/comments1.xml']));
    expect(strFromU8(unzipSync(marked)['xl/workbook.xml'] ?? new Uint8Array())).toBe(parts['xl/workbook.xml']);
  });

  it('are whole for unzip', () => {
    const marked = markWorkbook(packed(parts), marksAt('名册', 'A1'));
    let said: string;
    try {
      said = execFileSync('unzip', ['-tqq', '/dev/stdin'], { input: marked, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const { code, stderr } = error as { code?: string; stderr?: string };
      // Not every machine has unzip, and not every unzip reads a pipe.
      said = code === 'ENOENT' || /cannot find|End-of-central/.test(String(stderr)) ? '' : String(stderr);
    }
    expect(said).toBe('');
  });

  it('what is no workbook, and a sheet that is not there, are told', () => {
    expect(() => markWorkbook(strToU8('a,b'), marksAt('x', 'A1'))).toThrow(UserError);
    expect(() => markWorkbook(zipSync({ a: strToU8('b') }), marksAt('x', 'A1'))).toThrow(UserError);
    expect(() => markWorkbook(packed(parts), marksAt('别的', 'A1'))).toThrow(RangeError);
    expect(markWorkbook(packed(parts), [])).toEqual(packed(parts));
  });
});

/** As streaming writers make them: sizes behind the content, 64 bits wide in the directory (APPNOTE 4.3.9, 4.5.3). */
function wideZip(files: readonly (readonly [string, Buffer])[]): Uint8Array {
  const pieces: Buffer[] = [];
  const headers: Buffer[] = [];
  let start = 0;
  for (const [name, content] of files) {
    const content8 = deflateRawSync(content);
    const checksum = crcOf(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(45, 4);
    local.writeUInt16LE(8, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const behind = Buffer.alloc(24);
    behind.writeUInt32LE(0x08074b50, 0);
    behind.writeUInt32LE(checksum, 4);
    behind.writeBigUInt64LE(BigInt(content8.length), 8);
    behind.writeBigUInt64LE(BigInt(content.length), 16);
    const wide = Buffer.alloc(28);
    wide.writeUInt16LE(1, 0);
    wide.writeUInt16LE(24, 2);
    wide.writeBigUInt64LE(BigInt(content.length), 4);
    wide.writeBigUInt64LE(BigInt(content8.length), 12);
    wide.writeBigUInt64LE(BigInt(start), 20);
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(45, 4);
    header.writeUInt16LE(45, 6);
    header.writeUInt16LE(8, 8);
    header.writeUInt16LE(8, 10);
    header.writeUInt32LE(checksum, 16);
    for (const at of [20, 24, 42]) header.writeUInt32LE(0xffffffff, at);
    header.writeUInt16LE(name.length, 28);
    header.writeUInt16LE(wide.length, 30);
    pieces.push(local, Buffer.from(name), content8, behind);
    headers.push(header, Buffer.from(name), wide);
    start += 30 + name.length + content8.length + behind.length;
  }
  const directory = Buffer.concat(headers);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(files.length), 24);
  record.writeBigUInt64LE(BigInt(files.length), 32);
  record.writeBigUInt64LE(BigInt(directory.length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  for (const at of [8, 10]) end.writeUInt16LE(0xffff, at);
  for (const at of [12, 16]) end.writeUInt32LE(0xffffffff, at);
  return new Uint8Array(Buffer.concat([...pieces, directory, record, locator, end]));
}

/** The checksum that zlib's own gzip would write. */
function crcOf(content: Buffer): number {
  const zip = Buffer.from(zipSync({ a: new Uint8Array(content) }, { level: 0 }));
  expect(inflateRawSync(deflateRawSync(content))).toEqual(content);
  return zip.readUInt32LE(14);
}
