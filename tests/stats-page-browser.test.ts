import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statsPage } from '../src/stats/html.ts';
import type { Stats } from '../src/stats/stats.ts';
import {
  CROWDED_SUBJECT,
  crowdedStats,
  emptyStats,
  manyOrganizations,
  SUBJECT,
  smallStats,
} from './stats-page.builders.ts';
import { BROWSER_NAMES, Browser, findBrowser, type Page } from './support/browser.ts';
import { findProgram, titleWith } from './support/programs.ts';

const program = findBrowser();
const POPPLER = ['pdfinfo'];
const reader = findProgram(POPPLER);
const title = titleWith(program, 'in a real browser', BROWSER_NAMES);

const PAGES: Readonly<Record<string, readonly [Stats, typeof SUBJECT]>> = {
  empty: [emptyStats(), SUBJECT],
  one: [smallStats(['甲', '乙', '丙']), SUBJECT],
  forty: [{ ...smallStats(['甲']), organizations: manyOrganizations(4, 9) }, SUBJECT],
  all: [{ ...smallStats(['甲']), organizations: manyOrganizations(28, 0) }, SUBJECT],
  crowded: [crowdedStats(), CROWDED_SUBJECT],
};
const EVERY = Object.keys(PAGES).flatMap((name) => ['zh', 'en'].map((lang) => [name, lang] as const));

describe.skipIf(program === undefined)(title, { timeout: 60_000 }, () => {
  let folder = '';
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dgw-stats-'));
    for (const [name, [stats, subject]] of Object.entries(PAGES)) {
      for (const lang of ['zh', 'en'] as const) {
        writeFileSync(path.join(folder, `${name}-${lang}.html`), statsPage(stats, subject, lang));
      }
    }
    browser = await Browser.start(program ?? '');
  }, 60_000);

  afterAll(async () => {
    await browser.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (name: string, view: { width?: number; isDark?: boolean } = {}): Promise<Page> =>
    browser.open({ ...view, url: pathToFileURL(path.join(folder, `${name}.html`)).href });

  it.each(EVERY)('%s, %s: nothing stands beyond the edge of a telephone or a desk', async (name, lang) => {
    const page = await open(`${name}-${lang}`, { width: 400 });
    for (const width of [400, 1280]) {
      await page.resize(width, 900);
      const [needed, given] = await page.evaluate<number[]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      );
      expect(needed).toBeLessThanOrEqual(given ?? 0);
    }
    expect(page.complaints).toEqual([]);
    expect(page.requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
    await page.close();
  });

  it.skipIf(reader === undefined).each(EVERY)('%s, %s: is one sheet of A4, upright', async (name, lang) => {
    const page = await open(`${name}-${lang}`, { isDark: true });
    const file = path.join(folder, 'page.pdf');
    writeFileSync(file, await page.pdf());
    const info = execFileSync(reader ?? '', [file], { encoding: 'utf8' });
    expect(info).toMatch(/Pages:\s+1\n/);
    expect(info).toMatch(/Page size:\s+59[45]\.?\d* x 84[12]\.?\d*/);
    await page.close();
  });

  /** Contrast of two colours (WCAG 2.2, 1.4.3). */
  const CONTRAST = `((selector) => {
    const light = (colour) => {
      const [r, g, b] = colour.match(/\\d+/g).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element) => {
      const ground = getComputedStyle(element).backgroundColor;
      return ground === 'rgba(0, 0, 0, 0)' ? groundOf(element.parentElement) : ground;
    };
    return Array.from(document.querySelectorAll(selector), (element) => {
      const style = getComputedStyle(element);
      const colour = element instanceof SVGElement ? (element.tagName === 'line' ? style.stroke : style.fill) : style.color;
      const [first, second] = [light(colour), light(groundOf(element))].sort((a, b) => b - a);
      return (first + 0.05) / (second + 0.05);
    });
  })`;

  it.each([false, true])('can be read, and its bars seen, when the reader prefers darkness: %s', async (isDark) => {
    const page = await open('forty-zh', { isDark });
    const contrasts = async (selector: string): Promise<number[]> =>
      page.evaluate(`${CONTRAST}(${JSON.stringify(selector)})`);
    const texts = await contrasts('h1,h2,p,th,td,strong,caption,.months text');
    expect(texts.length).toBeGreaterThan(100);
    expect(Math.min(...texts)).toBeGreaterThanOrEqual(4.5);
    const shapes = await contrasts('rect.serving,rect.resolved,.stripes');
    expect(shapes.length).toBeGreaterThan(10);
    expect(Math.min(...shapes)).toBeGreaterThanOrEqual(3);
    const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(ground).toBe(isDark ? 'rgb(20, 23, 26)' : 'rgb(246, 245, 241)');
    await page.evaluate(`document.getElementById('theme').click()`);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).not.toBe(ground);
    await page.close();
  });
});
