import { named, type Words } from '../text/name.ts';
import { type Html, html, isolated, writePage } from '../writers/html.ts';
import { tools } from '../writers/html-look.ts';
import type { Sealed } from '../writers/sealed.ts';
import { timeAxis } from './axis.ts';
import type { ExpiryWords } from './expiry.words.ts';
import { axisRow, axisStyle, type Drawing } from './html-axis.ts';
import { compactOrganizations } from './html-compact.ts';
import { definitions, marker } from './html-marker.ts';
import { organizationPart } from './html-organization.ts';
import { COMPACT_SCRIPT, SCRIPT } from './html-script.ts';
import { STYLE } from './html-style.ts';
import type { ExpiryReport, OrganizationItems } from './report.ts';
import { reportTitle } from './title.ts';
import { URGENCIES, type Urgency } from './urgency.ts';

/** Beyond it a page takes too long to be laid out, and is too large to be sent: about a megabyte a thousand people. */
const MOST_WRITTEN_OUT = 2500;

/**
 * The report as one self-contained page, for screens from a telephone's width and for A4 paper. With more terms than
 * `mostWrittenOut` it holds packed data instead and draws some at a time: under 5 MB, however many there are.
 */
export function expiryPage(
  report: ExpiryReport,
  words: ExpiryWords,
  mostWrittenOut = MOST_WRITTEN_OUT,
): Sealed<string> {
  const isCompact = report.items.length > mostWrittenOut;
  const drawing: Drawing = { axis: timeAxis(report), asOf: report.asOf, words };
  const isEmpty = report.items.length === 0;
  return writePage({
    lang: words.lang,
    title: reportTitle(report, words),
    style: `${STYLE}\n${isEmpty ? '' : axisStyle(drawing)}`,
    script: isCompact ? COMPACT_SCRIPT : SCRIPT,
    body: html`${definitions()}
${header(report, words)}
<main>${isEmpty ? html`<p class="nothing">${words.nothingDue}</p>` : content(report, drawing, isCompact)}</main>
<footer>${words.page.madeFrom(report.policy.title)} · ${report.policy.id}</footer>`,
  });
}

function content(report: ExpiryReport, drawing: Drawing, isCompact: boolean): Html {
  const { words } = drawing;
  return html`${controls(isCompact ? [] : report.organizations, words)}
<p class="nothing" id="nothing" hidden>${words.page.nothingShown}</p>
<section class="terms" id="all" aria-labelledby="terms">
<h2 id="terms">${words.page.terms}</h2>
<p class="hint">${words.page.hint}</p>
<div class="sheet">${axisRow(drawing)}
<div class="orgs">
${isCompact ? undefined : report.organizations.map((organization) => organizationPart(organization, drawing))}</div></div>
${isCompact ? compactOrganizations(report, drawing) : undefined}</section>`;
}

function header(report: ExpiryReport, words: ExpiryWords): Html {
  const { page } = words;
  const { title } = report;
  return html`<header>
<div class="heading"><div>
${title === undefined ? undefined : html`<p class="kicker">${isolated(title)}</p>`}
<h1>${words.title}</h1>
<p class="span">${words.span(report.asOf, report.within)}${words.next.separator}${words.total(report.items.length, report.organizations.length)}</p>
</div>${tools(page)}</div>
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
function controls(organizations: readonly OrganizationItems[], words: ExpiryWords): Html {
  const { page, columns } = words;
  const urgencies = URGENCIES.map((urgency) => [urgency, words.urgency[urgency]] as const);
  const names = organizations.map(({ id, name }) => [named(id), name] as const);
  return html`<form id="filter" role="search" aria-label="${page.filter}" hidden>
${names.length === 0 ? undefined : choice('org', columns.organization, page.allOrganizations, names)}
${choice('urgency', columns.urgency, page.allUrgencies, urgencies)}
<label class="grow"><span>${page.search}</span><input name="q" type="search" autocomplete="off" placeholder="${page.searchHint}"></label>
<output id="shown" aria-live="polite" data-words="${page.shown}"></output>
</form>`;
}

function choice(name: string, label: string, all: string, options: readonly (readonly [Words, string])[]): Html {
  return html`<label><span>${label}</span><select name="${name}"><option value="">${all}</option>${options.map(
    ([value, text]) => html`<option value="${value}">${text}</option>`,
  )}</select></label>`;
}
