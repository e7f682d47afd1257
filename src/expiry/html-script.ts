import { TOOLS_SCRIPT } from '../writers/html-look.ts';
import { DRAWING_SCRIPT } from './html-script-drawing.ts';

/** What is asked for; `choose` answers how many terms fit, and shows them. */
const FILTER = `const form = byId('filter');
  if (!form) return;
  const fields = ['org', 'urgency', 'q'].map((name) => form.elements.namedItem(name)).filter(Boolean);
  const wantedOf = (name) => fields.find((field) => field.name === name)?.value || '';
  const fold = (text) => text.normalize('NFKC').toLowerCase();
  const tiles = Array.from(document.querySelectorAll('a.face'), (link) => ({ link, urgency: link.dataset.tile }));`;

/** The filter is kept in the address after `#`, so that a view can be sent to somebody. */
const ADDRESS = `const show = () => {
    const words = fold(wantedOf('q')).split(/\\s+/).filter(Boolean);
    const [org, urgency] = [wantedOf('org'), wantedOf('urgency')];
    const shown = choose((item, group) => (!org || group.id === org) && (!urgency || item.urgency === urgency)
      && words.every((word) => item.text.includes(word)));
    const status = byId('shown');
    status.textContent = status.dataset.words.replace('{shown}', shown).replace('{all}', all);
    byId('nothing').hidden = shown > 0;
    byId('all').hidden = shown === 0;
    for (const tile of tiles) {
      const isChosen = tile.urgency === urgency;
      tile.link.setAttribute('aria-current', String(isChosen));
      tile.link.href = isChosen ? '#' : '#urgency=' + tile.urgency;
    }
  };

  const readAddress = () => {
    const wanted = new URLSearchParams(location.hash.slice(1));
    for (const field of fields) {
      field.value = wanted.get(field.name) || '';
      if (field.selectedIndex === -1) field.value = '';
    }
    show();
  };

  const writeAddress = () => {
    const wanted = new URLSearchParams();
    for (const field of fields) if (field.value) wanted.set(field.name, field.value);
    history.replaceState(null, '', '#' + wanted);
    show();
  };

  form.addEventListener('input', writeAddress);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', readAddress);
  form.hidden = false;
  readAddress();`;

const ROWS = `const groups = Array.from(document.querySelectorAll('[data-org]'), (part) => {
    const name = fold(part.querySelector('h3').textContent + ' ' + part.dataset.org);
    const items = Array.from(part.querySelectorAll('[data-urgency]'), (row) => (
      { row, urgency: row.dataset.urgency, text: name + ' ' + fold(row.textContent) }));
    return { part, id: part.dataset.org, items };
  });
  const all = groups.reduce((sum, group) => sum + group.items.length, 0);

  const choose = (fits) => {
    let shown = 0;
    for (const group of groups) {
      let own = 0;
      for (const item of group.items) {
        item.row.hidden = !fits(item, group);
        if (!item.row.hidden) own += 1;
      }
      group.part.hidden = own === 0;
      shown += own;
    }
    return shown;
  };`;

/** For a page that is complete without it: it only hides and shows. */
export const SCRIPT = `'use strict';
(() => {
  ${[TOOLS_SCRIPT, FILTER, ROWS, ADDRESS].join('\n\n  ')}
})();
`;

/** For a page of very many: it draws what is asked for from the data in the page. */
export const COMPACT_SCRIPT = `'use strict';
(async () => {
  ${[TOOLS_SCRIPT, FILTER, DRAWING_SCRIPT, ADDRESS].join('\n\n  ')}
})();
`;
