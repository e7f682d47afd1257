import { type Html, html } from '../writers/html.ts';
import type { Drawing } from './html-axis.ts';
import type { ReportItem } from './report.ts';

/** Pale what is over, full what is left; striped what has passed since the end without a decision. */
export function bar(item: ReportItem, { axis, asOf }: Drawing): Html {
  const [start, end, now] = [axis.position(item.start), axis.position(item.end), axis.position(asOf)];
  const turn = Math.max(start, Math.min(end, now));
  return html`<svg width="100%" height="20" aria-hidden="true">${span('past', start, turn)}${
    now > end ? html`${span('over', end, now)}${line('stripes', end, now, 10)}` : span('left', turn, end)
  }${line('end', end, end, 2, 18)}</svg>`;
}

/** Every part of a bar, without a place: the script of a compact page puts or takes away each. */
export function blankBar(): Html {
  const shapes = ['past', 'left', 'over'].map((kind) => html`<rect class="${kind}" y="5" height="10"/>`);
  return html`<svg width="100%" height="20" aria-hidden="true">${shapes}${line('stripes', 0, 0, 10)}${line('end', 0, 0, 2, 18)}</svg>`;
}

/** The organisation's own term, in percent of the axis: dotted, without an urgency of its own. */
export function ownTermBar(start: number, end: number): Html {
  return html`<svg width="100%" height="20" aria-hidden="true">${line('own-line', start, end, 10)}${line('own-end', end, end, 3, 17)}</svg>`;
}

function span(kind: 'past' | 'left' | 'over', from: number, to: number): Html | undefined {
  const width = Math.round((to - from) * 100) / 100;
  if (width <= 0) return undefined;
  return html`<rect class="${kind}" x="${from}%" y="5" width="${width}%" height="10"/>`;
}

/** Stripes are the dashes of a thick line: a pattern would be drawn anew, and stored anew on paper, in every bar. */
function line(kind: string, from: number, to: number, top: number, bottom = top): Html {
  return html`<line class="${kind}" x1="${from}%" x2="${to}%" y1="${top}" y2="${bottom}"/>`;
}
