import { strFromU8, unzipSync } from 'fflate';

/** All texts of a workbook's sheets, as its parts hold them. */
export function readSheets(workbook: Uint8Array): string {
  const parts = unzipSync(workbook, { filter: ({ name }) => /sharedStrings|worksheets/.test(name) });
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
}
