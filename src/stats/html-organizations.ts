import { type Html, html, isolated } from '../writers/html.ts';
import { key, SEAT_KINDS, seatBar } from './html-shapes.ts';
import { type OrganizationLine, type OrganizationLines, organizationLines, seatsIn } from './organization-lines.ts';
import type { StatsPageWords } from './page.words.ts';
import type { Stats } from './stats.ts';
import type { StatsWords } from './stats.words.ts';

/** So many lines in two columns leave room for all else on a sheet of A4. */
const MOST_LINES = 28;

/** More lines than these stand in two columns. */
const MOST_IN_ONE_COLUMN = 6;

/** How many sit in each committee, and whether its forms were handed in. */
export function organizationsPart(stats: Stats, words: StatsWords, page: StatsPageWords): Html {
  const all = stats.organizations;
  const found = organizationLines(all, stats.levels.length, MOST_LINES);
  const content =
    found.lines.length === 0 ? html`<p class="nothing">${page.noOrganizations}</p>` : tables(found, words, page);
  return html`<section class="part"><h2>${page.headcount}</h2>
<p class="legend">${SEAT_KINDS.map((kind) => html`${key(kind)} ${words.columns[kind]} `)}</p>
${noteOn(found, all.length, page)}
${content}</section>
`;
}

function noteOn({ lines, isSummedUp }: OrganizationLines, all: number, page: StatsPageWords): Html | undefined {
  const last = lines.at(-1);
  const isCutOff = last !== undefined && last.name === undefined;
  const notes = [
    ...(isSummedUp ? [page.summedUp(all)] : []),
    ...(isCutOff ? [page.cutOff(lines.length - 1, last.organizations)] : []),
  ];
  return notes.length === 0
    ? undefined
    : html`<p class="hint" id="summed-up">${notes.join(page.lang === 'en' ? ' ' : '')}</p>`;
}

function tables({ lines }: OrganizationLines, words: StatsWords, page: StatsPageWords): Html {
  const most = Math.max(1, ...lines.filter(({ name }) => name !== undefined).map(seatsIn));
  const half = lines.length > MOST_IN_ONE_COLUMN ? Math.ceil(lines.length / 2) : lines.length;
  const halves = [lines.slice(0, half), lines.slice(half)].filter((part) => part.length > 0);
  return html`<div class="halves">${halves.map((part) => table(part, most, words, page))}</div>`;
}

function table(lines: readonly OrganizationLine[], most: number, words: StatsWords, page: StatsPageWords): Html {
  const { heads, columns } = words;
  const kinds = SEAT_KINDS.map(
    (kind) => html`<th scope="col">${key(kind)}<span class="unseen">${columns[kind]}</span></th>`,
  );
  return html`<table class="seats"><colgroup><col class="name"><col><col class="count"><col class="count"><col class="count"><col class="forms"></colgroup><thead><tr><th scope="col">${heads.organization}</th><td></td>${kinds}<th scope="col">${page.handedIn}</th></tr></thead>
<tbody>${lines.map((line) => row(line, most, page))}</tbody></table>
`;
}

function row(line: OrganizationLine, most: number, page: StatsPageWords): Html {
  const numbers = SEAT_KINDS.map((kind) => html`<td>${line[kind]}</td>`);
  return html`<tr><th scope="row">${nameOf(line, page)}</th><td>${line.name === undefined ? undefined : seatBar(line, most)}</td>${numbers}${forms(line, page)}</tr>
`;
}

function nameOf({ name, organizations }: OrganizationLine, page: StatsPageWords): Html {
  if (name === undefined) return isolated(page.otherLines(organizations));
  return isolated(organizations > 1 ? page.withBelow(name, organizations) : name);
}

/** Of one whether it handed in, of several how many of those that had to. */
function forms({ reported, missing, organizations }: OrganizationLine, page: StatsPageWords): Html {
  const asked = reported + missing;
  if (asked === 0) return html`<td>—</td>`;
  const ofOne = missing > 0 ? page.isMissing : page.isHandedIn;
  return html`<td${missing > 0 ? html` class="late"` : undefined}>${organizations === 1 ? ofOne : `${reported}/${asked}`}</td>`;
}
