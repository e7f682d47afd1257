import { type Html, html } from '../writers/html.ts';
import { key, percent } from './html-shapes.ts';
import type { StatsPageWords } from './page.words.ts';
import type { StatsWords } from './stats.words.ts';
import type { MattersOfMonth, Work } from './work.ts';

/** In CSS pixels, down from the top. */
const TOP = 18;
const BASE = 112;
const HEIGHT = 144;

/** In percent of the width: room for the numbers of the scale. */
const LEFT = 9;

/** Greater numbers would run into each other above their columns: the scale tells them. */
const MOST_LABELLED = 999;

/** Two columns a month, and the same numbers as a table for those who hear the page. */
export function monthsChart(
  { months, opened, resolved }: Work['matters'],
  words: StatsWords,
  page: StatsPageWords,
): Html {
  const most = roundedUp(Math.max(1, ...months.flatMap((month) => [month.opened, month.resolved])));
  const spoken = page.byMonthSpoken(opened, resolved, months[0]?.month ?? '', months.at(-1)?.month ?? '');
  return html`<p class="legend">${key('opened')} ${words.columns.opened} ${key('resolved')} ${words.columns.resolved}</p>
<svg class="months" width="100%" height="${HEIGHT}" role="img" aria-labelledby="months-title months-desc">
<title id="months-title">${page.byMonth}</title><desc id="months-desc">${spoken}</desc>
${scale(most)}
${months.map((month, index) => columnsOf(month, index, { most, slots: months.length, page }))}
</svg>
${monthsTable(months, words)}`;
}

function monthsTable(months: readonly MattersOfMonth[], { heads, columns }: StatsWords): Html {
  const rows = months.map(
    ({ month, opened, resolved }) => html`<tr><th scope="row">${month}</th><td>${opened}</td><td>${resolved}</td></tr>`,
  );
  return html`<table class="unseen"><thead><tr><th scope="col">${heads.month}</th><th scope="col">${columns.opened}</th><th scope="col">${columns.resolved}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function scale(most: number): Html {
  const ticks = most % 2 === 0 ? [0, most / 2, most] : [0, most];
  return html`${ticks.map((tick) => {
    const y = heightOf(tick, most);
    return html`<line class="grid" x1="${LEFT}%" x2="100%" y1="${y}" y2="${y}"/><text x="${LEFT}%" dx="-5" y="${y + 4}" text-anchor="end">${tick}</text>`;
  })}`;
}

interface Place {
  readonly most: number;
  readonly slots: number;
  readonly page: StatsPageWords;
}

function columnsOf({ month, opened, resolved }: MattersOfMonth, index: number, { most, slots, page }: Place): Html {
  const slot = (100 - LEFT) / slots;
  const at = (share: number) => Math.round((LEFT + slot * (index + share)) * 100) / 100;
  const [year = '', number = ''] = month.split('-');
  const isNewYear = index === 0 || number === '01';
  const name = html`<text x="${at(0.5)}%" y="${BASE + 15}" text-anchor="middle">${page.months[Number(number) - 1]}</text>`;
  const ofYear = html`<text class="year" x="${at(0.5)}%" y="${BASE + 29}" text-anchor="middle">${year}</text>`;
  return html`${column('opened', opened, at(0.16), at(0.47), most)}${column('resolved', resolved, at(0.53), at(0.84), most)}${name}${isNewYear ? ofYear : undefined}
`;
}

function column(kind: 'opened' | 'resolved', count: number, from: number, to: number, most: number): Html | undefined {
  if (count === 0) return undefined;
  const y = heightOf(count, most);
  const [width, middle] = [to - from, (from + to) / 2].map((number) => Math.round(number * 100) / 100);
  const label = html`<text class="count" x="${middle}%" y="${y - 3}" text-anchor="middle">${count}</text>`;
  return html`<rect class="${kind}" x="${from}%" y="${y}" width="${width}%" height="${BASE - y}"/>${most > MOST_LABELLED ? undefined : label}`;
}

function heightOf(count: number, most: number): number {
  return Math.round(BASE - (percent(count, most) * (BASE - TOP)) / 100);
}

/** To one, two or five of a power of ten, as a scale ends. */
function roundedUp(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  return ([1, 2, 4, 5, 6, 8, 10].find((step) => step * power >= number) ?? 10) * power;
}
