import { type Html, html, isolated } from '../writers/html.ts';
import { bar } from './html-shapes.ts';
import type { StatsPageWords } from './page.words.ts';
import { type StatsLine, type StatsSection, sectionsOf } from './sections.ts';
import type { Stats } from './stats.ts';
import type { StatsWords } from './stats.words.ts';

/** Of one distribution: what has no line of its own is summed up, so that all of them fit onto one sheet. */
const MOST_LINES = 7;

/** Distributions beside each other, each a table whose numbers have bars. */
export function structurePart(stats: Stats, words: StatsWords, page: StatsPageWords): Html {
  const sections = stats.persons === 0 ? [] : sectionsOf(stats, words).filter(({ lines }) => lines.length > 0);
  const content =
    sections.length === 0
      ? html`<p class="nothing">${page.nobody}</p>`
      : html`<div class="shares">${sections.map((section) => distribution(section, words, page))}</div>`;
  return html`<section class="part"><h2>${page.structure}</h2>${content}</section>
`;
}

function distribution({ title, lines }: StatsSection, words: StatsWords, page: StatsPageWords): Html {
  const shown = fewLines(lines, page);
  const most = Math.max(...shown.map((line) => line.count));
  const rows = shown.map(
    ({ label, count, percent }) =>
      html`<tr><th scope="row">${isolated(label)}</th><td>${bar(count, most)}</td><td>${count}</td><td>${percent}</td></tr>`,
  );
  const { heads, columns } = words;
  return html`<table class="share"><caption>${title}</caption><colgroup><col class="name"><col><col class="count"><col class="percent"></colgroup>
<thead class="unseen"><tr><th scope="col">${heads.value}</th><td></td><th scope="col">${columns.count}</th><th scope="col">${columns.share}</th></tr></thead>
<tbody>${rows}</tbody></table>
`;
}

/** The order stays; of too many those are summed up that have the fewest. */
function fewLines(lines: readonly StatsLine[], page: StatsPageWords): readonly StatsLine[] {
  if (lines.length <= MOST_LINES) return lines;
  const byCount = [...lines].sort((first, second) => second.count - first.count);
  const kept = new Set(byCount.slice(0, MOST_LINES - 1));
  const others = byCount.slice(MOST_LINES - 1);
  const count = others.reduce((sum, line) => sum + line.count, 0);
  const all = lines.reduce((sum, line) => sum + line.count, 0);
  const percent = all === 0 ? '—' : `${((count * 100) / all).toFixed(1)}%`;
  return [...lines.filter((line) => kept.has(line)), { label: page.others(others.length), count, percent }];
}
