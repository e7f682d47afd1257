import { type Html, html, isolated } from '../writers/html.ts';
import type { StatsPageWords } from './page.words.ts';
import type { LevelSeats } from './seats.ts';
import type { Stats } from './stats.ts';
import type { StatsWords } from './stats.words.ts';

type LevelLine = Pick<LevelSeats, 'level' | 'organizations' | 'withMembers' | 'serving'>;

/** Of a policy of more levels the last stand in one line, so that all fits onto one sheet. */
const MOST_LINES = 7;

/** How many committees of each level there are, and in how many somebody serves: what the yearly statistics ask. */
export function levelsTable({ levels }: Stats, words: StatsWords, page: StatsPageWords): Html {
  const { heads, columns } = words;
  const names = [columns.organizations, columns.withMembers, columns.serving];
  return html`<table class="levels"><thead><tr><th scope="col">${heads.level}</th>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${fewLevels(levels, page).map((level) => row(level, words))}</tbody></table>`;
}

function fewLevels(levels: readonly LevelLine[], page: StatsPageWords): readonly LevelLine[] {
  if (levels.length <= MOST_LINES) return levels;
  const others = levels.slice(MOST_LINES - 1);
  const level = page.others(others.length);
  return [...levels.slice(0, MOST_LINES - 1), { ...others.reduce(sum), level }];
}

function sum(first: LevelLine, second: LevelLine): LevelLine {
  return {
    level: first.level,
    organizations: first.organizations + second.organizations,
    withMembers: first.withMembers + second.withMembers,
    serving: first.serving + second.serving,
  };
}

function row(level: LevelLine, words: StatsWords): Html {
  const numbers = [level.organizations, level.withMembers, level.serving];
  const name = level.level === '' ? words.unknown : level.level;
  return html`<tr><th scope="row">${isolated(name)}</th>${numbers.map((number) => html`<td>${number}</td>`)}</tr>`;
}
