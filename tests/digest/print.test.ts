/** The page that an official corrects, on paper: all of it, and no heading apart from what it is about. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/digest/digest.ts';
import { digestPage } from '../../src/digest/html.ts';
import { said } from '../../src/digest/said.ts';
import { BROWSER_NAMES, Browser, findBrowser } from '../support/browser.ts';
import { findProgram, titleWith } from '../support/programs.ts';
import { loaded, templateText, withEverything } from './template.ts';

const POPPLER = ['pdftotext'];
const browserProgram = findBrowser();
const reader = findProgram(POPPLER);
const both = browserProgram === undefined ? undefined : reader;

describe.skipIf(both === undefined)(
  titleWith(both, 'on paper', [...BROWSER_NAMES, ...POPPLER]),
  { timeout: 60_000 },
  () => {
    let folder = '';
    let browser: Browser;
    let sheets: string[][] = [];
    const digest = loaded(withEverything(templateText('zh'))).then(digestOf);

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'dgw-digest-'));
      browser = await Browser.start(browserProgram ?? '');
      const file = path.join(folder, 'page.html');
      writeFileSync(file, digestPage(await digest, { lang: 'zh', lineOf: () => 7 }));
      const page = await browser.open({ url: pathToFileURL(file).href, isDark: true });
      const pdf = path.join(folder, 'page.pdf');
      writeFileSync(pdf, await page.pdf());
      const text = execFileSync(reader ?? '', ['-layout', pdf, '-'], { encoding: 'utf8' });
      sheets = text
        .split('\f')
        .slice(0, -1)
        .map((sheet) => sheet.split('\n').filter((line) => line.trim() !== ''));
    }, 120_000);

    afterAll(async () => {
      await browser.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it('has every statement, each with a box to tick', async () => {
      const bare = (text: string) => text.replaceAll(/\s/g, '');
      const paper = bare(sheets.flat().join(''));
      const statements = (await digest).sections.flatMap((section) => section.statements);
      const short = statements.filter(({ text }) => said(text, 'zh').length < 25);
      expect(short.length).toBeGreaterThan(60);
      for (const { label, text } of short) expect(paper).toContain(bare(`${said(label, 'zh')}：${said(text, 'zh')}`));
      expect(paper.match(/相符/g)).toHaveLength(statements.length);
    });

    it('ends no sheet with a heading, and has nothing of the screen', () => {
      expect(sheets.length).toBeGreaterThan(2);
      for (const lines of sheets) {
        const last = lines.findLast((line) => !/^\s*\d+ \/ \d+\s*$/.test(line)) ?? '';
        expect(last).not.toMatch(/^\s*[一二三四五六七八九十]+、/);
        expect(lines.join()).not.toContain('打印');
      }
    });
  },
);
