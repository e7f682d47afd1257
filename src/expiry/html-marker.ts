import { type Html, html } from '../writers/html.ts';
import { URGENCIES, type Urgency } from './urgency.ts';

/** A shape for each urgency, because not everybody can tell their colours apart. */
const SHAPES: Readonly<Record<Urgency, Html>> = {
  lapsed: html`<path d="M7 0 14 7 7 14 0 7Z"/><path class="cut" d="M4.6 4.6 9.4 9.4M9.4 4.6 4.6 9.4"/>`,
  within30: html`<path d="M7 .5 14 13.5H0Z"/><path class="cut" d="M7 5v4M7 10.6v1.2"/>`,
  within90: html`<path d="M1 1h12v12H1Z"/>`,
  within180: html`<circle cx="7" cy="7" r="6"/>`,
  later: html`<circle class="hollow" cx="7" cy="7" r="5"/>`,
};

/** The shapes to which the marks of the page refer. */
export function definitions(): Html {
  return html`<svg class="defs" aria-hidden="true"><defs>
${URGENCIES.map((urgency) => html`<symbol id="m-${urgency}" viewBox="0 0 14 14">${SHAPES[urgency]}</symbol>`)}
</defs></svg>`;
}

/** With a label where no words stand beside it. */
export function marker(urgency: Urgency, label?: string): Html {
  const meaning = label === undefined ? html` aria-hidden="true"` : html` role="img" aria-label="${label}"`;
  return html`<svg class="mark ${urgency}" width="14" height="14"${meaning}><use href="#m-${urgency}"/></svg>`;
}
