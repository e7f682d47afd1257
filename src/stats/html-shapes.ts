import { type Html, html } from '../writers/html.ts';

/** In percent of its place, to a hundredth: geometry stands in attributes, which need no inline style. */
export function percent(part: number, all: number): number {
  return all === 0 ? 0 : Math.round((part * 10_000) / all) / 100;
}

/** How much of a whole there is. What it shows is said in words beside it. */
export function meter(part: number, all: number): Html {
  const width = Math.min(100, percent(part, all));
  return html`<svg class="meter" width="100%" height="7" aria-hidden="true"><rect class="whole" x="0" y=".5" width="100%" height="6"/><rect class="serving" x="0" y=".5" width="${width}%" height="6"/></svg>`;
}

/** One bar of a table, as long as its number is great. */
export function bar(count: number, most: number): Html {
  return html`<svg width="100%" height="12" aria-hidden="true"><rect class="serving" x="0" y="1" width="${percent(count, most)}%" height="10"/></svg>`;
}

export const SEAT_KINDS = ['serving', 'nominated', 'lapsed'] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

/** Seats beside each other: full, outlined and striped, for those who cannot tell colours apart. */
export function seatBar(seats: Readonly<Record<SeatKind, number>>, most: number): Html {
  let from = 0;
  const shapes = SEAT_KINDS.map((kind) => {
    const width = percent(seats[kind], most);
    const shape = width > 0 ? seatShape(kind, from, width) : undefined;
    from = Math.round((from + width) * 100) / 100;
    return shape;
  });
  return html`<svg width="100%" height="12" aria-hidden="true">${shapes}</svg>`;
}

function seatShape(kind: SeatKind, from: number, width: number): Html {
  const outline = html`<rect class="${kind}" x="${from}%" y="1" width="${width}%" height="10"/>`;
  if (kind !== 'lapsed') return outline;
  // Stripes are the dashes of a thick line, as on the time-line: a pattern would be stored anew on paper in every bar.
  const to = Math.round((from + width) * 100) / 100;
  return html`${outline}<line class="stripes" x1="${from}%" x2="${to}%" y1="6" y2="6"/>`;
}

/** What stands for a kind in a legend or above a column. */
export function key(kind: SeatKind | 'opened' | 'resolved'): Html {
  const stripes = kind === 'lapsed' ? html`<line class="stripes" x1="0" x2="14" y1="6" y2="6"/>` : undefined;
  return html`<svg class="key" width="14" height="12" aria-hidden="true"><rect class="${kind}" x="1" y="1" width="12" height="10"/>${stripes}</svg>`;
}
