import { type Html, html } from '../writers/html.ts';
import { meter, percent } from './html-shapes.ts';
import type { StatsPageWords } from './page.words.ts';
import type { Stats } from './stats.ts';
import type { StatsWords } from './stats.words.ts';

/** The figures that are looked at first, each with what it is made of. */
export function tiles(stats: Stats, words: StatsWords, page: StatsPageWords): Html {
  const { matters, activities } = stats.work;
  const all = [
    peopleTile(stats, words, page),
    organizationsTile(stats, page),
    registrationTile(stats, words, page),
    unitsTile(stats, page),
    tile(page.matters, matters.open, page.late(matters.opened, matters.resolved, matters.overdue)),
    attendanceTile(stats, page),
    tile(page.activities, activities.held, page.served(activities.beneficiaries)),
  ];
  return html`<ul class="tiles" aria-label="${page.figures}">${all}</ul>`;
}

function peopleTile({ persons, seats, averageAge }: Stats, words: StatsWords, page: StatsPageWords): Html {
  const detail = page.seats(seats.serving, seats.nominated, seats.lapsed);
  const age = averageAge === undefined ? undefined : html`<span>${words.averageAge(averageAge)}</span>`;
  return tile(page.people, persons, html`${detail}${age}`);
}

function organizationsTile({ levels }: Stats, page: StatsPageWords): Html {
  const withMembers = levels.reduce((sum, level) => sum + level.withMembers, 0);
  const all = levels.reduce((sum, level) => sum + level.organizations, 0);
  return shareTile(page.organizations, withMembers, all, page.staffed(withMembers, all));
}

function registrationTile({ registration }: Stats, words: StatsWords, page: StatsPageWords): Html | undefined {
  if (registration === undefined) return undefined;
  const { reported, missing, due } = registration;
  const day = due === undefined ? undefined : words.paper.dayInWords(due);
  return shareTile(page.registrations, reported, reported + missing, page.reported(reported, missing, day));
}

function unitsTile({ work: { units } }: Stats, page: StatsPageWords): Html {
  return shareTile(page.units, units.represented, units.total, page.represented(units.represented, units.total));
}

function attendanceTile({ work: { meetings } }: Stats, page: StatsPageWords): Html {
  const { held, attended, expected } = meetings;
  return shareTile(page.attendance, attended, expected, page.attended(held, attended, expected));
}

function shareTile(label: string, part: number, all: number, detail: string): Html {
  const share = all === 0 ? '—' : `${percent(part, all).toFixed(1)}%`;
  return html`<li class="tile"><h2>${label}</h2><strong>${share}</strong>${meter(part, all)}<p>${detail}</p></li>
`;
}

function tile(label: string, figure: number, detail: Html | string): Html {
  return html`<li class="tile"><h2>${label}</h2><strong>${figure}</strong><p>${detail}</p></li>
`;
}
