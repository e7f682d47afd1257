/**
 * Mends what exceljs 4.4 writes against the schemas of ECMA-376 or beyond what they know. Readers forgive some of it;
 * Excel offers to "repair" the file, and openpyxl loads no picture.
 *
 * All of it is exchange of text within tags. That is safe: `<`, `>` and `"` are escaped wherever a person's words
 * stand, so a tag, or a name with a quoted value, can only be markup.
 */

type Mend = (xml: string) => string;

const MENDS: readonly [part: RegExp, ...mends: Mend[]][] = [
  [/^xl\/styles\.xml$/, withoutExtensions, withDefaultFont, withFontsInOrder],
  [/^xl\/workbook\.xml$/, withoutExtensions],
  [/^xl\/worksheets\/sheet\d+\.xml$/, withoutExtensions, withBreaksWithinTheSheet],
  [/^xl\/drawings\/drawing\d+\.xml$/, withPlainAnchors],
  [/^docProps\/app\.xml$/, () => APPLICATION],
  [/^\[Content_Types]\.xml$/, withoutUnusedTypes],
];

/** A part as the standard wants it; parts that need nothing come back as they are. */
export function mendPart(name: string, xml: string): string {
  const [, ...mends] = MENDS.find(([part]) => part.test(name)) ?? [];
  return mends.reduce((mended, mend) => mend(mended), xml);
}

export function isMended(name: string): boolean {
  return MENDS.some(([part]) => part.test(name));
}

/**
 * Marks of later Excel versions (`x14ac:dyDescent` and the like). They say nothing that we need, and without them every
 * part is valid by the schemas as they are, not only after the processing of `mc:Ignorable` (ECMA-376 part 3).
 */
function withoutExtensions(xml: string): string {
  return xml
    .replace(/ (?:mc:Ignorable|x14ac:[A-Za-z]+|xmlns:(?:mc|x14ac|x15|x16r2))="[^"]*"/g, '')
    .replace(/<extLst>.*?<\/extLst>/gs, '');
}

const EXCELJS_DEFAULT_FONT = '<name val="Calibri"/>';
const EXCELJS_DEFAULT_SCHEME = '<scheme val="minor"/>';
/**
 * Column widths count digits of the workbook's default font, and exceljs knows only Calibri there. Where it is missing
 * (WPS and LibreOffice on Linux) its stand-in is a third wider. Arial has stand-ins of the same width everywhere.
 */
const DEFAULT_FONT = '<name val="Arial"/>';

/** A font that belongs to the theme's scheme would be Calibri again. */
function withDefaultFont(xml: string): string {
  return xml.replace(EXCELJS_DEFAULT_SCHEME, '').replace(EXCELJS_DEFAULT_FONT, DEFAULT_FONT);
}

/** The order of CT_Font (18.8.22) as Excel reads it. */
const FONT_ORDER = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

function withFontsInOrder(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/gs, (_, content: string) => {
    const properties = content.match(/<[^>]+>/g) ?? [];
    return `<font>${properties.sort((one, other) => placeOf(one) - placeOf(other)).join('')}</font>`;
  });
}

function placeOf(property: string): number {
  return FONT_ORDER.indexOf(/^<(\w+)/.exec(property)?.[1] ?? '');
}

/** Zero-based: the last of Excel's 16,384 columns. exceljs writes 16838, beyond the sheet. */
const LAST_COLUMN = 16_383;

function withBreaksWithinTheSheet(xml: string): string {
  return xml.replace(/(<brk id="\d+" max=)"\d+"/g, (_, brk: string) => `${brk}"${LAST_COLUMN}"`);
}

/**
 * `editAs` belongs to `twoCellAnchor` (20.5.2.33); an anchor at one cell (20.5.2.24) always moves and never stretches.
 * The size stands in the picture too, where exceljs has none. The id that it gives in an extension is the same for the
 * pictures of all sheets.
 */
function withPlainAnchors(xml: string): string {
  return xml
    .replace(/<a:extLst>.*?<\/a:extLst>/gs, '')
    .replace(/<xdr:oneCellAnchor editAs="oneCell">(.*?)<\/xdr:oneCellAnchor>/gs, (_, anchor: string) => {
      const size = /<xdr:ext ([^>]*)\/>/.exec(anchor)?.[1] ?? '';
      return `<xdr:oneCellAnchor>${anchor.replace('<a:ext cx="0" cy="0"/>', `<a:ext ${size}/>`)}</xdr:oneCellAnchor>`;
    });
}

/** What exceljs tells here is that Excel made the file, and the names of all sheets once more: names of people. */
const APPLICATION =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
  '<Application>dgw</Application></Properties>';

/** exceljs announces drawings of comments in every workbook, and there are none. */
function withoutUnusedTypes(xml: string): string {
  return xml.replace(/<Default Extension="vml"[^>]*>/, '');
}
