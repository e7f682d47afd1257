import { type Html, html, isolated } from '../writers/html.ts';
import type { ExpiryWords } from './expiry.words.ts';
import { groupBy } from './group.ts';
import { marker } from './html-marker.ts';
import { nextStepLines } from './next-step-text.ts';
import type { ExpiryReport, OrganizationItems, ReportItem } from './report.ts';

/** The table of all terms, by organisation, each organisation headed by what is to be done. */
export function details(report: ExpiryReport, words: ExpiryWords, numberOf: (item: ReportItem) => number): Html {
  const { columns } = words;
  const headings = [columns.name, columns.category, columns.start, columns.end, columns.daysLeft, columns.urgency];
  return html`<section class="details" aria-labelledby="details">
<h2 id="details">${words.page.details}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="details"><table aria-labelledby="details">
<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
${report.organizations.map((organization) => organizationBody(organization, words, numberOf))}
</table></div>
</section>`;
}

function organizationBody(
  organization: OrganizationItems,
  words: ExpiryWords,
  numberOf: (item: ReportItem) => number,
): Html {
  return html`<tbody data-org="${organization.id}" data-name="${organization.name}">
<tr class="group"><th colspan="6" scope="rowgroup">${isolated(organization.name, 'zh')} <span class="level">${organization.level}</span>
${organization.endingTerms.map(({ term, takesAlong }) => html`<p class="term">${words.organizationTerm(term.name, term.end, takesAlong.length)}</p>`)}
${nextSteps(organization, words)}</th></tr>
${organization.items.map((item) => itemRow(item, numberOf(item), words))}
</tbody>
`;
}

/** Said once where it is the same for all; with names where it differs. */
function nextSteps(organization: OrganizationItems, words: ExpiryWords): Html[] {
  const paragraphs = [...groupBy(organization.items, (item) => nextStepLines(item.next, words).join('\n'))];
  return paragraphs.map(([paragraph, items]) => {
    const names = items.map((item) => html`${isolated(item.name, 'zh')} `);
    return html`<div class="next">${paragraphs.length > 1 ? html`<p class="for">${names}</p>` : undefined}<ul>${paragraph
      .split('\n')
      .map((line) => html`<li>${isolated(line)}</li>`)}</ul></div>`;
  });
}

function itemRow(item: ReportItem, number: number, words: ExpiryWords): Html {
  const id = item.member === item.name ? undefined : html`<span class="id">${isolated(item.member)}</span>`;
  return html`<tr data-item="${number}" data-urgency="${item.urgency}">
<th scope="row">${isolated(item.name, 'zh')} ${id}</th><td>${isolated(item.category, 'zh')}</td>
<td><time datetime="${item.start}">${item.start}</time></td><td><time datetime="${item.end}">${item.end}</time></td>
<td class="number">${words.daysLeft(item.daysLeft)}</td><td class="${item.urgency} mood">${marker(item.urgency)}${words.urgency[item.urgency]}</td></tr>
`;
}
