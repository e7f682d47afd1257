import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registrationWorkbook } from '../src/forms/registration.ts';
import { writeOfficialForm } from '../src/writers/xlsx.ts';
import { AS_OF, community, member, register } from './forms-builders.ts';
import { programInPath } from './support/program-in-path.ts';

const office = programInPath('soffice');
const pdfToText = programInPath('pdftotext');
const isMissing = office === undefined || pdfToText === undefined;
const title = isMissing ? 'on paper (skipped: soffice or pdftotext is not in PATH)' : 'on paper';

describe.skipIf(isMissing)(title, { timeout: 120_000 }, () => {
  const resume = Array.from({ length: 60 }, (_, index) => ({
    from: `${1940 + index}-01`,
    to: `${1941 + index}-01`,
    what: `浏阳市第${index}局科员`,
  }));
  const people = [member({ name: '甲某' }), member({ name: '乙某', resume }), member({ name: '丙某', family: [] })];
  const about = { register, organization: community, asOf: AS_OF, isMasked: false, photoOf: () => undefined };
  const workbook = registrationWorkbook({ ...about, members: people });
  let folder = '';
  let pages: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dgw-paper-'));
    writeFileSync(join(folder, 'forms.xlsx'), await writeOfficialForm(workbook));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'forms.xlsx')];
    execFileSync(office ?? '', [profile, ...convert], { stdio: 'ignore' });
    const text = execFileSync(pdfToText ?? '', ['-layout', join(folder, 'forms.pdf'), '-'], { encoding: 'utf8' });
    pages = text
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replaceAll(/\s/g, ''));
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has the pages that the forms say they have, after one of the roster', () => {
    const numbers = workbook.sheets.slice(1).map((sheet) => (sheet.breaksAfter?.length ?? 0) + 1);
    expect(Math.max(...numbers)).toBeGreaterThan(2);
    expect(pages).toHaveLength(1 + numbers.reduce((sum, number) => sum + number, 0));
  });

  it("has the name and the number among that form's pages on every page of a person", () => {
    const expected = workbook.sheets.slice(1).flatMap((sheet) => {
      const count = (sheet.breaksAfter?.length ?? 0) + 1;
      return Array.from({ length: count }, (_, index) => `姓名：${sheet.name}第${index + 1}页，共${count}页`);
    });
    for (const [index, words] of expected.entries()) expect(pages[index + 1]).toContain(words);
    expect(new Set(expected).size).toBe(expected.length);
  });

  it('loses no line where a list runs over', () => {
    const all = pages.join('');
    for (const { from, to, what } of resume) {
      expect(all).toContain(`${from.replace('-', '.')}—${to.replace('-', '.')}${what}`);
    }
  });

  it('breaks no number on the roster', () => {
    for (const number of ['13800001234', '淮工发〔2013〕12号', '朝阳聘〔2013〕3号']) expect(pages[0]).toContain(number);
  });
});
