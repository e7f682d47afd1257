import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, say } from '../../src/messages/catalogue.ts';
import { MAX_CELLS, MAX_INFLATED_BYTES } from '../../src/workbooks/limits.ts';
import { markWorkbook } from '../../src/workbooks/marks/mark-workbook.ts';
import { readWorkbook } from '../../src/workbooks/read-workbook.ts';
import { partsOf } from '../support/ooxml.ts';
import { firstSheet, refusalOf, valuesIn } from '../support/read-sheet.ts';
import { book, packed, partsOfBook, sheetOf, textCell } from '../support/workbook-parts.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** A compound file ([MS-CFB]) with a stream of this name. */
function compound(stream: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([COMPOUND, Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]),
  );
}

const fine = () => sheetOf(`<row r="1">${textCell('A1', '周建国')}</row>`);

function without(name: string): Uint8Array {
  const { [name]: _, ...rest } = partsOfBook({ sheets: [{}] });
  return packed(rest);
}

function withXml(name: string, content: string): Uint8Array {
  return packed({ ...partsOfBook({ sheets: [{}] }), [name]: content });
}

describe('what is no workbook', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'workbook.empty'],
    ['an old workbook', compound('Workbook'), 'workbook.old-excel'],
    ['a workbook of the nineties', new Uint8Array([0x09, 0x04, 0x06, 0, 0, 0]), 'workbook.old-excel'],
    ['a workbook behind a password', compound('EncryptedPackage'), 'workbook.protected'],
    ['a workbook whose rights a server manages', compound('DataSpaces'), 'workbook.protected'],
    ['an old Word document', compound('WordDocument'), 'workbook.other'],
    ['CSV', bytesOf('姓名,性别\r\n周建国,男\r\n'), 'workbook.text'],
    ['CSV in GBK', new Uint8Array(Buffer.from('d0d5c3fb2cd0d4b1f00d0a', 'hex')), 'workbook.text'],
    ['text in UTF-16', new Uint8Array(Buffer.from('\ufeff姓名\t性别', 'utf16le')), 'workbook.text'],
    [
      'a web page',
      bytesOf('\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table>'),
      'workbook.web-page',
    ],
    ['a web page in UTF-16', new Uint8Array(Buffer.from('\ufeff<table><tr>', 'utf16le')), 'workbook.web-page'],
    [
      'a workbook in XML of 2003',
      bytesOf(
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
      'workbook.old-xml',
    ],
    ['a PDF', bytesOf('%PDF-1.7\n'), 'workbook.other'],
    ['an archive', bytesOf('Rar!\x1a\x07'), 'workbook.other'],
    ['binary rubbish', new Uint8Array([1, 2, 3, 0, 5]), 'workbook.unknown'],
    ['a Word document', packed({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'workbook.other'],
    ['a presentation', packed({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }), 'workbook.other'],
    ['a binary workbook', packed({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }), 'workbook.binary'],
    [
      'an OpenDocument spreadsheet',
      packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
      'workbook.open-document',
    ],
    ['Apple Numbers', packed({ 'Index/Document.iwa': '' }), 'workbook.other'],
    ['any other ZIP', packed({ 'a.txt': 'a' }), 'workbook.other'],
    ['an empty ZIP', packed({}), 'workbook.other'],
    ['a ZIP cut short', fine().subarray(0, 700), 'workbook.cut-short'],
    ['two letters', bytesOf('PK'), 'workbook.cut-short'],
    ['a workbook without sheets', book({ sheets: [] }), 'workbook.no-sheet'],
  ])('%s', (_, bytes, key) => {
    const read = readWorkbook(bytes);
    expect('problem' in read && read.problem.key).toBe(key);
    if (!('problem' in read)) return;
    // The words say what to do, in both languages.
    for (const lang of LANGUAGES) expect(say(lang, read.problem)).toMatch(/^\S.{4,}[.。]$/u);
  });
});

describe('what is damaged', () => {
  it.each<[string, Uint8Array, string]>([
    ['the list of sheets missing', without('xl/workbook.xml'), 'xl/workbook.xml'],
    ['a sheet missing', without('xl/worksheets/sheet1.xml'), 'xl/worksheets/sheet1.xml'],
    ['what leads to the sheets missing', without('xl/_rels/workbook.xml.rels'), 'xl/workbook.xml'],
    ['a part that is something else', withXml('xl/worksheets/sheet1.xml', '<html/>'), 'xl/worksheets/sheet1.xml'],
    ['an empty part', withXml('xl/worksheets/sheet1.xml', ''), 'xl/worksheets/sheet1.xml'],
    [
      'an element that is not closed',
      withXml('xl/worksheets/sheet1.xml', '<worksheet><sheetData>'),
      'xl/worksheets/sheet1.xml',
    ],
    [
      'elements that cross',
      withXml('xl/worksheets/sheet1.xml', '<worksheet><sheetData></worksheet></sheetData>'),
      'xl/worksheets/sheet1.xml',
    ],
    ['a tag that does not end', withXml('xl/worksheets/sheet1.xml', '<worksheet a="'), 'xl/worksheets/sheet1.xml'],
    [
      'a comment that does not end',
      withXml('xl/worksheets/sheet1.xml', '<worksheet><!-- </worksheet>'),
      'xl/worksheets/sheet1.xml',
    ],
    [
      'a value without quotes',
      withXml('xl/worksheets/sheet1.xml', '<worksheet a=1></worksheet>'),
      'xl/worksheets/sheet1.xml',
    ],
    [
      'a text that is not there',
      sheetOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>', { texts: '<si><t>甲</t></si>' }),
      'xl/worksheets/sheet1.xml',
    ],
    ['a row beyond the last', sheetOf('<row r="1048577"/>'), 'xl/worksheets/sheet1.xml'],
    ['a row that is no number', sheetOf('<row r="x"/>'), 'xl/worksheets/sheet1.xml'],
    ['a column beyond the last', sheetOf('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'xl/worksheets/sheet1.xml'],
    ['elements in each other without end', sheetOf('<a>'.repeat(400) + '</a>'.repeat(400)), 'xl/worksheets/sheet1.xml'],
    [
      'a tag of attributes alone',
      sheetOf(`<row ${Array.from({ length: 300 }, (_, at) => `a${at}="1"`).join(' ')}/>`),
      'xl/worksheets/sheet1.xml',
    ],
  ])('%s', (_, bytes, part) => {
    expect(refusalOf(bytes)).toEqual({ key: 'workbook.damaged', params: { part } });
  });

  it.each([
    ['an entity that would be fetched', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ['entities that would multiply', `<!DOCTYPE a [<!ENTITY a "${'b'.repeat(100)}"><!ENTITY x "&a;&a;&a;">]>`, '&x;'],
    ['a document type alone', '<!DOCTYPE worksheet>', ''],
  ])('%s', (_, declaration, text) => {
    const sheet = `${declaration}<worksheet><sheetData><row r="1">${textCell('A1', text)}</row></sheetData></worksheet>`;
    expect(refusalOf(withXml('xl/worksheets/sheet1.xml', sheet)).key).toBe('workbook.damaged');
  });

  it('the words name a part by nothing that could steer a terminal', () => {
    const parts = partsOfBook({ sheets: [{}] });
    const links = String(parts['xl/_rels/workbook.xml.rels']).replace(
      'worksheets/sheet1.xml',
      '/x%1B[31m&#x202e;&lt;b&gt;.xml',
    );
    const { params } = refusalOf(packed({ ...parts, 'xl/_rels/workbook.xml.rels': links }));
    expect(params).toEqual({ part: 'x?[31m??b?.xml' });
  });

  it('nor does the name of the list of sheets', () => {
    const { '_rels/.rels': links = '', 'xl/workbook.xml': _, ...rest } = partsOfBook({ sheets: [{}] });
    const named = String(links).replace('xl/workbook.xml', 'a&#0;&#x9b;b.xml');
    expect(refusalOf(packed({ ...rest, '_rels/.rels': named })).params).toEqual({ part: 'a??b.xml' });
  });

  it('a bit that flipped in the content', () => {
    const bytes = Buffer.from(
      zipSync({
        ...zipFiles(),
        'xl/worksheets/sheet1.xml': [strToU8('<worksheet><sheetData/></worksheet>'), { level: 0 }],
      }),
    );
    const at = bytes.indexOf('<sheetData/>');
    bytes[at + 2] = 0x78;
    expect(refusalOf(bytes)).toEqual({ key: 'workbook.damaged', params: { part: 'xl/worksheets/sheet1.xml' } });
  });

  it('entries behind a password', () => {
    const bytes = Buffer.from(fine());
    for (let at = bytes.indexOf('PK\x01\x02'); at !== -1; at = bytes.indexOf('PK\x01\x02', at + 1)) bytes[at + 8] = 1;
    expect(refusalOf(bytes).key).toBe('workbook.protected');
  });
});

function zipFiles(): Record<string, Uint8Array> {
  const parts = Object.entries(partsOfBook({ sheets: [{}] }));
  return Object.fromEntries(
    parts.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
  );
}

describe('what is too large', () => {
  const MEGABYTES = MAX_INFLATED_BYTES / 1024 ** 2;
  const tooMuch = { key: 'workbook.too-large', params: { what: 'unpacked', limit: MEGABYTES } };

  const PIECE = 64 * 1024 ** 2;
  const PIECES = 24;

  /** A gigabyte and a half of nothing, packed: the same block over and over, and one that ends the stream. */
  function packedZeros(): Buffer {
    const block = deflateRawSync(Buffer.alloc(PIECE), { level: 1, finishFlush: constants.Z_FULL_FLUSH });
    return Buffer.concat([...Array.from({ length: PIECES }, () => block), deflateRawSync(Buffer.alloc(0))]);
  }

  /** One entry unpacks to more than is allowed, whatever its header claims. */
  function bomb(claim: number): Buffer {
    const name = 'xl/worksheets/sheet1.xml';
    const bytes = Buffer.from(zipSync({ ...zipFiles(), [name]: [packedZeros(), { level: 0 }] }));
    const [local, central] = [bytes.indexOf(name) - 30, bytes.lastIndexOf(name) - 46];
    bytes.writeUInt16LE(8, local + 8);
    bytes.writeUInt16LE(8, central + 10);
    bytes.writeUInt32LE(claim, central + 24);
    return bytes;
  }

  it.each([0, 100, 0xfffffffe])('a bomb that claims %i bytes is given up where the allowance ends', (claim) => {
    const bytes = bomb(claim);
    const before = process.memoryUsage.rss();
    expect(refusalOf(bytes)).toEqual(tooMuch);
    const most = process.resourceUsage().maxRSS * 1024;
    expect(Math.max(0, most - before)).toBeLessThan(4 * MAX_INFLATED_BYTES);
  });

  it('one part that many sheets name is counted each time', () => {
    const rows = `<row r="1">${' '.repeat(5_000_000)}</row>`;
    const parts = partsOfBook({ sheets: [{ rows }] });
    const list = Array.from({ length: 100 }, (_, at) => `<sheet name="${at}" sheetId="${at + 1}" r:id="rId1"/>`).join(
      '',
    );
    const book = String(parts['xl/workbook.xml']).replace(/<sheets>.*<\/sheets>/, `<sheets>${list}</sheets>`);
    expect(refusalOf(packed({ ...parts, 'xl/workbook.xml': book }))).toEqual(tooMuch);
  });

  it('cells, texts, formats and merged areas by the million', () => {
    const cells = `<row>${'<c><v>1</v></c>'.repeat(16_000)}</row>`.repeat(Math.ceil((MAX_CELLS + 1) / 16_000));
    expect(refusalOf(sheetOf(cells)).params).toEqual({ what: 'cells', limit: MAX_CELLS });
    expect(refusalOf(sheetOf('', { texts: '<si/>'.repeat(2_000_001) })).params).toMatchObject({ what: 'texts' });
    expect(refusalOf(sheetOf('', { styles: `<cellXfs>${'<xf/>'.repeat(100_001)}</cellXfs>` })).params).toMatchObject({
      what: 'formats',
    });
    const merged = '<mergeCell ref="A1:B2"/>'.repeat(50_001);
    const links = Array.from({ length: 100_001 }, (_, at) => [`r${at}`, 'hyperlink', 'x'] as const);
    expect(refusalOf(sheetOf('', { links })).params).toMatchObject({ what: 'links' });
    expect(refusalOf(sheetOf('', { after: `<mergeCells>${merged}</mergeCells>` })).params).toMatchObject({
      what: 'merged',
    });
  });

  it('numbers in long formats, where showing them would take minutes', () => {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="${'# '.repeat(100)}0"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`;
    const row = `<row>${'<c><v>1.5</v></c>'.repeat(10_000)}</row>`;
    expect(refusalOf(sheetOf(row.repeat(10), { styles })).params).toMatchObject({ what: 'formatting' });
    expect(firstSheet(sheetOf(row, { styles })).rows).toHaveLength(1);
  });
});

describe('what is large and empty is read', () => {
  /** Many times what it takes on a quiet machine. */
  const MOST_MS = 5_000;

  function timed(bytes: Uint8Array): number {
    const start = process.cpuUsage();
    expect(valuesIn(bytes)).toEqual({ A1: { kind: 'text', text: '周建国' } });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }

  it('a million rows with formats alone, and marked', () => {
    const rows = Array.from(
      { length: 1_048_575 },
      (_, at) => `<row r="${at + 2}" spans="1:9" s="4" customFormat="1" ht="20" customHeight="1"/>`,
    );
    const bytes = sheetOf(`<row r="1">${textCell('A1', '周建国')}</row>${rows.join('')}`);
    expect(timed(bytes)).toBeLessThan(MOST_MS);
    const mark = { place: { sheet: '名册', row: 900_000, column: 2 }, note: '核' };
    expect(Buffer.from(markWorkbook(bytes, [mark])).includes('xl/comments1.xml')).toBe(true);
  });

  it('three million cells with formats alone', () => {
    const rows = Array.from(
      { length: 300_000 },
      (_, at) => `<row r="${at + 2}">${`<c r="A${at + 2}" s="1"/>`.repeat(10)}</row>`,
    );
    expect(timed(sheetOf(`<row r="1">${textCell('A1', '周建国')}</row>${rows.join('')}`))).toBeLessThan(MOST_MS);
  });

  it('parts of a sheet over and over', () => {
    const before = `<cols><col min="1" max="16384"/></cols>`.repeat(200_000) + '<sheetData/>'.repeat(200_000);
    const row = `<row r="1">${textCell('A1', '周建国')}</row>`;
    const parts = partsOfBook({ sheets: [{ name: '名册' }] });
    const xml = String(parts['xl/worksheets/sheet1.xml']).replace('<sheetData>', `<sheetData>${row}`);
    const bytes = packed({
      ...parts,
      'xl/worksheets/sheet1.xml': xml.replace('</worksheet>', `${before}</worksheet>`),
    });
    expect(timed(bytes)).toBeLessThan(MOST_MS);
    const start = process.cpuUsage();
    expect(valuesIn(markWorkbook(bytes, [{ place: { sheet: '名册', row: 1, column: 1 }, note: '核' }]))).toHaveProperty(
      'A1',
    );
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2 * MOST_MS);
  });

  it('drawings with shapes by the hundred thousand can be marked', () => {
    const shapes = Array.from({ length: 300_000 }, (_, at) => `<v:shape id="_x0000_s${at + 1025}"/>`).join('');
    const drawing = `<xml><o:idmap v:ext="edit" data="1,7"/>${shapes}</xml>`;
    const bytes = sheetOf('', {
      after: '<legacyDrawing r:id="rId1"/>',
      links: [['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml']],
      more: { 'xl/drawings/vmlDrawing1.vml': drawing, 'xl/drawings/other.vml': drawing },
    });
    const marked = markWorkbook(bytes, [{ place: { sheet: '名册', row: 1, column: 1 }, note: '核' }]);
    expect(partsOf(marked).get('xl/drawings/vmlDrawing1.vml')).toContain('id="_x0000_s301025"');
  });

  it('drop-downs and formats on whole columns', () => {
    const validations = Array.from(
      { length: 500 },
      (_, at) =>
        `<dataValidation type="list" sqref="A1:XFD1048576 B${at + 1}"><formula1>"男,女"</formula1></dataValidation>`,
    );
    const after = `<dataValidations>${validations.join('')}</dataValidations>`;
    const before = '<cols><col min="1" max="16384" width="9" style="1"/></cols>';
    expect(timed(sheetOf(`<row r="1">${textCell('A1', '周建国')}</row>`, { before, after }))).toBeLessThan(500);
  });
});
