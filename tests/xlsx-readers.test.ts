import { describe, expect, it } from 'vitest';
import { changed } from '../src/text/changed.ts';
import { printableLines } from '../src/text/printable.ts';
import { withRowHeights } from '../src/writers/tall-rows.ts';
import type { Workbook } from '../src/writers/workbook.ts';
import { writeOfficialForm } from '../src/writers/xlsx.ts';
import { cellText, MAX_CELL_LENGTH } from '../src/writers/xlsx-text.ts';
import { PRODUCT_WORKBOOKS } from './support/product-workbooks.ts';
import { hasOpenpyxl, hucre, openpyxl, type Reader, sheetJs } from './support/readers.ts';

const isPythonThere = hasOpenpyxl();

const READERS: readonly [name: string, read: Reader, isThere: boolean][] = [
  ['hucre', hucre, true],
  ['SheetJS', sheetJs, true],
  [
    isPythonThere ? 'openpyxl' : 'openpyxl (skipped: Python with openpyxl and Pillow is not installed)',
    openpyxl,
    isPythonThere,
  ],
];

/** Everything the model holds is found by the reader, and there are no other sheets or pictures. */
async function expectFound(model: Workbook, read: Reader): Promise<void> {
  const seen = await read(await writeOfficialForm(model));
  const workbook = changed(model, { text: printableLines, name: printableLines });
  expect(seen.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  for (const [index, sheet] of workbook.sheets.entries()) {
    const found = seen[index];
    withRowHeights(sheet).rows.forEach((row, at) => {
      for (const { column, value } of row.cells) {
        expect(found?.textAt(at + 1, column), `${sheet.name} ${at + 1}:${column}`).toBe(shown(value));
      }
    });
    const pictures = (sheet.pictures ?? []).map(({ format, bytes }) => `${format}, ${bytes.length} bytes`);
    if (found?.pictures !== undefined) expect(found.pictures).toEqual(pictures);
  }
}

/** What a person would read: escapes are only the file's way to write. */
function shown(value: string | number): string {
  return typeof value === 'number' ? String(value) : cellText(value).replaceAll('_x005F_', '_');
}

describe.each(READERS)('%s', (_, read, isThere) => {
  it.runIf(isThere).each(Object.entries(PRODUCT_WORKBOOKS))(
    'finds all texts and pictures of %s',
    async (_, workbook) => {
      await expectFound(workbook(), read);
    },
  );

  const TEXTS = [
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '+86 138',
    '-1',
    '@SUM(A1)',
    '1980.10',
    '430198196804120015',
    '2013-10-15',
    'TRUE',
    '#N/A',
    '1E5',
    '_x4E2D_',
    '😀𠮷',
    ' a ',
    'two  blanks',
    'a\nb',
    '\na\n',
    ' ',
    'a\tb',
    '<a href="x">&amp;</a>',
    ']]>',
    'C1: \u0085',
    'x'.repeat(MAX_CELL_LENGTH),
    '\u0000\u0001\ud800\uffff',
    '__proto__',
  ];

  it.runIf(isThere)('finds texts as they were written, whatever they look like', async () => {
    const rows = TEXTS.map((value) => ({ cells: [{ column: 1, value, style: 'text' as const }] }));
    const sheet = { name: '_文_ &<>"', widths: [9], rows, orientation: 'portrait' as const };
    await expectFound({ title: '一', sheets: [sheet] }, read);
  });
});
