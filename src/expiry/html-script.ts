/**
 * Filters by organisation, urgency and words, kept in the address after `#` so that a view can be sent to somebody;
 * and the switch between light and dark. Only hides and shows: the page is complete without it.
 */
export const SCRIPT = `'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  byId('tools').hidden = false;
  const root = document.documentElement;
  byId('theme').addEventListener('click', () => {
    const now = root.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    root.dataset.theme = now === 'dark' ? 'light' : 'dark';
  });
  byId('print').addEventListener('click', () => print());

  const form = byId('filter');
  if (!form) return;
  const fields = ['org', 'urgency', 'q'].map((name) => form.elements.namedItem(name));
  const [org, urgency, q] = fields;
  const fold = (text) => text.normalize('NFKC').toLowerCase();
  const groups = Array.from(document.querySelectorAll('[data-org]'), (part) => {
    const name = fold(part.querySelector('h3').textContent + ' ' + part.dataset.org);
    const items = Array.from(part.querySelectorAll('[data-urgency]'), (row) => (
      { row, urgency: row.dataset.urgency, text: name + ' ' + fold(row.textContent) }));
    return { part, id: part.dataset.org, items };
  });
  const all = groups.reduce((sum, group) => sum + group.items.length, 0);
  const tiles = Array.from(document.querySelectorAll('a.face'), (link) => ({ link, urgency: link.dataset.tile }));

  const show = () => {
    const words = fold(q.value).split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const group of groups) {
      let own = 0;
      for (const item of group.items) {
        const fits = (!org.value || group.id === org.value) && (!urgency.value || item.urgency === urgency.value)
          && words.every((word) => item.text.includes(word));
        item.row.hidden = !fits;
        if (fits) own += 1;
      }
      group.part.hidden = own === 0;
      shown += own;
    }
    const status = byId('shown');
    status.textContent = status.dataset.words.replace('{shown}', shown).replace('{all}', all);
    byId('nothing').hidden = shown > 0;
    byId('all').hidden = shown === 0;
    for (const tile of tiles) {
      const isChosen = tile.urgency === urgency.value;
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
  readAddress();
})();
`;
