import type { Day } from '../model/records.ts';
import { type Html, html, isolated } from '../writers/html.ts';
import { type Axis, type Tick, timeAxis } from './axis.ts';
import type { ExpiryWords } from './expiry.words.ts';
import { marker } from './html-marker.ts';
import type { EndingTerm, ExpiryReport, OrganizationItems, ReportItem } from './report.ts';

interface Drawing {
  readonly axis: Axis;
  readonly asOf: Day;
  readonly words: ExpiryWords;
  readonly numberOf: (item: ReportItem) => number;
}

/** One row a term on a common axis, by organisation. Geometry is in SVG attributes, which need no inline style. */
export function timeline(report: ExpiryReport, words: ExpiryWords, numberOf: (item: ReportItem) => number): Html {
  const drawing: Drawing = { axis: timeAxis(report), asOf: report.asOf, words, numberOf };
  return html`<section class="timeline" aria-labelledby="timeline">
<h2 id="timeline">${words.page.timeline}</h2>
<p class="hint">${words.page.timelineHint}</p>
<svg class="defs" aria-hidden="true"><defs>
<pattern id="hatch" patternUnits="userSpaceOnUse" width="5" height="5" patternTransform="rotate(45)"><rect class="hatch" width="2" height="5"/></pattern>
</defs></svg>
${axisRow(drawing)}
${report.organizations.map((organization) => organizationRows(organization, drawing))}
</section>`;
}

function axisRow({ axis, asOf, words }: Drawing): Html {
  const now = axis.position(asOf);
  const anchor = now > 88 ? 'end' : now < 12 ? 'start' : 'middle';
  return html`<div class="row axis" aria-hidden="true"><span></span><span class="scale"><svg width="100%" height="50">
${axis.ticks.map((tick, index) => tickLabels(tick, index, axis.ticks, words))}
<text class="now" x="${now}%" y="46" text-anchor="${anchor}">${words.page.asOfLine(asOf)} ▾</text>
</svg></span><span></span></div>`;
}

function tickLabels(tick: Tick, index: number, ticks: readonly Tick[], { page }: ExpiryWords): Html {
  const isNewYear = index === 0 ? ticks[1]?.year === tick.year : ticks[index - 1]?.year !== tick.year;
  const year = html`<text class="year" x="${tick.position}%" dx="3" y="12">${tick.year}</text>`;
  const isYearly = (ticks[1]?.month ?? 0) === (ticks[0]?.month ?? 0);
  const month = html`<text class="month" x="${tick.position}%" dx="3" y="27">${page.months[tick.month - 1]}</text>`;
  return html`${isNewYear || isYearly ? year : undefined}${isYearly ? undefined : month}`;
}

function organizationRows(organization: OrganizationItems, drawing: Drawing): Html {
  const { words } = drawing;
  return html`<section class="org" data-org="${organization.id}">
<h3>${isolated(organization.name, 'zh')} <span class="level">${organization.level}</span> <span class="level">${words.people(organization.items.length)}</span></h3>
<ol>
${organization.endingTerms.map((ending) => ownTermRow(ending, drawing))}
${organization.items.map((item) => itemRow(item, drawing))}
</ol>
</section>
`;
}

function ownTermRow({ term, takesAlong }: EndingTerm, { axis, words }: Drawing): Html {
  const [start, end] = [axis.position(term.start), axis.position(term.end)];
  return html`<li class="row own"><span class="who">${words.page.ownTerm(term.name)}</span><span class="track"><svg width="100%" height="22" aria-hidden="true">
<line class="own-line" x1="${start}%" x2="${end}%" y1="11" y2="11"/><line class="own-end" x1="${end}%" x2="${end}%" y1="4" y2="18"/>
</svg></span><span class="when"><time datetime="${term.end}">${term.end}</time> <span class="days">${words.people(takesAlong.length)}</span></span></li>
`;
}

function itemRow(item: ReportItem, drawing: Drawing): Html {
  const { words } = drawing;
  return html`<li class="row ${item.urgency}" data-item="${drawing.numberOf(item)}"><span class="who">${marker(item.urgency, words.urgency[item.urgency])}${isolated(item.name, 'zh')}</span><span class="track">${bar(item, drawing)}</span><span class="when"><time datetime="${item.end}">${item.end}</time> <span class="days">${words.daysLeft(item.daysLeft)}</span></span></li>
`;
}

/** Pale what is over, full what is left; hatched what has passed since the end without a decision. */
function bar(item: ReportItem, { axis, asOf }: Drawing): Html {
  const [start, end, now] = [axis.position(item.start), axis.position(item.end), axis.position(asOf)];
  const turn = Math.max(start, Math.min(end, now));
  return html`<svg width="100%" height="22" aria-hidden="true">${span('past', start, turn)}${
    now > end ? span('over', end, now) : span('left', turn, end)
  }<line class="end" x1="${end}%" x2="${end}%" y1="3" y2="19"/></svg>`;
}

function span(kind: 'past' | 'left' | 'over', from: number, to: number): Html | undefined {
  const width = Math.round((to - from) * 100) / 100;
  if (width <= 0) return undefined;
  const fill = kind === 'over' ? html` fill="url(#hatch)"` : undefined;
  return html`<rect class="${kind}" x="${from}%" y="6" width="${width}%" height="10"${fill}/>`;
}

/** The lines of the axis behind every row, as a style: drawn by the browser, however many rows there are. */
export function axisStyle(report: ExpiryReport): string {
  const { ticks, position } = timeAxis(report);
  const images = ticks.map(({ month }) => (month === 1 ? 'var(--tick-year)' : 'var(--tick)'));
  return `.track{background-image:${images.map((color) => `linear-gradient(${color},${color})`).join(',')};
background-position:${ticks.map((tick) => `${tick.position}% 0`).join(',')}}
.track::after{left:${position(report.asOf)}%}`;
}
