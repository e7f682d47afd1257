import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { timeAxis } from '../src/expiry/axis.ts';
import { expiryWords } from '../src/expiry/expiry.words.ts';
import { expiryPage } from '../src/expiry/html.ts';
import { STYLE } from '../src/expiry/html-style.ts';
import { expiryReport } from '../src/expiry/report.ts';
import { escapeHtml, html, isolated, writePage } from '../src/writers/html.ts';
import { registerOf, sampleReport } from './expiry.builders.ts';

const report = sampleReport('册');
const page = expiryPage(report, expiryWords.zh);

describe('markup', () => {
  it('escapes every value that is not markup itself', () => {
    const name = `<b>"A" & 'B'</b>`;
    expect(html`<p title="${name}">${name}</p>`.markup).toBe(
      '<p title="&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;">&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</p>',
    );
    expect(html`${[html`<i>`, '<i>', 3, undefined, ['<']]}`.markup).toBe('<i>&lt;i&gt;3&lt;');
  });

  it('leaves out control characters and isolates directions', () => {
    expect(escapeHtml('a\u0000b\u0007c\nd')).toBe('abc\nd');
    expect(isolated('a\u202Eb', 'zh').markup).toBe('<bdi lang="zh">a\u202Eb</bdi>');
  });

  it('refuses a script that would end its own element', () => {
    const bad = { lang: 'en', title: 't', style: '', script: '"</script>"', body: html`` };
    expect(() => writePage(bad)).toThrow('must not contain');
  });
});

describe('the page', () => {
  it('loads nothing and runs only its own script, by hash', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
    expect(policy).toContain("default-src 'none'");
    for (const element of ['style', 'script']) {
      const code = new RegExp(`<${element}>([^]*?)</${element}>`).exec(page)?.[1] ?? '';
      expect(code).not.toBe('');
      const hash = createHash('sha256').update(code).digest('base64');
      expect(policy).toContain(`${element}-src 'sha256-${hash}'`);
    }
    expect(page.match(/<(script|style)\b/g)).toHaveLength(2);
    expect(page).not.toMatch(/https?:|\bsrc=(?!x)|@import|url\((?!#hatch)/);
    expect(page).not.toMatch(/\sstyle=|\son\w+="|innerHTML/);
  });

  it('lets no name become markup', () => {
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<b>');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('\u0007');
    expect(page.split('\u202E').length - 1).toBe(page.split('<bdi lang="zh">李\u202E四</bdi>').length - 1);
  });

  it('says in what language it is', () => {
    expect(page).toContain('<html lang="zh-CN">');
    expect(expiryPage(report, expiryWords.en)).toContain('<html lang="en">');
  });

  it('has a bar and a row for every term, and one line for the own term of an organisation', () => {
    expect(page.match(/<li class="row (?!own)[^"]*" data-item=/g)).toHaveLength(report.items.length);
    expect(page.match(/<tr data-item=/g)).toHaveLength(report.items.length);
    expect(page.match(/class="row own"/g)).toHaveLength(1);
    expect(page.match(/class="over"/g)).toHaveLength(1);
  });

  it('names every urgency in words beside its colour, with its number', () => {
    for (const text of Object.values(expiryWords.zh.urgency)) expect(page).toContain(`<span>${text}</span>`);
    expect(page).toContain('<strong>6</strong>');
  });

  it('is whole without its script: what needs it is hidden', () => {
    expect(page).toMatch(/<form id="filter"[^>]* hidden>/);
    expect(page).toMatch(/<div class="tools"[^>]* hidden>/);
  });

  it('says so when nothing is due', () => {
    const empty = expiryPage(expiryReport([], registerOf(), '2013-10-31', '90d'), expiryWords.en);
    expect(empty).toContain(expiryWords.en.nothingDue);
    expect(empty).not.toContain('<table');
  });

  it('gives the same bytes again', () => {
    expect(expiryPage(sampleReport('册'), expiryWords.zh)).toBe(page);
  });
});

describe('the time axis', () => {
  const axis = timeAxis(report);

  it('runs over all terms, in whole quarters', () => {
    expect(axis.ticks[0]).toEqual({ year: 2010, month: 7, position: 0 });
    expect(axis.ticks.at(-1)).toMatchObject({ year: 2014, month: 4 });
    expect(axis.position('2010-07-01')).toBe(0);
    expect(axis.position('2014-07-01')).toBe(100);
  });

  it('is not squeezed by a slip in a date', () => {
    const slip = report.items.map((item, index) =>
      index === 0 ? { ...item, start: '0213-10-01', end: '2199-01-01' } : item,
    );
    const cut = timeAxis({ ...report, items: slip });
    expect(cut.ticks[0]?.year).toBe(2000);
    expect(cut.ticks.at(-1)?.year).toBe(2024);
    expect(cut.position('0213-10-01')).toBe(0);
    expect(cut.position('2199-01-01')).toBe(100);
    expect(cut.ticks.length).toBeLessThanOrEqual(18);
  });
});

describe('the colours', () => {
  /** Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2). */
  function luminance(color: string): number {
    const digits = color.length === 4 ? color.replace(/[0-9a-f]/g, '$&$&') : color;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(first: string, second: string): number {
    const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  const themes = [...STYLE.matchAll(/color-scheme:[^}]*/g)].map(([theme]) => {
    return new Map([...theme.matchAll(/--([\w-]+):(#[0-9a-f]+)/g)].map(([, name = '', color = '']) => [name, color]));
  });

  it('can be read in light, dark and print: 4.5 to 1 on both grounds', () => {
    expect(themes.length).toBeGreaterThanOrEqual(3);
    const poor = themes.flatMap((theme) =>
      ['ink', 'faint', 'seal', 'lapsed', 'within30', 'within90', 'within180', 'later'].filter((name) =>
        ['ground', 'paper'].some((ground) => contrast(theme.get(name) ?? '', theme.get(ground) ?? '') < 4.5),
      ),
    );
    expect(poor).toEqual([]);
    expect(contrast('#000', '#fff')).toBeCloseTo(21);
  });
});
