import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { markWorkbook } from '../../src/workbooks/marks/mark-workbook.ts';
import { programInPath } from '../support/program-in-path.ts';
import { book } from '../support/workbook-parts.ts';
import { EXCEL } from '../support/workbook-samples.ts';

const office = programInPath('soffice');
const isMissing = office === undefined;

describe.skipIf(isMissing)(isMissing ? 'in LibreOffice (skipped: soffice is not in PATH)' : 'in LibreOffice', () => {
  it('marked cells are coloured and commented, old comments are there', { timeout: 120_000 }, () => {
    const marked = markWorkbook(book(EXCEL), [
      { place: { sheet: '委员名册', row: 3, column: 2 }, note: '出生日期与身份证不符' },
      { place: { sheet: '委员名册', row: 9, column: 2 }, note: '缺少\n身份证号码' },
    ]);
    const xml = flatXml(marked);
    // Lines of one comment are paragraphs of one annotation.
    const notes = [...xml.matchAll(/<office:annotation .*?<\/office:annotation>/gs)].map(([note]) =>
      note.replace(/<dc:.*?<\/dc:\w+>|<meta:.*?<\/meta:\S+>/gs, '').replace(/<[^>]*>|\s/g, ''),
    );
    expect(notes.map((note) => note.replace(/^\d{4}-\S*?Z?(?=李|缺)/, ''))).toEqual([
      '李：请核对出生日期与身份证不符',
      '缺少身份证号码',
    ]);
    const colours = [...xml.matchAll(/fo:background-color="(#\w+)"/g)].map(([, colour]) => colour);
    expect(colours).toContain('#ffc7ce');
    // The month is still shown as a month.
    expect(xml).toMatch(/<text:p>1980年10月<\/text:p>/);
  });
});

/** The workbook as LibreOffice understands it. */
function flatXml(workbook: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dgw-marked-'));
  try {
    const file = path.join(folder, 'marked.xlsx');
    writeFileSync(file, workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    execFileSync(office ?? '', [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    return readFileSync(path.join(folder, 'marked.fods'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
