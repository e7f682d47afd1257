import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expiryWords } from '../src/expiry/expiry.words.ts';
import { expiryPage } from '../src/expiry/html.ts';
import type { ExpiryReport } from '../src/expiry/report.ts';
import { crowdedReport, sampleReport } from './expiry.builders.ts';
import { BROWSER_NAMES, Browser, findBrowser, type Page, type View } from './support/browser.ts';
import { titleWith } from './support/programs.ts';

const program = findBrowser();
const title = titleWith(program, 'in a real browser', BROWSER_NAMES);

/** Long words that no line can break by itself, in every text of a record. */
function withLongTexts(report: ExpiryReport): ExpiryReport {
  const long = 'Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
  const organizations = report.organizations.map((organization) => ({
    ...organization,
    name: `${organization.name}${long}`,
    items: organization.items.map((item) => ({ ...item, name: `${item.name}${long}`, member: long, category: long })),
  }));
  return { ...report, title: long, organizations };
}

/** One term that begins on the day, which stretches the time scale. */
function withStart(report: ExpiryReport, start: string): ExpiryReport {
  return { ...report, items: report.items.map((item, index) => (index === 0 ? { ...item, start } : item)) };
}

describe.skipIf(program === undefined)(title, { timeout: 60_000 }, () => {
  const report = sampleReport('册');
  let folder = '';
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dgw-html-'));
    const page = expiryPage(report, expiryWords.zh);
    writeFileSync(path.join(folder, 'page.html'), page);
    writeFileSync(path.join(folder, 'english.html'), expiryPage(report, expiryWords.en));
    writeFileSync(path.join(folder, 'long.html'), expiryPage(withLongTexts(report), expiryWords.en));
    writeFileSync(path.join(folder, 'compact.html'), expiryPage(report, expiryWords.zh, 0));
    writeFileSync(path.join(folder, 'many.html'), expiryPage(crowdedReport([200, 200, 3]), expiryWords.en, 0));
    writeFileSync(path.join(folder, 'quarters.html'), expiryPage(withStart(report, '2010-08-01'), expiryWords.zh));
    writeFileSync(path.join(folder, 'tampered.html'), page.replace("'use strict';", "document.title = 'owned';"));
    browser = await Browser.start(program ?? '');
  }, 60_000);

  afterAll(async () => {
    await browser.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function open(file: string, view: Omit<View, 'url'> & { hash?: string } = {}): Promise<Page> {
    const url = pathToFileURL(path.join(folder, file)).href + (view.hash ?? '');
    return browser.open({ ...view, url });
  }

  const shown = (page: Page): Promise<number> =>
    page.evaluate(`document.querySelectorAll('tr[data-urgency]:not([hidden])').length`);
  const textOf = (page: Page, selector: string): Promise<string> =>
    page.evaluate(`document.querySelector(${JSON.stringify(selector)}).textContent`);
  const isHidden = (page: Page, selector: string): Promise<boolean> =>
    page.evaluate(`document.querySelector(${JSON.stringify(selector)}).hidden`);

  it('shows everything at first, without complaint, and asks for nothing but itself', async () => {
    const page = await open('page.html');
    expect(page.complaints).toEqual([]);
    expect(page.requests.filter((url) => !url.startsWith('data:'))).toEqual([
      pathToFileURL(path.join(folder, 'page.html')).href,
    ]);
    expect(await shown(page)).toBe(report.items.length);
    expect(await textOf(page, '#shown')).toBe('显示 12 / 12 人次');
    expect(await isHidden(page, '#filter')).toBe(false);
    expect(await page.evaluate(`document.querySelectorAll('img, body script:not(:last-child)').length`)).toBe(0);
  });

  it('does not run a script that is not its own, and is whole without one', async () => {
    const page = await open('tampered.html');
    expect(page.complaints.join('\n')).toContain('Content Security Policy');
    expect(await textOf(page, 'title')).not.toBe('owned');
    expect(await shown(page)).toBe(report.items.length);
    expect(await isHidden(page, '#filter')).toBe(true);
  });

  it('filters by organisation', async () => {
    const page = await open('page.html', { hash: `#org=${encodeURIComponent('北村')}` });
    expect(page.complaints).toEqual([]);
    expect(await shown(page)).toBe(2);
    expect(await page.evaluate(`document.querySelector('[data-org=东镇]').hidden`)).toBe(true);
    expect(await textOf(page, '#shown')).toBe('显示 2 / 12 人次');
  });

  it('filters by urgency and by words, markup among them', async () => {
    const filtered = async (hash: string) => shown(await open('page.html', { hash }));
    expect(await filtered('#urgency=within180')).toBe(6);
    expect(await filtered(`#q=${encodeURIComponent('<SCRIPT>')}`)).toBe(1);
    expect(await filtered(`#q=${encodeURIComponent('党委 镇0')}`)).toBe(1);
  });

  it('says so when nothing matches, and ignores an organisation that is not there', async () => {
    const page = await open('page.html', { hash: '#q=zzz' });
    expect(page.complaints).toEqual([]);
    expect([await isHidden(page, '#nothing'), await isHidden(page, '#all')]).toEqual([false, true]);
    expect(await shown(await open('page.html', { hash: '#org=nowhere' }))).toBe(12);
  });

  it('filters by the number of an urgency, which takes the filter away again', async () => {
    const page = await open('page.html');
    const press = `document.querySelector('a[data-tile=within180]')`;
    await page.evaluate(`${press}.click()`);
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
    expect([await shown(page), await page.evaluate(`${press}.getAttribute('aria-current')`)]).toEqual([6, 'true']);
    await page.evaluate(`${press}.click()`);
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
    expect([await shown(page), await page.evaluate(`${press}.getAttribute('aria-current')`)]).toEqual([12, 'false']);
  });

  describe.each(['page.html', 'english.html', 'long.html'])('%s', (file) => {
    it.each([360, 400, 800, 1280])('fits %i pixels, the time line too', async (width) => {
      const page = await open(file, { width });
      const wide = await page.evaluate<string[]>(`Array.from(document.querySelectorAll('body *'))
        .filter((part) => !part.closest('.unseen, svg, option') && part.getBoundingClientRect().right > document.documentElement.clientWidth)
        .map((part) => part.outerHTML.slice(0, 80))`);
      expect(wide).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
        0,
      );
      const tracks = await page.evaluate<number[]>(`[document.querySelector('.scale'),
        ...document.querySelectorAll('.track')].map((track) => track.getBoundingClientRect())
        .flatMap(({ left, width }) => [Math.round(left), Math.round(width)])`);
      expect(new Set(tracks).size).toBe(2);
      expect(tracks[1]).toBeGreaterThan(250);
    });
  });

  it('leaves long names and categories a column to stand in', async () => {
    for (const width of [360, 800, 1280]) {
      const page = await open('long.html', { width });
      const narrowest = await page.evaluate<number>(
        `Math.min(...Array.from(document.querySelectorAll('.org .who, .org .what'), (text) => text.offsetWidth))`,
      );
      expect(narrowest).toBeGreaterThan(60);
    }
  });

  it.each([360, 800, 1280])('lets no word of the time scale run into another, %i pixels wide', async (width) => {
    for (const file of ['page.html', 'english.html', 'quarters.html']) {
      const page = await open(file, { width });
      const overlaps = await page.evaluate<string[]>(`(() => {
        const words = Array.from(document.querySelectorAll('.axis text'), (word) => [word, word.getBoundingClientRect()])
          .filter(([, place]) => place.width > 0);
        return words.flatMap(([word, place], at) => words.slice(at + 1).filter(([, other]) =>
          place.left < other.right && other.left < place.right && place.top + 4 < other.bottom && other.top + 4 < place.bottom)
          .map(([other]) => word.textContent + other.textContent));
      })()`);
      expect(overlaps).toEqual([]);
    }
  });

  it('keeps the time scale in sight while people are scrolled', async () => {
    const page = await open('page.html', { width: 400, height: 600 });
    await page.evaluate(`document.querySelector('[data-org=北村]').scrollIntoView()`);
    expect(await page.evaluate(`document.querySelector('.axis').getBoundingClientRect().top`)).toBe(0);
  });

  it('reads as tables of people at any width', async () => {
    for (const width of [400, 1280]) {
      const page = await open('english.html', { width });
      const nodes = await spokenBy(page);
      const said = (role: string) =>
        nodes.filter((node) => node.role?.value === role && node.ignored !== true).map((node) => node.name?.value);
      expect(said('table')).toEqual(['东镇党委', '中共北村支部委员会']);
      expect(said('columnheader')).toContain('Days left');
      expect(said('rowheader')).toContain('Lapsed, undecided 镇0 镇-0');
      expect(said('cell')).toContain('30 Sep 2010–30 Sep 2013');
      expect(said('heading')).toHaveLength(4);
    }
  });

  it('can be worked with keys alone, in the order in which it is read', async () => {
    const page = await open('english.html');
    const reached: string[] = [];
    for (let step = 0; step < 10; step += 1) {
      const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
      await page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
      await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      reached.push(
        await page.evaluate(
          'document.activeElement.id || document.activeElement.name || document.activeElement.dataset.tile',
        ),
      );
    }
    const tiles = ['lapsed', 'within30', 'within90', 'within180', 'later'];
    expect(reached).toEqual(['theme', 'print', ...tiles, 'org', 'urgency', 'q']);
    expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid');
  });

  describe('a page of very many', () => {
    /** Names, sorted attributes and texts of the organisations as they stand. */
    const STRUCTURE = `(() => {
      const structure = (node) => node.nodeType === 3 ? node.data.trim() : [node.tagName,
        ...Array.from(node.attributes, ({ name, value }) => name + '=' + value).sort(),
        ...Array.from(node.childNodes, structure).filter((part) => part.length > 0)];
      return Array.from(document.querySelectorAll('.org'), structure);
    })()`;

    async function drawn(file: string, hash = ''): Promise<Page> {
      const page = await open(file, { hash });
      for (let attempt = 0; attempt < 200; attempt += 1) {
        if ((await textOf(page, '#shown')) !== '') return page;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error('nothing is drawn');
    }

    it('draws just what a page of few has written out', async () => {
      const compact = await drawn('compact.html');
      expect(compact.complaints).toEqual([]);
      expect(compact.requests.filter((url) => !/^(?:data|blob):/.test(url))).toHaveLength(1);
      const written = await open('page.html');
      expect(await compact.evaluate(STRUCTURE)).toEqual(await written.evaluate(STRUCTURE));
      expect(await textOf(compact, '#shown')).toBe('显示 12 / 12 人次');
      expect([await isHidden(compact, '#unready'), await isHidden(compact, '#more')]).toEqual([true, true]);
    });

    it('filters as the other does', async () => {
      const page = await drawn('compact.html', `#urgency=within180&q=${encodeURIComponent('党委 <SCRIPT>')}`);
      expect([await shown(page), await textOf(page, '.org .who bdi')]).toEqual([1, '<script>alert(1)</script>']);
      const nothing = await drawn('compact.html', '#q=zzz');
      expect([await isHidden(nothing, '#nothing'), await isHidden(nothing, '#all')]).toEqual([false, true]);
    });

    it('draws some at first, and more when asked', async () => {
      const page = await drawn('many.html');
      expect(await textOf(page, '#shown')).toBe('403 of 403 terms shown');
      const steps = [await shown(page)];
      while (!(await isHidden(page, '#more'))) {
        await page.evaluate(`document.getElementById('more').click()`);
        steps.push(await shown(page));
      }
      expect(steps).toEqual([400, 403]);
    });

    it('tells the reader why it is empty where no script runs', async () => {
      const page = await open('compact.html');
      await page.send('Emulation.setScriptExecutionDisabled', { value: true });
      await page.send('Page.reload');
      for (let attempt = 0; attempt < 100 && (await shown(page)) > 0; attempt += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect([await shown(page), await isHidden(page, '#unready')]).toEqual([0, false]);
    });
  });

  it('is dark where the reader wants it dark, and changes by its button', async () => {
    const ground = (page: Page) => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const page = await open('page.html', { isDark: true });
    expect(await ground(page)).toBe('rgb(20, 23, 26)');
    await page.evaluate(`document.getElementById('theme').click()`);
    expect(await ground(page)).toBe('rgb(246, 245, 241)');
  });
});

/** The whole page as a screen reader gets it, which the browser works out a moment after the page stands. */
async function spokenBy(page: Page): Promise<Spoken[]> {
  await page.send('Accessibility.enable');
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { nodes } = (await page.send('Accessibility.getFullAXTree')) as { nodes: Spoken[] };
    if (nodes.some((node) => node.role?.value === 'table')) return nodes;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no table is spoken');
}

interface Spoken {
  readonly ignored?: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}
