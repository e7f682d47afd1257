/** Tells what a file is that is no workbook, by its first bytes or by what is packed in it. */

import type { Message } from '../messages/catalogue.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { Parts } from './parts.ts';
import { damaged } from './refusal.ts';
import { says } from './workbook.words.ts';

const MEGABYTE = 1024 * 1024;

/** First bytes, in Latin-1. */
const OTHERS: readonly (readonly [start: string, what: string])[] = [
  ['%PDF', 'PDF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['BM', 'BMP'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf', '7z'],
  ['\x1f\x8b', 'gzip'],
  ['{\\rtf', 'RTF'],
];
const ZIP = 'PK';
/** Of a compound file: old Office documents, and new ones behind a password ([MS-CFB] 2.2). */
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** Excel 2.0 to 4.0 began without a container: a BOF record of their version ([MS-XLS] 2.4.21). */
const ANCIENT = ['\t\0\x04\0', '\t\x02\x06\0', '\t\x04\x06\0'];
const LOOKED_AT = 1024;

/** Why the bytes cannot be a workbook; `undefined` where they may be one. */
export function refusalOf(bytes: Buffer): Message | undefined {
  if (bytes.length === 0) return says.empty();
  if (bytes.length > MAX_FILE_BYTES) return says.tooLarge({ what: 'file', limit: MAX_FILE_BYTES / MEGABYTE });
  const start = bytes.toString('latin1', 0, LOOKED_AT);
  if (start.startsWith(ZIP)) return undefined;
  if (start.startsWith(COMPOUND)) return refusalOfCompound(bytes);
  if (ANCIENT.some((record) => start.startsWith(record))) return says.oldExcel();
  const other = OTHERS.find(([signature]) => start.startsWith(signature));
  return other === undefined ? refusalOfText(start.replaceAll('\0', ''), bytes) : says.other({ what: other[1] });
}

function refusalOfCompound(bytes: Buffer): Message {
  // [MS-OFFCRYPTO] 2.1: a password, or rights that a server manages.
  if (bytes.includes(Buffer.from('DataSpaces', 'utf16le'))) return says.protected();
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return says.protected();
  return bytes.includes(Buffer.from('WordDocument', 'utf16le')) ? says.other({ what: 'Word (.doc)' }) : says.oldExcel();
}

const WEB_PAGE = /<(?:!doctype html|html|head|meta|table|body|div)\b/i;

function refusalOfText(start: string, bytes: Buffer): Message {
  if (
    /<\?mso-application progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/.test(start) &&
    !WEB_PAGE.test(start)
  ) {
    return says.oldXml();
  }
  if (WEB_PAGE.test(start)) return says.webPage();
  return isText(bytes) ? says.text() : says.unknown();
}

/** Text in any encoding of this country has no control characters; UTF-16 has its mark. */
function isText(bytes: Buffer): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const isControl = (byte: number) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
  return isWide || !bytes.subarray(0, LOOKED_AT).some(isControl);
}

/** The same for what is packed as a workbook is. */
export function refusalOfParts(parts: Parts, main: string): Message | undefined {
  if (/\.bin$/i.test(main) || parts.has('xl/workbook.bin')) return says.binary();
  if (parts.has('word/document.xml')) return says.other({ what: 'Word (.docx)' });
  if (parts.has('ppt/presentation.xml')) return says.other({ what: 'PowerPoint (.pptx)' });
  if (parts.has(main)) return undefined;
  if (parts.has('mimetype') && parts.has('content.xml')) return says.openDocument();
  if (parts.has('Index/Document.iwa') || parts.has('Index.zip')) return says.other({ what: 'Apple Numbers' });
  return parts.has('[Content_Types].xml') ? damaged(main).problem : says.other({ what: 'ZIP' });
}
