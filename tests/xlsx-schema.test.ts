import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { main } from '../src/main.ts';
import type { Workbook } from '../src/writers/workbook.ts';
import { writeXlsx } from '../src/writers/xlsx.ts';
import { memoryIo } from './support/memory-io.ts';
import { partsOf, schemaProblems, withPart } from './support/ooxml.ts';
import { PRODUCT_WORKBOOKS } from './support/product-workbooks.ts';
import { readFiles, withFiles } from './support/temp-workspace.ts';

/** What a part may speak: the standard itself, and nothing that a later Excel has added. */
const NAMESPACES = [
  'http://schemas.openxmlformats.org/',
  'http://purl.org/dc/',
  'http://www.w3.org/2001/XMLSchema-instance',
];

async function expectValid(workbook: Uint8Array): Promise<void> {
  expect(await schemaProblems(workbook)).toEqual([]);
  const types = partsOf(workbook).get('[Content_Types].xml') ?? '';
  for (const [, extension] of types.matchAll(/<Default Extension="(\w+)"/g)) {
    expect(
      Object.keys(unzipSync(workbook)).some((name) => name.endsWith(`.${extension}`)),
      extension,
    ).toBe(true);
  }
  for (const [name, xml] of partsOf(workbook)) {
    // Folders have no entries: names of parts do not end so (ECMA-376 part 2).
    expect(name).not.toMatch(/\/$/);
    for (const [, namespace = ''] of xml.matchAll(/ xmlns(?::\w+)?="([^"]*)"/g)) {
      expect(
        NAMESPACES.some((known) => namespace.startsWith(known)),
        `${namespace} in ${name}`,
      ).toBe(true);
    }
    expect(xml, name).not.toMatch(/markup-compatibility|Ignorable|<(\w+:)?extLst/);
  }
}

/** The validator takes seconds to start, and half a second a sheet. */
const PATIENCE = { timeout: 60_000 };

describe('valid by the schemas of ECMA-376', PATIENCE, () => {
  it.each(Object.entries(PRODUCT_WORKBOOKS))('%s', async (_, workbook) => {
    await expectValid(await writeXlsx(workbook()));
  });

  it.each([
    ['forms', ['form', '淮川街道', '--out', '.'], '兼职委员情况登记表-淮川街道.xlsx', 2],
    ['masked forms', ['form', '淮川街道', '--masked', '--out', '.'], '兼职委员情况登记表-淮川街道.xlsx', 0],
    ['terms that end', ['expiring', '--within', '3y', '--format', 'xlsx', '-o', 'x.xlsx'], 'x.xlsx', 0],
    ['statistics', ['stats', '--format', 'xlsx', '-o', 'x.xlsx'], 'x.xlsx', 0],
  ])('%s of the example, as the command writes them', async (_, argv, file, pictures) => {
    await withFiles(readFiles(path.join(import.meta.dirname, '../examples/liuyang')), async (folder) => {
      await main(argv, memoryIo({ cwd: folder }));
      const written = readFileSync(path.join(folder, file));
      await expectValid(new Uint8Array(written));
      expect([...partsOf(written).values()].join('').split('<xdr:pic>')).toHaveLength(pictures + 1);
    });
  });

  const oneSheet = (sheet: Partial<Workbook['sheets'][number]>): Workbook => ({
    title: '_x4E2D_ & <一>',
    sheets: [{ name: '一', widths: [9, 9, 20], orientation: 'portrait', rows: [], ...sheet }],
  });

  it.each<[string, Workbook]>([
    ['nothing', oneSheet({})],
    ['no columns', oneSheet({ widths: [] })],
    ['a footer of somebody else', oneSheet({ footer: `&P "A" <b> \ud800\u0007${'&N'.repeat(200)}` })],
    ['pages', oneSheet({ breaksAfter: [1, 2], pagesHigh: 0, rows: [{ cells: [] }, { cells: [] }, { cells: [] }] })],
    [
      'hostile text',
      oneSheet({
        rows: ['\u0000\u0001\ud800\uffff\r\n\t]]>&amp;<x>"\'', '_x0041_', ' a ', `${'𠮷'.repeat(20_000)}`, '=1+1'].map(
          (value) => ({ cells: [{ column: 1, value, style: 'text' }] }),
        ),
      }),
    ],
  ])('a sheet of %s', async (_, workbook) => {
    await expectValid(await writeXlsx(workbook));
  });
});

describe('the parts', () => {
  it('tell of the program and the title, and of nobody', async () => {
    const forms = PRODUCT_WORKBOOKS['registration forms']();
    const parts = partsOf(await writeXlsx(forms));
    const [app = '', core = ''] = [parts.get('docProps/app.xml'), parts.get('docProps/core.xml')];
    expect(texts(app)).toEqual(['dgw']);
    expect(texts(core)).toEqual(['dgw', forms.title, 'dgw', '2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z']);
  });

  it('hold the core properties each once, as their schema wants them', async () => {
    const core = partsOf(await writeXlsx({ title: '一 & 二', sheets: [] })).get('docProps/core.xml') ?? '';
    const names = [...core.matchAll(/<((?:dc|cp|dcterms):\w+)/g)].map(([, name]) => name);
    expect(names).toEqual([
      'cp:coreProperties',
      'dc:creator',
      'dc:title',
      'dc:subject',
      'dc:description',
      'cp:keywords',
      'cp:category',
      'cp:lastModifiedBy',
      'dcterms:created',
      'dcterms:modified',
    ]);
    expect(core).toContain('<dc:title>一 &amp; 二</dc:title>');
    expect(core.match(/xsi:type="dcterms:W3CDTF"/g)).toHaveLength(2);
  });
});

function texts(xml: string): string[] {
  return [...xml.matchAll(/>([^<]+)</g)].map(([, text = '']) => text.trim()).filter((text) => text !== '');
}

/** Each is what exceljs writes of itself, or a slip that could come into the writer. */
describe('the validator sees', PATIENCE, () => {
  const form = () => writeXlsx(PRODUCT_WORKBOOKS['a form with a photo']());

  it.each<[string, string, (xml: string) => string, RegExp]>([
    [
      'how to move and stretch on an anchor of one cell',
      'xl/drawings/drawing1.xml',
      (xml) => xml.replace('<xdr:oneCellAnchor>', '<xdr:oneCellAnchor editAs="oneCell">'),
      /'editAs' attribute is not declared/,
    ],
    [
      'properties of a font in another order',
      'xl/styles.xml',
      (xml) => xml.replace(/(<sz [^>]*>)(<color [^>]*>)?(<name [^>]*>)/, '$3$1$2'),
      /unexpected child element/,
    ],
    [
      'page breaks before the footer',
      'xl/worksheets/sheet2.xml',
      (xml) => xml.replace(/(<headerFooter>.*<\/headerFooter>)(<rowBreaks.*<\/rowBreaks>)/, '$2$1'),
      /unexpected child element/,
    ],
    [
      'a style that is not there',
      'xl/worksheets/sheet1.xml',
      (xml) => xml.replace(/ s="\d+"/, ' s="999"'),
      /does not exist in part/,
    ],
    [
      'two sheets of one name',
      'xl/workbook.xml',
      (xml) => xml.replace(/name="兼职[^"]*"/, 'name="王丽华"'),
      /should have unique value/,
    ],
    [
      'a part that is not there',
      'xl/_rels/workbook.xml.rels',
      (xml) => xml.replace('sheet2.xml', 'sheet99.xml'),
      /part does not exist/,
    ],
    [
      'a type of content that is not told',
      '[Content_Types].xml',
      (xml) => xml.replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ''),
      /unexpected content type/,
    ],
  ])('%s', async (_, part, change, words) => {
    expect((await schemaProblems(withPart(await form(), part, change))).join('\n')).toMatch(words);
  });
});
