import { describe, expect, it } from 'vitest';
import { statsPage } from '../src/stats/html.ts';
import { organizationLines } from '../src/stats/organization-lines.ts';
import { HOSTILE_NAMES } from './expiry.builders.ts';
import { crowdedStats, emptyStats, manyOrganizations, SUBJECT, smallStats } from './stats-page.builders.ts';

const stats = smallStats(['甲', '乙', '丙', '丁']);
const page = statsPage(stats, SUBJECT, 'zh');
const english = statsPage(stats, SUBJECT, 'en');

/** Texts of a page without its marks, a blank between two. */
const textOf = (markup: string) => markup.replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ').replace(/\s+/g, ' ');
const section = (markup: string, heading: string) =>
  markup.match(/<section.*?<\/section>/gs)?.find((part) => part.includes(`<h2>${heading}</h2>`)) ?? '';
const rowsOf = (markup: string) => markup.match(/<tr><th scope="row">.*?<\/tr>/gs)?.map(textOf) ?? [];

describe('the page of the statistics', () => {
  it('loads nothing, runs only its own script, and styles nothing in place', () => {
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page.match(/<(script|style)\b/g)).toHaveLength(2);
    expect(page).not.toMatch(/https?:|\bsrc=|@import|url\(|<img|<link(?! rel="icon" href="data:,")/);
    expect(page).not.toMatch(/\sstyle=|\son\w+="|innerHTML/);
  });

  it('says the main figures with what they are made of', () => {
    const texts = textOf(page);
    for (const part of ['在任委员 4', '有委员的组织 100.0%', '尚未办结的问题 1', '议事到会 25.0%', '服务活动 0']) {
      expect(texts).toContain(part);
    }
    expect(texts).toContain('一年来 1 次，应到 4 人次，实到 1 人次');
    expect(textOf(english)).toContain('Attendance 25.0% 1 meeting in a year, 1 of 4 seats attended');
  });

  it('draws problems by month, titled and described, and has the same numbers as a table', () => {
    const chart = section(page, '问题：每月提出与办结');
    expect(chart).toMatch(
      /<svg[^>]*role="img" aria-labelledby="months-title months-desc">\s*<title id="months-title">/,
    );
    expect(chart).toContain('<desc id="months-desc">2012-11 至 2013-10，提出 2 件，办结 1 件');
    const rows = rowsOf(chart);
    expect(rows).toHaveLength(12);
    expect(rows[4]).toBe(' 2013-03 2 0 ');
    expect(rows[6]).toBe(' 2013-05 0 1 ');
    expect(chart.match(/<rect class="opened" x="\d/g)).toHaveLength(2);
    const [opened, resolved] = ['opened', 'resolved'].map((kind) =>
      Number(new RegExp(`<rect class="${kind}" x="[\\d.]+%"[^>]*height="(\\d+)"`).exec(chart)?.[1]),
    );
    expect(opened).toBe(2 * (resolved ?? 0));
  });

  it('hides from those who hear it every drawing that words beside it say', () => {
    const drawings = page.match(/<svg[^>]*>/g) ?? [];
    expect(drawings.length).toBeGreaterThan(10);
    for (const drawing of drawings) expect(drawing).toMatch(/aria-hidden="true"|role="img" aria-labelledby=/);
  });

  it('gives each distribution as a table with bars in proportion', () => {
    const structure = section(page, '在任委员的结构');
    expect(structure.match(/<table class="share"/g)).toHaveLength(7);
    expect(rowsOf(structure)).toContain(' 男 4 100.0% ');
    expect(structure).toMatch(/男<\/bdi><\/th><td><svg[^>]*><rect class="serving" x="0" y="1" width="100%"/);
    expect(structure).toMatch(/女<\/bdi><\/th><td><svg[^>]*><rect class="serving" x="0" y="1" width="0%"/);
  });

  it('says in words who has not handed in, and where nobody had to', () => {
    const state = (registration: { on: string } | 'missing' | undefined) => {
      const [own] = manyOrganizations(1, 0);
      if (own === undefined) throw new Error('there is no organisation');
      const { registration: _, ...others } = own;
      const organizations = [{ ...others, ...(registration !== undefined && { registration }) }];
      return rowsOf(section(statsPage({ ...stats, organizations }, SUBJECT, 'zh'), '各组织席位'))[0];
    };
    expect(state({ on: '2013-10-20' })).toBe(' 镇0党委 5 1 2 已报 ');
    expect(state('missing')).toBe(' 镇0党委 5 1 2 未报 ');
    expect(state(undefined)).toBe(' 镇0党委 5 1 2 — ');
  });

  it('is whole for a register without anybody', () => {
    const empty = textOf(statsPage(emptyStats(), SUBJECT, 'zh'));
    expect(empty).toContain('这一天没有在任委员。');
    expect(empty).toContain('没有组织。');
    expect(empty).toContain('议事到会 — 一年来 0 次');
    expect(empty).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('lets no name become markup, and shows no ID number', () => {
    const id = '430198199001011234';
    const organizations = [...HOSTILE_NAMES, id].map((name, index) => ({
      ...{ id: String(index), name, level: name },
      ...{ serving: 1, nominated: 0, lapsed: 0 },
    }));
    const levels = [{ level: id, organizations: 1, withMembers: 1, serving: 1, nominated: 0, lapsed: 0 }];
    const subject = { whose: `<b>${id}</b>`, policy: id };
    const hostile = statsPage({ ...stats, organizations, levels }, subject, 'en');
    for (const mark of ['<script>alert', '<img', '<b>', '\u0007', '\u202E']) expect(hostile).not.toContain(mark);
    expect(hostile).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(hostile).not.toContain(id);
    expect(hostile.match(/4301\*{10}1234/g)?.length).toBeGreaterThan(4);
  });

  it('does not grow with the register', () => {
    const [few, many] = [40, 9000].map((towns) =>
      statsPage({ ...crowdedStats(), organizations: manyOrganizations(towns, 12) }, SUBJECT, 'zh'),
    );
    expect(many?.length).toBeLessThan((few?.length ?? 0) * 1.1);
    expect(many?.length).toBeLessThan(100_000);
  });

  it('gives the same bytes again', () => {
    expect(statsPage(smallStats(['甲', '乙', '丙', '丁']), SUBJECT, 'zh')).toBe(page);
  });
});

describe('organisations in few lines', () => {
  const namesOf = (found: ReturnType<typeof organizationLines>) => found.lines.map(({ name }) => name);

  it('stand each in its line as long as they fit', () => {
    const found = organizationLines(manyOrganizations(2, 3), 2, 8);
    expect(found.isSummedUp).toBe(false);
    expect(found.lines).toHaveLength(8);
    expect(found.lines[1]).toEqual({
      ...{ name: '镇0村0党委', organizations: 1, serving: 5, nominated: 1, lapsed: 2 },
      ...{ reported: 0, missing: 1 },
    });
  });

  it('are summed up by the committee above them, nobody left out', () => {
    const found = organizationLines(manyOrganizations(4, 9), 2, 28);
    expect(found.isSummedUp).toBe(true);
    expect(namesOf(found)).toEqual(['镇0党委', '镇1党委', '镇2党委', '镇3党委']);
    expect(found.lines[0]).toEqual({
      ...{ name: '镇0党委', organizations: 10, serving: 50, nominated: 10, lapsed: 20 },
      ...{ reported: 1, missing: 9 },
    });
    const text = textOf(statsPage({ ...stats, organizations: manyOrganizations(4, 9) }, SUBJECT, 'zh'));
    expect(text).toContain('组织共 40 个，一页列不下：每行是一个上级组织连同它下面的组织的合计。');
    expect(text).toContain('镇3党委等 10 个组织 50 10 20 1/10');
  });

  it('are cut off after those with most seats where the committees above are too many as well', () => {
    const organizations = manyOrganizations(40, 2).map((organization) =>
      organization.id.startsWith('镇7') ? { ...organization, serving: 50 } : organization,
    );
    const found = organizationLines(organizations, 2, 5);
    expect(namesOf(found)).toContain('镇7党委');
    expect(found.lines.at(-1)).toMatchObject({ organizations: 36 * 3, serving: 36 * 15 });
    expect(found.lines.at(-1)).not.toHaveProperty('name');
    const text = textOf(statsPage({ ...stats, organizations: manyOrganizations(40, 2) }, SUBJECT, 'en'));
    expect(text).toContain('The 27 lines with most seats stand alone, the last line sums up 39 other organisations.');
  });

  it('are not all put under the one committee above them all', () => {
    const [top, ...below] = manyOrganizations(1, 60);
    if (top === undefined) throw new Error('there is no organisation');
    const found = organizationLines([top, ...below], 2, 28);
    expect(found.lines).toHaveLength(28);
    expect(found.isSummedUp).toBe(false);
  });

  it('end with records that name each other as parents', () => {
    const [first, second] = manyOrganizations(2, 0);
    if (first === undefined || second === undefined) throw new Error('there are no organisations');
    const ring = [
      { ...first, parent: second.id },
      { ...second, parent: first.id },
    ];
    const found = organizationLines(ring, 2, 1);
    expect(found.lines.reduce((sum, line) => sum + line.organizations, 0)).toBe(2);
  });
});
