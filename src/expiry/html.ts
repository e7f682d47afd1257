import { type Html, html, isolated, writePage } from '../writers/html.ts';
import type { Sealed } from '../writers/sealed.ts';
import type { ExpiryWords } from './expiry.words.ts';
import { details } from './html-details.ts';
import { marker } from './html-marker.ts';
import { SCRIPT } from './html-script.ts';
import { STYLE } from './html-style.ts';
import { axisStyle, timeline } from './html-timeline.ts';
import type { ExpiryReport, ReportItem } from './report.ts';
import { URGENCIES, type Urgency } from './urgency.ts';

/** The report as one self-contained page, for the screen and for A4 paper. */
export function expiryPage(report: ExpiryReport, words: ExpiryWords): Sealed<string> {
  const title = report.title === undefined ? words.title : `${report.title} · ${words.title}`;
  return writePage({
    lang: words.lang,
    title,
    style: `${STYLE}\n${report.items.length === 0 ? '' : axisStyle(report)}`,
    script: SCRIPT,
    body: html`${header(report, words)}
<main>${report.items.length === 0 ? html`<p class="nothing">${words.nothingDue}</p>` : content(report, words)}</main>
<footer>${words.page.madeFrom(report.policy.title)} · ${report.policy.id}</footer>`,
  });
}

function content(report: ExpiryReport, words: ExpiryWords): Html {
  const numbers = new Map(report.items.map((item, index) => [item, index]));
  const numberOf = (item: ReportItem): number => numbers.get(item) ?? -1;
  return html`${controls(report, words)}
<p class="nothing" id="nothing" hidden>${words.page.nothingShown}</p>
${timeline(report, words, numberOf)}
${details(report, words, numberOf)}`;
}

function header(report: ExpiryReport, words: ExpiryWords): Html {
  const { page } = words;
  return html`<header>
<div class="heading"><div>
${report.title === undefined ? undefined : html`<p class="kicker">${isolated(report.title)}</p>`}
<h1>${words.title}</h1>
<p class="span">${words.span(report.asOf, report.within)}${words.next.separator}${words.total(report.items.length, report.organizations.length)}</p>
</div><div class="tools" id="tools" hidden><button type="button" id="theme">${page.theme}</button><button type="button" id="print">${page.print}</button></div></div>
<ul class="tiles">${URGENCIES.map((urgency) => tile(urgency, report.counts[urgency], words))}</ul>
</header>`;
}

function tile(urgency: Urgency, count: number, words: ExpiryWords): Html {
  const inside = html`${marker(urgency)}<strong>${count}</strong><span>${words.urgency[urgency]}</span>`;
  return count === 0
    ? html`<li class="tile ${urgency} none"><span class="face">${inside}</span></li>`
    : html`<li class="tile ${urgency}"><a class="face" href="#urgency=${urgency}">${inside}</a></li>`;
}

/** Only of use with the script, which brings them to light. */
function controls({ organizations }: ExpiryReport, words: ExpiryWords): Html {
  const { page, columns } = words;
  return html`<form id="filter" role="search" aria-label="${page.filter}" hidden>
<label><span>${columns.organization}</span><select name="org"><option value="">${page.allOrganizations}</option>${organizations.map(
    ({ id, name }) => html`<option value="${id}">${name}</option>`,
  )}</select></label>
<label><span>${columns.urgency}</span><select name="urgency"><option value="">${page.allUrgencies}</option>${URGENCIES.map(
    (urgency) => html`<option value="${urgency}">${words.urgency[urgency]}</option>`,
  )}</select></label>
<label class="grow"><span>${page.search}</span><input name="q" type="search" autocomplete="off" placeholder="${page.searchHint}"></label>
<output id="shown" aria-live="polite" data-words="${page.shown}"></output>
</form>`;
}
