import type { ExpiryWords } from '../messages/expiry.ts';
import { type Html, html, isolated, writePage } from '../writers/html.ts';
import { timeAxis } from './axis.ts';
import { axisRow, axisStyle, type Drawing } from './html-axis.ts';
import { definitions, marker } from './html-marker.ts';
import { organizationPart } from './html-organization.ts';
import { SCRIPT } from './html-script.ts';
import { STYLE } from './html-style.ts';
import type { ExpiryReport } from './report.ts';
import { registerTitle, reportTitle } from './title.ts';
import { URGENCIES, type Urgency } from './urgency.ts';

/** The report as one self-contained page, for screens from a telephone's width and for A4 paper. */
export function expiryPage(report: ExpiryReport, words: ExpiryWords): string {
  const drawing: Drawing = { axis: timeAxis(report), asOf: report.asOf, words };
  const isEmpty = report.items.length === 0;
  return writePage({
    lang: words.lang,
    title: reportTitle(report, words),
    style: `${STYLE}\n${isEmpty ? '' : axisStyle(drawing)}`,
    script: SCRIPT,
    body: html`${definitions()}
${header(report, words)}
<main>${isEmpty ? html`<p class="nothing">${words.nothingDue}</p>` : content(report, drawing)}</main>
<footer>${words.page.madeFrom(report.policy.title)} · ${report.policy.id}</footer>`,
  });
}

function content(report: ExpiryReport, drawing: Drawing): Html {
  const { words } = drawing;
  return html`${controls(report, words)}
<p class="nothing" id="nothing" hidden>${words.page.nothingShown}</p>
<section class="terms" id="all" aria-labelledby="terms">
<h2 id="terms">${words.page.terms}</h2>
<p class="hint">${words.page.hint}</p>
<div class="sheet">${axisRow(drawing)}
<div class="orgs">
${report.organizations.map((organization) => organizationPart(organization, drawing))}</div></div>
</section>`;
}

function header(report: ExpiryReport, words: ExpiryWords): Html {
  const { page } = words;
  const title = registerTitle(report);
  return html`<header>
<div class="heading"><div>
${title === undefined ? undefined : html`<p class="kicker">${isolated(title)}</p>`}
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
    : html`<li class="tile ${urgency}"><a class="face" data-tile="${urgency}" href="#urgency=${urgency}">${inside}</a></li>`;
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
