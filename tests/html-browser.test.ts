import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expiryWords } from '../src/expiry/expiry.words.ts';
import { expiryPage } from '../src/expiry/html.ts';
import { sampleReport } from './expiry.builders.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const folders = (process.env.PATH ?? '').split(delimiter);
const browser = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isRunnable);
const title =
  browser === undefined ? `in a real browser (skipped: none of ${NAMES.join(', ')} in PATH)` : 'in a real browser';

describe.skipIf(browser === undefined)(title, { timeout: 60_000 }, () => {
  const report = sampleReport('册');
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dgw-html-'));
    const page = expiryPage(report, expiryWords.zh);
    writeFileSync(join(folder, 'page.html'), page);
    writeFileSync(join(folder, 'tampered.html'), page.replace("'use strict';", "document.title = 'owned';"));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The page as it stands after its script has run, and what the browser complained of. */
  function open(view: string, file = 'page.html'): { dom: string; complaints: string[] } {
    const url = pathToFileURL(join(folder, file)).href + view;
    const result = spawnSync(
      browser ?? '',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--enable-logging=stderr',
        '--dump-dom',
        `--user-data-dir=${folder}`,
        url,
      ],
      { encoding: 'utf8', timeout: 50_000 },
    );
    return { dom: result.stdout, complaints: result.stderr.split('\n').filter((line) => line.includes('CONSOLE')) };
  }

  const shown = (dom: string, element: string): number =>
    (dom.match(new RegExp(`<${element}[^>]* data-item="[^>]*>`, 'g')) ?? []).filter((tag) => !tag.includes('hidden'))
      .length;

  it('shows everything at first, without complaint', () => {
    const { dom, complaints } = open('');
    expect(complaints).toEqual([]);
    expect(shown(dom, 'tr')).toBe(report.items.length);
    expect(shown(dom, 'li')).toBe(report.items.length);
    expect(dom).toContain('显示 12 / 12 人次');
    expect(dom).not.toMatch(/<form id="filter"[^>]*hidden/);
    expect(dom).not.toMatch(/<img|<script>alert/);
  });

  it('does not run a script that is not its own, and is whole without one', () => {
    const { dom, complaints } = open('', 'tampered.html');
    expect(complaints.join('\n')).toContain('Content Security Policy');
    expect(dom).not.toContain('<title>owned');
    expect(shown(dom, 'tr')).toBe(report.items.length);
    expect(dom).toMatch(/<form id="filter"[^>]*hidden/);
  });

  it('filters by organisation', () => {
    const { dom, complaints } = open(`#org=${encodeURIComponent('北村')}`);
    expect(complaints).toEqual([]);
    expect([shown(dom, 'tr'), shown(dom, 'li')]).toEqual([2, 2]);
    expect(dom).toMatch(/<tbody data-org="东镇"[^>]*hidden/);
    expect(dom).toContain('显示 2 / 12 人次');
  });

  it('filters by urgency and by words, markup among them', () => {
    expect(shown(open('#urgency=within180').dom, 'tr')).toBe(6);
    expect(shown(open(`#q=${encodeURIComponent('<SCRIPT>')}`).dom, 'tr')).toBe(1);
    expect(shown(open(`#q=${encodeURIComponent('党委 镇0')}`).dom, 'tr')).toBe(1);
  });

  it('says so when nothing matches, and ignores an organisation that is not there', () => {
    const { dom, complaints } = open('#q=zzz');
    expect(complaints).toEqual([]);
    expect(dom).toMatch(/<p class="nothing" id="nothing">/);
    expect(shown(open('#org=nowhere').dom, 'tr')).toBe(12);
  });
});
