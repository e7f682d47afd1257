import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { expiryCsv } from '../src/expiry/csv.ts';
import { dueItemsOf } from '../src/expiry/due.ts';
import { type ExpiryWords, expiryWords } from '../src/expiry/expiry.words.ts';
import { expiryPage } from '../src/expiry/html.ts';
import { expiryCalendar } from '../src/expiry/ics.ts';
import { expiryJson } from '../src/expiry/json.ts';
import { type ExpiryReport, expiryReport } from '../src/expiry/report.ts';
import { expiryTable } from '../src/expiry/table.ts';
import { expiryWorkbook } from '../src/expiry/xlsx.ts';
import { writeXlsx } from '../src/writers/xlsx.ts';
import { appointment, member, registerOf, TOWN, VILLAGE } from './expiry.builders.ts';
import { unpackedChunks } from './support/compact-page.ts';
import { joined } from './support/joined.ts';
import { shown } from './support/shown.ts';

const NUMBER = '430198199001011234';

/** An ID number wherever a record or the settings have a text of their own. */
function numberedReport(): ExpiryReport {
  const terms = [{ name: NUMBER, start: '2011-06-10', end: '2014-06-09' }];
  const organizations = [
    { ...TOWN, name: `上级${NUMBER}` },
    { ...VILLAGE, id: `村${NUMBER}`, name: NUMBER, terms },
    { ...TOWN, id: '别处', level: NUMBER },
  ];
  const register = registerOf(organizations);
  const places = [{ organization: `村${NUMBER}` }, { organization: '别处', end: '2014-01-01' }, { category: NUMBER }];
  const items = places.flatMap((place, index) => {
    const appointments = [appointment({ start: '2011-08-01', ...place })];
    const person = member({ id: `${NUMBER}-${index}`, name: NUMBER, appointments });
    return dueItemsOf(person, register, '2013-10-31', '2014-12-31');
  });
  return expiryReport(items, register, '2013-10-31', '1y', `名册${NUMBER}`);
}

function textsOf(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

function withChunks(page: string): string {
  return page + unpackedChunks(page).join('\n');
}

const FORMATS: [string, (report: ExpiryReport, words: ExpiryWords) => string | Promise<string>][] = [
  ['json', (report) => joined(expiryJson(report))],
  ['csv', (report, words) => joined(expiryCsv(report, words))],
  ['html', (report, words) => expiryPage(report, words)],
  ['html of very many', (report, words) => withChunks(expiryPage(report, words, 0))],
  ['ics', (report, words) => expiryCalendar(report, words).replaceAll('\r\n ', '')],
  ['xlsx', async (report, words) => textsOf(await writeXlsx(expiryWorkbook(report, words)))],
  ['table', (report, words) => shown(expiryTable(report, words), { width: 200 })],
];

describe.each(FORMATS)('as %s', (_, write) => {
  it.each(['zh', 'en'] as const)('an ID number in the wrong place is not shown (%s)', async (lang) => {
    const report = numberedReport();
    expect(report.items).toHaveLength(3);
    const text = await write(report, expiryWords[lang]);
    expect(text).toContain('4301**********1234');
    expect(text).not.toContain(NUMBER);
  });
});
