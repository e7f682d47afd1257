import { describe, expect, it } from 'vitest';
import { expiryWords } from '../src/expiry/expiry.words.ts';
import { expiryPage } from '../src/expiry/html.ts';
import { type ExpiryReport, expiryReport, type ReportItem } from '../src/expiry/report.ts';
import { crowdedReport, registerOf, sampleReport } from './expiry.builders.ts';
import { dataOf, unpackedChunks } from './support/compact-page.ts';

const { zh, en } = expiryWords;
const WITHOUT_WRITTEN = 0;
const MEGABYTE = 1_000_000;

interface UnpackedPart {
  readonly id: string;
  readonly people: string;
  readonly names: readonly string[];
}

function partsOf(page: string): UnpackedPart[] {
  const lists = unpackedChunks(page).map((chunk) => JSON.parse(chunk));
  return lists.flat().map(([id, , , people, , rows]: [string, string, string, string, unknown, [string][]]) => ({
    id,
    people,
    names: rows.map(([name]) => name),
  }));
}

/** So many terms in organisations of five, with names that no packing makes smaller where they are to be long. */
function hugeReport(people: number, lengthOfNames: number): ExpiryReport {
  let seed = 1;
  const character = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (seed % 20_000));
  };
  const [model] = crowdedReport([1]).items;
  if (model === undefined) throw new Error('the report has no item');
  const items = Array.from({ length: people }, (_, index): ReportItem => {
    const name = Array.from({ length: lengthOfNames }, character).join('');
    return { ...model, name, member: `${name}-${index}`, organization: `某地${Math.floor(index / 5)}` };
  });
  return expiryReport(items, registerOf(), '2013-10-31', '1y');
}

describe('a page of very many', () => {
  it('is one only where there are very many', () => {
    expect(expiryPage(crowdedReport([2500]), zh).includes('id="data"')).toBe(false);
    const page = expiryPage(crowdedReport([2501]), zh);
    expect(page.includes('id="data"')).toBe(true);
    expect(page.match(/<tr class="row /g)).toHaveLength(2);
  });

  it('holds every person once, an organisation of too many in parts', () => {
    const report = crowdedReport([3, 2400, 900]);
    const parts = partsOf(expiryPage(report, zh));
    expect(parts.flatMap((part) => part.names).toSorted()).toEqual(report.items.map((item) => item.name).toSorted());
    const large = parts.filter((part) => part.id === '某地1');
    expect(large.map((part) => [part.people, part.names.length])).toEqual([
      ['2400 人', 1000],
      ['2400 人', 1000],
      ['2400 人', 400],
    ]);
  });

  it('lets no name become markup or steer', () => {
    const page = expiryPage(sampleReport('册'), zh, WITHOUT_WRITTEN);
    expect(partsOf(page).flatMap((part) => part.names)).toEqual(
      expect.arrayContaining(['<script>alert(1)</script>', '李\ufffd四␇', '=1+1']),
    );
    for (const text of ['<script>alert', '<img', '\u202E', '\u0007']) expect(page.includes(text)).toBe(false);
    const categories = sampleReport().items.map((item) => ({ ...item, category: '</script><b>' }));
    const hostile = expiryPage(expiryReport(categories, registerOf(), '2013-10-31', '1y'), zh, WITHOUT_WRITTEN);
    expect(hostile.includes('<b>')).toBe(false);
    expect(dataOf(hostile).categories).toEqual(['</script><b>']);
  });

  it('says to those without scripts what to do', () => {
    expect(expiryPage(sampleReport(), zh, WITHOUT_WRITTEN)).toContain(zh.page.needsScript);
    expect(expiryPage(sampleReport(), zh)).not.toContain(zh.page.needsScript);
  });

  it('gives the same bytes again', () => {
    const [first, second] = [1, 2].map(() => expiryPage(crowdedReport([2600]), zh));
    expect(first === second).toBe(true);
  });
});

describe('a page of a hundred thousand', { timeout: 60_000 }, () => {
  it('is small and whole', () => {
    const page = expiryPage(hugeReport(100_000, 3), en);
    expect(Buffer.byteLength(page)).toBeLessThan(3 * MEGABYTE);
    expect(partsOf(page).reduce((sum, part) => sum + part.names.length, 0)).toBe(100_000);
    expect(page.includes('class="left-out"')).toBe(false);
  });

  it('stays under 5 MB whatever the names, and says how many had no room', () => {
    const page = expiryPage(hugeReport(100_000, 100), en);
    expect(Buffer.byteLength(page)).toBeLessThan(5 * MEGABYTE);
    const parts = partsOf(page);
    const held = parts.reduce((sum, part) => sum + part.names.length, 0);
    expect(held).toBeGreaterThan(5000);
    const [, terms, organizations] = /class="left-out">(\d+) more terms in (\d+) organisations/.exec(page) ?? [];
    expect([held + Number(terms), parts.length + Number(organizations)]).toEqual([100_000, 20_000]);
  });
});
