import type { Day } from '../model/records.ts';
import { type Html, html } from '../writers/html.ts';
import type { Axis, Tick } from './axis.ts';
import type { ExpiryWords } from './expiry.words.ts';

/** What every row is drawn by. Geometry is in SVG attributes, which need no inline style. */
export interface Drawing {
  readonly axis: Axis;
  readonly asOf: Day;
  readonly words: ExpiryWords;
}

/** The time scale above all rows: it stays in sight on the screen and comes again on every sheet of paper. */
export function axisRow({ axis, asOf, words }: Drawing): Html {
  const { columns, page } = words;
  const now = axis.position(asOf);
  const anchor = now > 80 ? 'end' : now < 20 ? 'start' : 'middle';
  return html`<div class="axis" aria-hidden="true"><div class="row"><span class="who">${columns.name}</span><span class="what">${columns.category}</span><span class="scale"><svg width="100%" height="48">
${axis.ticks.map((tick, index) => tickLabels(tick, index, axis.ticks, words))}
<text class="now" x="${now}%" y="44" text-anchor="${anchor}">${page.asOfLine(asOf)} ▾</text>
</svg></span><span class="when">${page.period}</span><span class="days">${columns.daysLeft}</span></div></div>`;
}

function tickLabels(tick: Tick, index: number, ticks: readonly Tick[], { page }: ExpiryWords): Html {
  const isNewYear = index === 0 ? ticks[1]?.year === tick.year : ticks[index - 1]?.year !== tick.year;
  const year = html`<text class="year" x="${tick.position}%" dx="3" y="12">${tick.year}</text>`;
  const isYearly = (ticks[1]?.month ?? 0) === (ticks[0]?.month ?? 0);
  const month = html`<text class="month" x="${tick.position}%" dx="3" y="27">${page.months[tick.month - 1]}</text>`;
  return html`${isNewYear || isYearly ? year : undefined}${isYearly ? undefined : month}`;
}

/** The lines of the axis behind the rows, as a style: one gradient without transparency, which paper would blacken. */
export function axisStyle({ axis: { ticks, position }, asOf }: Drawing): string {
  const stops = ticks.map((tick) => {
    const [from, to] = [`${tick.position}%`, `calc(${tick.position}% + 1px)`];
    const color = tick.month === 1 ? 'var(--tick-year)' : 'var(--tick)';
    return `var(--paper) ${from},${color} ${from} ${to},var(--paper) ${to}`;
  });
  return `:root{--lines:linear-gradient(90deg,${stops.join(',')})}
.track::after{left:${position(asOf)}%}`;
}
