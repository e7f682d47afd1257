import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const ALREADY_COMPRESSED = /\.(png|jpe?g)$/;
const STYLES = 'xl/styles.xml';
const EXCELJS_DEFAULT_FONT = '<family val="2"/><scheme val="minor"/><sz val="11"/><name val="Calibri"/>';
/**
 * Column widths count digits of the workbook's default font, and exceljs knows only Calibri there. Where it is missing
 * (WPS and LibreOffice on Linux) its stand-in is a third wider. Arial has stand-ins of the same width everywhere.
 */
const DEFAULT_FONT = '<family val="2"/><sz val="11"/><name val="Arial"/>';

/**
 * Packs the file again so that the same content has the same bytes: names sorted, one fixed date. A ZIP keeps local
 * time without a zone, and fflate asks the date for its local parts: made of local parts, it reads the same everywhere.
 */
export function packAlike(zip: Uint8Array): Uint8Array {
  const date = new Date(2000, 0, 1, 12);
  const files = unzipSync(zip);
  const sorted: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const content = files[name];
    if (content === undefined) continue;
    sorted[name] = [name === STYLES ? withDefaultFont(content) : content, { level: levelOf(name) }];
  }
  return zipSync(sorted, { mtime: date });
}

function levelOf(name: string): 0 | 4 {
  return ALREADY_COMPRESSED.test(name) ? 0 : 4;
}

function withDefaultFont(styles: Uint8Array): Uint8Array {
  return strToU8(strFromU8(styles).replace(EXCELJS_DEFAULT_FONT, DEFAULT_FONT));
}
