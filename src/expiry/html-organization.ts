import type { ExpiryWords } from '../messages/expiry.ts';
import { mask } from '../messages/mask.ts';
import type { Day } from '../model/records.ts';
import { type Html, html, isolated } from '../writers/html.ts';
import { groupBy } from './group.ts';
import type { Drawing } from './html-axis.ts';
import { bar, ownTermBar } from './html-bar.ts';
import { marker } from './html-marker.ts';
import { nextStepLines } from './next-step-text.ts';
import type { EndingTerm, OrganizationItems, ReportItem } from './report.ts';

/** With more people an organisation may run over two sheets of paper; those with fewer stay whole. */
const MOST_KEPT_WHOLE = 12;

/**
 * One organisation: a table of its people and of what is to be done, headed by its name so that paper repeats it. The
 * columns of all organisations stand under each other and under the time scale.
 */
export function organizationPart(organization: OrganizationItems, drawing: Drawing): Html {
  const { words } = drawing;
  const length = organization.items.length > MOST_KEPT_WHOLE ? 'org long' : 'org';
  return html`<section class="${length}" data-org="${organization.id}">
<table aria-label="${organization.name}"><thead>
<tr><th colspan="5" scope="colgroup"><h3>${isolated(organization.name, 'zh')} <span class="level">${mask(organization.level)}</span> <span class="level">${words.people(organization.items.length)}</span></h3></th></tr>
${columnNames(words)}</thead>
<tbody>
${organization.endingTerms.map((ending) => ownTermRow(ending, drawing))}${organization.items.map((item) => itemRow(item, drawing))}${nextSteps(organization, words)}</tbody></table>
</section>
`;
}

/** For those who hear the page; those who see it have them above the time scale. */
function columnNames({ columns, page }: ExpiryWords): Html {
  const names = [columns.name, columns.category, page.bars, page.period, columns.daysLeft];
  return html`<tr class="unseen">${names.map((name) => html`<th scope="col">${name}</th>`)}</tr>`;
}

function itemRow(item: ReportItem, drawing: Drawing): Html {
  const { words } = drawing;
  const id = item.member === item.name ? undefined : html` <span class="id">${isolated(item.member)}</span>`;
  return html`<tr class="row ${item.urgency}" data-urgency="${item.urgency}"><th class="who" scope="row">${marker(item.urgency, words.urgency[item.urgency])}<span>${isolated(item.name, 'zh')}${id}</span></th><td class="what">${isolated(item.category, 'zh')}</td><td class="track">${bar(item, drawing)}</td><td class="when">${time(item.start, words)}–${time(item.end, words)}</td><td class="days">${words.daysLeft(item.daysLeft)}</td></tr>
`;
}

function ownTermRow(ending: EndingTerm, drawing: Drawing): Html {
  const { words } = drawing;
  const { term, takesAlong } = ending;
  return html`<tr class="row own"><th class="who" scope="row" colspan="2">${words.page.ownTerm(mask(term.name))}</th><td class="track">${ownTermBar(ending, drawing)}</td><td class="when">${time(term.start, words)}–${time(term.end, words)}</td><td class="days">${words.people(takesAlong.length)}</td></tr>
`;
}

function time(day: Day, words: ExpiryWords): Html {
  return html`<time datetime="${day}">${words.day(day)}</time>`;
}

/** Said once where it is the same for all; with names where it differs. */
function nextSteps(organization: OrganizationItems, words: ExpiryWords): Html {
  const cases = [...groupBy(organization.items, (item) => nextStepLines(item.next, words).join('\n'))];
  const parts = cases.map(([paragraph, items]) => {
    const names = items.map((item) => html`${isolated(item.name, 'zh')} `);
    const lines = paragraph.split('\n').map((line) => html`<li>${isolated(line)}</li>`);
    return html`<div class="next">${cases.length > 1 ? html`<p class="for">${names}</p>` : undefined}<ul>${lines}</ul></div>`;
  });
  return html`<tr class="steps"><td colspan="5">${parts}</td></tr>`;
}
