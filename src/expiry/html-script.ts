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
  const bars = new Map(Array.from(document.querySelectorAll('li[data-item]'), (bar) => [bar.dataset.item, bar]));
  const items = Array.from(document.querySelectorAll('tr[data-item]'), (row) => {
    const group = row.parentElement.dataset;
    const text = fold(group.name + ' ' + group.org + ' ' + row.textContent);
    return { row, bar: bars.get(row.dataset.item), org: group.org, urgency: row.dataset.urgency, text };
  });
  const groups = Array.from(document.querySelectorAll('[data-org]'));

  const show = () => {
    const words = fold(q.value).split(/\\s+/).filter(Boolean);
    const alive = new Set();
    let shown = 0;
    for (const item of items) {
      const fits = (!org.value || item.org === org.value) && (!urgency.value || item.urgency === urgency.value)
        && words.every((word) => item.text.includes(word));
      item.row.hidden = !fits;
      item.bar.hidden = !fits;
      if (fits) {
        shown += 1;
        alive.add(item.org);
      }
    }
    for (const group of groups) group.hidden = !alive.has(group.dataset.org);
    const status = byId('shown');
    status.textContent = status.dataset.words.replace('{shown}', shown).replace('{all}', items.length);
    byId('nothing').hidden = shown > 0;
    for (const part of document.querySelectorAll('.timeline, .details')) part.hidden = shown === 0;
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
