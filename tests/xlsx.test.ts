import { execFileSync } from 'node:child_process';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { registrationWorkbook } from '../src/forms/registration.ts';
import { withRowHeights } from '../src/writers/tall-rows.ts';
import type { Sheet, Workbook } from '../src/writers/workbook.ts';
import { writeOfficialForm as writeXlsx } from '../src/writers/xlsx.ts';
import { placePicture } from '../src/writers/xlsx-picture.ts';
import { MAX_CELLS } from '../src/writers/xlsx-size.ts';
import { cellText, MAX_CELL_LENGTH } from '../src/writers/xlsx-text.ts';
import { AS_OF, bareMember, community, member, register } from './forms-builders.ts';
import { pngOf } from './pictures/png.ts';

const photo = { bytes: pngOf(35, 49), format: 'png', width: 35, height: 49 } as const;
const forms = registrationWorkbook({
  register,
  organization: community,
  members: [member(), bareMember()],
  asOf: AS_OF,
  isMasked: false,
  photoOf: () => photo,
});

function oneCell(value: string | number): Workbook {
  return {
    title: '一',
    sheets: [
      { name: '一', widths: [20], orientation: 'portrait', rows: [{ cells: [{ column: 1, value, style: 'text' }] }] },
    ],
  };
}

async function readBack(workbook: Workbook): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const bytes = await writeXlsx(workbook);
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return book;
}

async function partOf(workbook: Workbook, name: string): Promise<string> {
  const part = unzipSync(await writeXlsx(workbook))[name];
  if (part === undefined) throw new Error(`no ${name}`);
  return strFromU8(part);
}

describe('written workbook', () => {
  it('holds every cell of the model: value, text format, merge, borders all round', async () => {
    const book = await readBack(forms);
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(forms.sheets.map((sheet) => sheet.name));
    for (const sheet of forms.sheets) {
      const worksheet = book.getWorksheet(sheet.name);
      withRowHeights(sheet).rows.forEach((row, index) => {
        expect(worksheet?.getRow(index + 1).height).toBe(row.height);
        for (const cell of row.cells) {
          const read = worksheet?.getCell(index + 1, cell.column);
          expect(read?.value ?? '').toBe(cell.value);
          expect(read?.numFmt).toBe('@');
          const right = cell.column + (cell.columns ?? 1) - 1;
          const corner = worksheet?.getCell(index + (cell.rows ?? 1), right);
          expect(corner?.master.address).toBe(read?.address);
          expect(corner?.border).toEqual(read?.border);
        }
      });
    }
  });

  it('is set up to be printed', async () => {
    const book = await readBack(forms);
    const [roster, personal] = book.worksheets;
    expect(roster?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: '1:4',
    });
    expect(roster?.headerFooter.oddFooter).toBe('&C第 &P 页，共 &N 页');
    expect(personal?.pageSetup).toMatchObject({ orientation: 'portrait', fitToWidth: 1 });
    const names = await partOf(forms, 'xl/workbook.xml');
    expect(names).toContain(`&apos;兼职委员情况登记表&apos;!$A$1:$P$${forms.sheets[0]?.rows.length}`);
  });

  it('names the fonts of official documents with their charset', async () => {
    const styles = await partOf(forms, 'xl/styles.xml');
    for (const font of ['方正小标宋简体', '黑体', '仿宋_GB2312']) {
      expect(styles).toMatch(new RegExp(`<name val="${font}"/><family [^>]*><charset val="134"/>`));
    }
    expect(styles).toContain('Arial');
    expect(styles).not.toContain('Calibri');
  });

  it('breaks the personal form between the person and the procedure', async () => {
    const personal = forms.sheets[1];
    const [first] = personal?.breaksAfter ?? [];
    expect(await partOf(forms, 'xl/worksheets/sheet2.xml')).toContain(`<brk id="${first}" max="16383" man="1"/>`);
  });

  it('has every column as wide as it was made', async () => {
    const widths = [8, 9, 9, 10.5];
    const book = { title: '一', sheets: [{ name: '一', widths, orientation: 'portrait', rows: [] } as const] };
    const written = (await partOf(book, 'xl/worksheets/sheet1.xml')).matchAll(
      /<col min="(\d+)" max="(\d+)" width="([^"]+)"/g,
    );
    expect([...written].map(([, from, to, width]) => [from, to, width].map(Number))).toEqual([
      [1, 1, 8],
      [2, 3, 9],
      [4, 4, 10.5],
    ]);
  });

  it('has its title as it is, what nobody sees as a sign, and a footer that Excel takes', async () => {
    const footer = `${'字'.repeat(300)}\ud800`;
    const sheet = { name: '一', widths: [8], orientation: 'portrait', rows: [], footer } as const;
    const book = { title: '_x4E2D_\u0007', sheets: [sheet] };
    expect(await partOf(book, 'docProps/core.xml')).toContain('<dc:title>_x4E2D_␇</dc:title>');
    const [, written = ''] = /<oddFooter>(.*)<\/oddFooter>/.exec(await partOf(book, 'xl/worksheets/sheet1.xml')) ?? [];
    expect(written).toMatch(/^&amp;C字+…$/);
    expect(written.replace('&amp;', '&')).toHaveLength(255);
  });

  it('is refused where it would take more memory than there is', async () => {
    const cell = { column: 1, value: '一', style: 'text', columns: 1000 } as const;
    const rows = Array.from({ length: MAX_CELLS / 1000 + 1 }, () => ({ cells: [cell] }));
    const sheet = { name: '一', widths: [], orientation: 'portrait', rows } as const;
    const refused = writeXlsx({ title: '一', sheets: [sheet] });
    await expect(refused).rejects.toMatchObject({ problem: { key: 'xlsx.too-large', params: { cells: 1_501_000 } } });
  });
});

describe('text', () => {
  it.each([
    '=1+1',
    '+86 138',
    '-1',
    '@SUM(A1)',
    '1980.10',
    '430198196804120015',
    '2013-10-15',
    'TRUE',
    '_x4E2D_',
    '😀𠮷',
    ' a ',
    '__proto__',
  ])('%j stays text', async (value) => {
    const cell = (await readBack(oneCell(value))).worksheets[0]?.getCell('A1');
    expect(cell?.type).toBe(ExcelJS.ValueType.String);
    expect(cell?.value).toBe(value);
  });

  it('is written without a formula anywhere', async () => {
    expect(await partOf(oneCell('=HYPERLINK("x")'), 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('loses what XML forbids and keeps line breaks', () => {
    expect(cellText('a\u0000\u001b[31mb\uffff\ud800c\r\nd\te')).toBe('a[31mb\ufffdc\nd\te');
  });

  it('is cut at the limit of Excel, never through a character', () => {
    const cut = cellText(`${'a'.repeat(MAX_CELL_LENGTH - 2)}𠮷${'b'.repeat(10)}`);
    expect(cut.length).toBeLessThanOrEqual(MAX_CELL_LENGTH);
    expect(cut.endsWith('a…')).toBe(true);
    expect(cellText('a'.repeat(MAX_CELL_LENGTH))).toHaveLength(MAX_CELL_LENGTH);
  });

  it('leaves numbers numbers', async () => {
    expect((await readBack(oneCell(42))).worksheets[0]?.getCell('A1').value).toBe(42);
  });
});

describe('bytes', () => {
  it('are the same each time', async () => {
    const [first, second] = [await writeXlsx(forms), await writeXlsx(forms)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('are the same in every time zone', () => {
    const script = `
      const { writeXlsx } = await import('./src/writers/xlsx.ts');
      const cell = { column: 1, value: '一', style: 'text' };
      const sheet = { name: '一', widths: [9], orientation: 'portrait', rows: [{ cells: [cell] }] };
      process.stdout.write(Buffer.from(await writeXlsx({ title: '一', sheets: [sheet] })).toString('base64'));`;
    const run = (zone: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        cwd: new URL('..', import.meta.url),
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
    const [shanghai, newYork] = [run('Asia/Shanghai'), run('America/New_York')];
    expect(shanghai.length).toBeGreaterThan(1000);
    expect(newYork).toBe(shanghai);
  });
});

describe('pictures', () => {
  const block = (width: number, height: number): Sheet => ({
    name: '一',
    widths: [10, 10],
    orientation: 'portrait',
    rows: [
      { height: 60, cells: [] },
      { height: 60, cells: [] },
    ],
    pictures: [
      {
        bytes: pngOf(width, height),
        format: 'png',
        width,
        height,
        from: { column: 1, row: 1 },
        to: { column: 2, row: 2 },
      },
    ],
  });

  it.each([
    [35, 49],
    [1000, 10],
    [10, 1000],
    [3, 2],
  ])('%d × %d keeps its ratio, stays within its block and is centred', (width, height) => {
    const sheet = block(width, height);
    const [picture] = sheet.pictures ?? [];
    if (picture === undefined) throw new Error('no picture');
    const placed = placePicture(picture, sheet);
    expect(placed.width / placed.height).toBeCloseTo(width / height, 5);
    // The block is 120 points square: 160 pixels.
    expect(Math.max(placed.width, placed.height)).toBeCloseTo(160 - (4 * 96) / 72, 5);
    const left = (placed.column - 1) * 80 + placed.columnOffset / 9525;
    expect(left + placed.width / 2).toBeCloseTo(80, 1);
    const top = (placed.row - 1) * 80 + placed.rowOffset / 9525;
    expect(top + placed.height / 2).toBeCloseTo(80, 1);
  });

  it('stand in the file where they were placed', async () => {
    const drawing = await partOf({ title: '一', sheets: [block(35, 49)] }, 'xl/drawings/drawing1.xml');
    const [, cx, cy] = /<xdr:ext cx="(\d+)" cy="(\d+)"/.exec(drawing) ?? [];
    expect(Number(cx) / Number(cy)).toBeCloseTo(35 / 49, 2);
    expect(drawing).toContain(`<a:ext cx="${cx}" cy="${cy}"/>`);
  });
});
