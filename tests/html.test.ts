import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { timeAxis } from '../src/expiry/axis.ts';
import { expiryWords } from '../src/expiry/expiry.words.ts';
import { expiryPage } from '../src/expiry/html.ts';
import { STYLE } from '../src/expiry/html-style.ts';
import { expiryReport } from '../src/expiry/report.ts';
import { html, isolated, writePage } from '../src/writers/html.ts';
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

  it('isolates the directions of letters', () => {
    expect(isolated('أحمد', 'zh').markup).toBe('<bdi lang="zh">أحمد</bdi>');
  });

  it('shows what steers a reader unseen as a sign, in text and attributes', () => {
    for (const mark of '\u0000\u0007\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2028\u0085') {
      const body = html`<p title="a${mark}b">a${mark}b</p>`;
      const page = writePage({ lang: 'en', title: mark, style: '', script: '', body });
      expect(page).not.toContain(mark);
      expect(page).toMatch(/<p title="a(.)b">a\1b<\/p>/u);
    }
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
    expect(page).not.toContain('\u202E');
    expect(page).toContain('<bdi lang="zh">李\ufffd四␇</bdi>');
  });

  it('says in what language it is', () => {
    expect(page).toContain('<html lang="zh-CN">');
    expect(expiryPage(report, expiryWords.en)).toContain('<html lang="en">');
  });

  it('has one row a term with its bar, and one for the own term of an organisation', () => {
    expect(page.match(/<tr class="row (?!own)[^"]*" data-urgency=/g)).toHaveLength(report.items.length);
    expect(page.match(/<line class="end"/g)).toHaveLength(report.items.length);
    expect(page.match(/class="row own"/g)).toHaveLength(1);
    expect(page.match(/class="over"/g)).toHaveLength(1);
  });

  it('is a table an organisation, headed by its name, with named columns', () => {
    const tables = page.match(/<table.*?<\/table>/gs) ?? [];
    expect(tables).toHaveLength(report.organizations.length);
    for (const [index, table] of tables.entries()) {
      expect(table).toContain(`aria-label="${report.organizations[index]?.name}"`);
      expect(table.match(/<thead>.*<h3>.*<\/thead>/s)).not.toBeNull();
      expect(table.match(/<th scope="col">/g)).toHaveLength(5);
    }
  });

  it('writes days in the words of its language, and for machines beside', () => {
    expect(page).toContain('<time datetime="2013-09-30">2013年9月30日</time>');
    expect(page).toContain('截至2013年10月31日，向后 1 年');
    const english = expiryPage(report, expiryWords.en);
    expect(english).toContain('<time datetime="2013-09-30">30 Sep 2013</time>');
    expect(english).toContain('As of 31 Oct 2013, looking 1 year ahead');
    for (const text of [page, english]) expect(text.replace(/<[^>]*>/g, '')).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  it('shows no ID number of a title, a level or a term', () => {
    const number = '430198199001011234';
    const [first, ...others] = sampleReport(number).organizations;
    if (first === undefined) throw new Error('the sample has no organisation');
    const term = { name: `${number}届`, start: '2010-01-01', end: '2013-12-31' };
    const organizations = [
      { ...first, level: number, endingTerms: [{ term, daysLeft: 61, takesAlong: [] }] },
      ...others,
    ];
    const leaky = expiryPage({ ...sampleReport(number), organizations }, expiryWords.zh);
    expect(leaky).not.toContain(number);
    expect(leaky.match(/4301\*{10}1234/g)).toHaveLength(4);
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
