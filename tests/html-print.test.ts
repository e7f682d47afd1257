import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expiryWords } from '../src/expiry/expiry.words.ts';
import { expiryPage } from '../src/expiry/html.ts';
import type { ExpiryReport } from '../src/expiry/report.ts';
import { crowdedReport } from './expiry.builders.ts';
import { BROWSER_NAMES, Browser, findBrowser } from './support/browser.ts';
import { findProgram, titleWith } from './support/programs.ts';

const POPPLER = ['pdftotext'];
const browserProgram = findBrowser();
const reader = findProgram(POPPLER);
const both = browserProgram === undefined ? undefined : reader;
const title = titleWith(both, 'on paper', [...BROWSER_NAMES, ...POPPLER]);

/** From one person to more than two sheets hold, the small ones in between so that page ends meet all of them. */
const SIZES = [3, 70, 1, 5, 9, 14, 2, 12, 13, 6, 31, 8, 4, 11, 1, 7, 25, 3, 10, 5, 16, 2];

/** A heading or a person, with the number of the organisation. */
interface Entry {
  readonly kind: 'organization' | 'person';
  readonly place: number;
}

interface Sheet {
  readonly lines: readonly string[];
  readonly entries: readonly Entry[];
}

function sheetOf(text: string): Sheet {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const entries = lines.flatMap(entriesOf);
  return { lines, entries };
}

function entriesOf(line: string): Entry[] {
  const [, heading] = /^\s*某地(\d+)党委\s/.exec(line) ?? [];
  if (heading !== undefined) return [{ kind: 'organization', place: Number(heading) }];
  const [, person] = /^\s*某(\d+)之\d+\s.*日/.exec(line) ?? [];
  return person === undefined ? [] : [{ kind: 'person', place: Number(person) }];
}

describe.skipIf(both === undefined)(title, { timeout: 60_000 }, () => {
  let folder = '';
  let browser: Browser;
  const report = crowdedReport(SIZES);
  let sheets: Sheet[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dgw-print-'));
    browser = await Browser.start(browserProgram ?? '');
    sheets = sheetsOf(await printed(report));
  }, 120_000);

  afterAll(async () => {
    await browser.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function printed(report: ExpiryReport, changed = (page: string) => page): Promise<string> {
    const file = path.join(folder, 'page.html');
    writeFileSync(file, changed(expiryPage(report, expiryWords.zh)));
    const page = await browser.open({ url: pathToFileURL(file).href, isDark: true });
    const pdf = path.join(folder, 'page.pdf');
    writeFileSync(pdf, await page.pdf());
    return pdf;
  }

  function sheetsOf(pdf: string): Sheet[] {
    const text = execFileSync(reader ?? '', ['-layout', pdf, '-'], { encoding: 'utf8' });
    return text.split('\f').slice(0, -1).map(sheetOf);
  }

  it('has the time scale on every sheet, and every person once', () => {
    expect(sheets.length).toBeGreaterThan(9);
    for (const { lines } of sheets) {
      const years = lines.findIndex((line) => /2010\s+.*2012\s+.*2014/.test(line));
      const now = lines.findIndex((line) => line.includes('截至2013年10月31日 ▾'));
      expect(years).toBeGreaterThanOrEqual(0);
      expect(now - years).toBe(2);
    }
    const people = sheets.flatMap((sheet) => sheet.entries.filter((entry) => entry.kind === 'person'));
    expect(people).toHaveLength(report.items.length);
  });

  it('names the organisation above its people on every sheet, and never without people below', () => {
    for (const { entries } of sheets) {
      expect(entries[0]?.kind ?? 'organization').toBe('organization');
      entries.forEach((entry, at) => {
        const before = entries[at - 1];
        if (entry.kind === 'person') expect(entry.place).toBe(before?.place);
        else expect(entries[at + 1]).toEqual({ kind: 'person', place: entry.place });
      });
    }
  });

  it('keeps an organisation of up to twelve whole', () => {
    const places = SIZES.flatMap((size, place) => (size <= 12 ? [place] : []));
    for (const place of places) {
      const found = sheets.filter(({ entries }) => entries.some((entry) => entry.place === place));
      expect(found).toHaveLength(1);
    }
  });

  it('is on A4 across, numbered, in colours on white, without what only a screen needs', async () => {
    const pdf = await printed(crowdedReport([12]));
    const [sheet, ...others] = sheetsOf(pdf);
    expect(others).toEqual([]);
    const text = sheet?.lines.join('\n') ?? '';
    expect(text).toMatch(/1 ?\/ ?1$/);
    expect(text).not.toContain(expiryWords.zh.page.search);
    expect(text).not.toContain(expiryWords.zh.page.print);
    expect(sizeOf(pdf)).toEqual([842, 595]);
    const { white, coloured } = pixelsOf(pdf);
    expect(white).toBeGreaterThan(0.8);
    expect(coloured).toBeGreaterThan(0.005);
  });

  it('has the lines of the time scale, though browsers leave out backgrounds', async () => {
    const withLines = pixelsOf(await printed(crowdedReport([12])));
    const withoutLines = pixelsOf(
      await printed(crowdedReport([12]), (page) =>
        page.replace(/<meta http-equiv[^>]*>/, '').replace(/:root\{--lines:[^}]*\}/, ''),
      ),
    );
    expect(withLines.grey - withoutLines.grey).toBeGreaterThan(0.001);
  });

  /** In points. */
  function sizeOf(pdf: string): number[] {
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
    return [Math.round(Number(width)), Math.round(Number(height))];
  }

  /** The shares of white, light grey and coloured pixels on the first sheet. */
  function pixelsOf(pdf: string): { white: number; grey: number; coloured: number } {
    const image = execFileSync('pdftoppm', ['-r', '100', '-singlefile', pdf], { maxBuffer: 1 << 25 });
    const header = /^P6\s+\d+\s+\d+\s+255\s/.exec(image.toString('latin1', 0, 40))?.[0].length ?? 0;
    const counts = { white: 0, grey: 0, coloured: 0 };
    const share = 3 / (image.length - header);
    for (let at = header; at < image.length; at += 3) {
      const [red = 0, green = 0, blue = 0] = image.subarray(at, at + 3);
      const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)];
      if (least > 250) counts.white += share;
      else if (most - least > 40) counts.coloured += share;
      else if (least > 150) counts.grey += share;
    }
    return counts;
  }
});
