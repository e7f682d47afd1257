/** Workbooks written by hand, part by part, as programs of every make write them. */

import { strToU8, zipSync } from 'fflate';

export type PartsByName = Readonly<Record<string, string | Uint8Array>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface SheetXml {
  readonly name?: string;
  readonly state?: string;
  /** Rows as they stand in `sheetData`. */
  readonly rows?: string;
  /** In front of and behind `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** Relationships of the sheet, as `[id, type, target]`. */
  readonly links?: readonly (readonly [string, string, string])[];
}

export interface BookXml {
  readonly sheets?: readonly SheetXml[];
  /** `si` elements; without them there is no such part. */
  readonly texts?: string;
  /** Content of `styleSheet`; without it there is no such part. */
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Types of parts that stand in `more`, as `[name, kind]`. */
  readonly types?: readonly (readonly [string, string])[];
  readonly more?: PartsByName;
}

export function packed(parts: PartsByName): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2000, 0, 1, 12) });
}

/** The parts of a workbook as Excel writes them, no more than are needed. */
export function partsOfBook({
  sheets = [{}],
  texts,
  styles,
  workbookPr = '',
  types = [],
  more = {},
}: BookXml): PartsByName {
  const links = sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const);
  const list = sheets.map(({ name, state }, at) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name ?? `表${at + 1}`}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  return {
    '[Content_Types].xml': typesOf(sheets.length, texts !== undefined, styles !== undefined, types),
    '_rels/.rels': linksOf([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': linksOf([
      ...links,
      ...(styles === undefined ? [] : [['rId901', 'styles', 'styles.xml'] as const]),
      ...(texts === undefined ? [] : [['rId902', 'sharedStrings', 'sharedStrings.xml'] as const]),
    ]),
    ...Object.fromEntries(sheets.flatMap(sheetParts)),
    ...(texts !== undefined && { 'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}">${texts}</sst>` }),
    ...(styles !== undefined && {
      'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    }),
    ...more,
  };
}

function sheetParts({ rows = '', before = '', after = '', links }: SheetXml, at: number): [string, string][] {
  const name = `sheet${at + 1}.xml`;
  const xml = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  const own: [string, string][] = links === undefined ? [] : [[`xl/worksheets/_rels/${name}.rels`, linksOf(links)]];
  return [[`xl/worksheets/${name}`, xml], ...own];
}

export function linksOf(links: readonly (readonly [string, string, string])[]): string {
  const list = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function typesOf(
  sheets: number,
  hasTexts: boolean,
  hasStyles: boolean,
  more: readonly (readonly [string, string])[],
): string {
  const own = [
    ['/xl/workbook.xml', `${KIND}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${KIND}.worksheet+xml`]),
    ...(hasStyles ? [['/xl/styles.xml', `${KIND}.styles+xml`]] : []),
    ...(hasTexts ? [['/xl/sharedStrings.xml', `${KIND}.sharedStrings+xml`]] : []),
  ];
  const overrides = [...own, ...more].map(([name, kind]) =>
    name?.startsWith('/')
      ? `<Override PartName="${name}" ContentType="${kind}"/>`
      : `<Default Extension="${name}" ContentType="${kind}"/>`,
  );
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

export function book(xml: BookXml): Uint8Array {
  return packed(partsOfBook(xml));
}

/** A workbook of one sheet with these rows. */
export function sheetOf(rows: string, more: Omit<BookXml, 'sheets'> & Omit<SheetXml, 'rows'> = {}): Uint8Array {
  const { name = '名册', state, before, after, links, ...rest } = more;
  const sheet = {
    name,
    rows,
    ...(state !== undefined && { state }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(links !== undefined && { links }),
  };
  return book({ ...rest, sheets: [sheet] });
}

/** A cell with a text of its own. */
export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** The least that a style sheet has, with these formats of cells and these number formats. */
export function stylesWith(formats: string, numberFormats = ''): string {
  return (
    `${numberFormats === '' ? '' : `<numFmts>${numberFormats}</numFmts>`}<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.split('<xf ').length - 1}">${formats}</cellXfs>`
  );
}
