import type { Lang } from '../messages/catalogue.ts';
import { type Html, html, isolated, writePage } from '../writers/html.ts';
import { TOOLS_SCRIPT, tools } from '../writers/html-look.ts';
import type { Sealed } from '../writers/sealed.ts';
import { levelsTable } from './html-levels.ts';
import { monthsChart } from './html-months.ts';
import { organizationsPart } from './html-organizations.ts';
import { structurePart } from './html-structure.ts';
import { STYLE } from './html-style.ts';
import { tiles } from './html-tiles.ts';
import { type StatsPageWords, statsPageWords } from './page.words.ts';
import type { Stats } from './stats.ts';
import { statsWords } from './stats.words.ts';

const SCRIPT = `'use strict';
(() => {
  ${TOOLS_SCRIPT}
})();
`;

/** Whose statistics they are, as it stands above them, and by which document. */
export interface StatsSubject {
  readonly whose: string;
  /** Title of the policy. */
  readonly policy: string;
}

/**
 * Headcount, structure and work at a glance: one self-contained page for screens from a telephone's width and for one
 * sheet of A4. Its length does not grow with the register: what has no room is summed up, and the page says so.
 */
export function statsPage(stats: Stats, subject: StatsSubject, lang: Lang): Sealed<string> {
  const [words, page] = [statsWords[lang], statsPageWords[lang]];
  return writePage({
    lang: page.lang,
    title: `${page.title} · ${subject.whose}`,
    style: STYLE,
    script: SCRIPT,
    body: html`<header><div class="heading"><div>
<p class="kicker">${isolated(subject.whose)}</p>
<h1>${page.title}</h1>
<p class="span">${words.asOf(words.paper.dayInWords(stats.asOf))}</p>
</div>${tools(page)}</div></header>
<main>${tiles(stats, words, page)}
<div class="pair"><section class="part"><h2>${page.byMonth}</h2>
${monthsChart(stats.work.matters, words, page)}</section>
<section class="part"><h2>${page.levels}</h2>
${levelsTable(stats, words, page)}</section></div>
${structurePart(stats, words, page)}
${organizationsPart(stats, words, page)}</main>
${footer(stats, subject, page)}`,
  });
}

function footer({ policy }: Stats, subject: StatsSubject, page: StatsPageWords): Html {
  return html`<footer>${page.madeFrom(subject.policy)} · ${policy}</footer>`;
}
