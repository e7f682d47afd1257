import type { Day } from '../model/records.ts';
import { named } from '../text/name.ts';
import { type Html, html, isolated } from '../writers/html.ts';
import type { ExpiryWords } from './expiry.words.ts';
import type { Drawing } from './html-axis.ts';
import { bar, blankBar, ownTermBar } from './html-bar.ts';
import { marker } from './html-marker.ts';
import type { EndingTerm, ReportItem } from './report.ts';

type Person = Pick<ReportItem, 'name' | 'member' | 'category' | 'start' | 'end' | 'urgency'>;

/** A person's term. */
export function itemRow(item: ReportItem, drawing: Drawing): Html {
  return personRow(item, bar(item, drawing), drawing.words.daysLeft(item.daysLeft), drawing.words);
}

/** Without a person: the template of a compact page. */
export function blankRow(words: ExpiryWords): Html {
  const nobody: Person = { name: '', member: ' ', category: '', start: '', end: '', urgency: 'later' };
  return personRow(nobody, blankBar(), '', words);
}

function personRow(person: Person, drawn: Html, daysLeft: string, words: ExpiryWords): Html {
  const { name, member, category, start, end, urgency } = person;
  const id = member === name ? undefined : html` <span class="id">${isolated(named(member))}</span>`;
  return html`<tr class="row ${urgency}" data-urgency="${urgency}"><th class="who" scope="row">${marker(urgency, words.urgency[urgency])}<span>${isolated(name, 'zh')}${id}</span></th><td class="what">${isolated(category, 'zh')}</td><td class="track">${drawn}</td><td class="when">${time(start, words)}–${time(end, words)}</td><td class="days">${daysLeft}</td></tr>
`;
}

/** The organisation's own term, with which the terms of its people end. */
export function ownTermRow({ term, takesAlong }: EndingTerm, { axis, words }: Drawing): Html {
  const label = words.page.ownTerm(term.name);
  const drawn = ownTermBar(axis.position(term.start), axis.position(term.end));
  return termRow(label, drawn, [term.start, term.end], words.people(takesAlong.length), words);
}

/** Without a term: the template of a compact page. */
export function blankOwnTermRow(words: ExpiryWords): Html {
  return termRow('', ownTermBar(0, 0), ['', ''], '', words);
}

function termRow(
  label: string,
  drawn: Html,
  [start, end]: readonly [Day, Day],
  people: string,
  words: ExpiryWords,
): Html {
  return html`<tr class="row own"><th class="who" scope="row" colspan="2">${label}</th><td class="track">${drawn}</td><td class="when">${time(start, words)}–${time(end, words)}</td><td class="days">${people}</td></tr>
`;
}

function time(day: Day, words: ExpiryWords): Html {
  return html`<time datetime="${day}">${day === '' ? '' : words.day(day)}</time>`;
}
