import { named } from '../text/name.ts';
import { type Html, html, isolated } from '../writers/html.ts';
import type { ExpiryWords } from './expiry.words.ts';
import type { Drawing } from './html-axis.ts';
import { itemRow, ownTermRow } from './html-row.ts';
import { nextStepCases } from './next-step-cases.ts';
import type { OrganizationItems } from './report.ts';

/** With more people an organisation may run over two sheets of paper; those with fewer stay whole. */
export const MOST_KEPT_WHOLE = 12;

/**
 * One organisation: a table of its people and of what is to be done, headed by its name so that paper repeats it. The
 * columns of all organisations stand under each other and under the time scale.
 */
export function organizationPart(organization: OrganizationItems, drawing: Drawing): Html {
  const { words } = drawing;
  const rows = html`${organization.endingTerms.map((ending) => ownTermRow(ending, drawing))}${organization.items.map((item) => itemRow(item, drawing))}`;
  const heading = { ...organization, level: organization.level, people: words.people(organization.items.length) };
  return part(heading, organization.items.length <= MOST_KEPT_WHOLE, words, rows, nextSteps(organization, words));
}

/** Without a name and people: the template of a compact page. */
export function blankOrganization(words: ExpiryWords): Html {
  return part({ id: '', name: '', level: '', people: '' }, false, words, html``, html``);
}

interface Heading {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly people: string;
}

function part(
  { id, name, level, people }: Heading,
  isKeptWhole: boolean,
  words: ExpiryWords,
  rows: Html,
  next: Html,
): Html {
  return html`<section class="${isKeptWhole ? 'org' : 'org long'}" data-org="${named(id)}">
<table aria-label="${name}"><thead>
<tr><th colspan="5" scope="colgroup"><h3>${isolated(name, 'zh')} <span class="level">${level}</span> <span class="level">${people}</span></h3></th></tr>
${columnNames(words)}</thead>
<tbody>
${rows}<tr class="steps"><td colspan="5">${next}</td></tr></tbody></table>
</section>
`;
}

/** For those who hear the page; those who see it have them above the time scale. */
function columnNames({ columns, page }: ExpiryWords): Html {
  const names = [columns.name, columns.category, page.bars, page.period, columns.daysLeft];
  return html`<tr class="unseen">${names.map((name) => html`<th scope="col">${name}</th>`)}</tr>`;
}

function nextSteps(organization: OrganizationItems, words: ExpiryWords): Html {
  const cases = nextStepCases(organization.items, words);
  return html`${cases.map(({ lines, items }) => {
    const names = items.map((item) => item.name).join(' ');
    return nextStep(lines, cases.length > 1 ? names : undefined);
  })}`;
}

function nextStep(lines: readonly string[], names: string | undefined): Html {
  const whom = names === undefined ? undefined : html`<p class="for">${isolated(names, 'zh')}</p>`;
  return html`<div class="next">${whom}<ul>${lines.map((line) => html`<li>${isolated(line)}</li>`)}</ul></div>`;
}

/** The template of a compact page, with one line. */
export function blankNextStep(): Html {
  return nextStep([''], '');
}
