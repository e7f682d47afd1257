/**
 * Unpacks the parts of `compactData` and draws those that are asked for, some at a time, by filling in the page's own
 * templates. Texts only ever become text: nothing in the data is read as markup.
 */
export const DRAWING_SCRIPT = `if (typeof DecompressionStream !== 'function') return;
  const data = JSON.parse(byId('data').textContent);
  const unpacked = async (text) => {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).json();
  };
  const groups = [];
  for (const chunk of data.chunks) {
    for (const [id, name, level, people, ownTerms, rows, next] of await unpacked(chunk)) {
      const place = fold(name + ' ' + id) + ' ';
      const items = rows.map(([person, member, category, start, end, urgency]) => ({
        person, member, category: data.categories[category], start: data.days[start], end: data.days[end],
        urgency: data.urgencies[urgency][0], label: data.urgencies[urgency][1],
        text: place + fold([person, member, data.categories[category], data.days[end][1]].join(' ')) }));
      groups.push({ id, name, level, people, ownTerms, items, next });
    }
  }
  const all = groups.reduce((sum, group) => sum + group.items.length, 0);

  const copyOf = (id) => byId(id).content.firstElementChild.cloneNode(true);
  const fill = (part, selector, ...texts) => {
    part.querySelectorAll(selector).forEach((element, at) => { element.textContent = texts[at]; });
  };
  const fillTimes = (row, ...days) => {
    row.querySelectorAll('time').forEach((time, at) => { [time.dateTime, time.textContent] = days[at]; });
  };
  const drawLine = (row, kind, from, to) => {
    const line = row.querySelector('.' + kind);
    if (from >= to && kind !== 'end' && kind !== 'own-end') return line.remove();
    for (const [name, value] of line.tagName === 'rect' ? [['x', from], ['width', to - from]] : [['x1', from], ['x2', to]]) {
      line.setAttribute(name, Math.round(value * 100) / 100 + '%');
    }
  };

  const rowOf = (item) => {
    const row = copyOf('a-row');
    row.className = 'row ' + item.urgency;
    row.dataset.urgency = item.urgency;
    const mark = row.querySelector('.mark');
    mark.setAttribute('class', 'mark ' + item.urgency);
    mark.setAttribute('aria-label', item.label);
    mark.firstElementChild.setAttribute('href', '#m-' + item.urgency);
    fill(row, 'bdi', item.person, item.member, item.category);
    if (!item.member) row.querySelector('.id').remove();
    fillTimes(row, item.start, item.end);
    fill(row, '.days', item.end[3]);
    const [start, end, now] = [item.start[2], item.end[2], data.now];
    const turn = Math.max(start, Math.min(end, now));
    drawLine(row, 'past', start, turn);
    drawLine(row, 'left', turn, end);
    drawLine(row, 'over', end, now);
    drawLine(row, 'stripes', end, now);
    drawLine(row, 'end', end, end);
    return row;
  };

  const ownRowOf = ([label, start, end, people]) => {
    const row = copyOf('an-own');
    fill(row, '.who', label);
    fillTimes(row, data.days[start], data.days[end]);
    fill(row, '.days', people);
    drawLine(row, 'own-line', data.days[start][2], data.days[end][2]);
    drawLine(row, 'own-end', data.days[end][2], data.days[end][2]);
    return row;
  };

  const nextOf = ([lines, names]) => {
    const next = copyOf('a-next');
    if (names) fill(next, '.for bdi', names);
    else next.querySelector('.for').remove();
    const list = next.querySelector('ul');
    const first = list.firstElementChild;
    for (const line of lines.split('\\n')) {
      const entry = first.cloneNode(true);
      fill(entry, 'bdi', line);
      list.append(entry);
    }
    first.remove();
    return next;
  };

  const partOf = ({ group, items }) => {
    const part = copyOf('a-part');
    part.dataset.org = group.id;
    if (group.items.length <= data.keptWhole) part.classList.remove('long');
    part.querySelector('table').setAttribute('aria-label', group.name);
    fill(part, 'h3 bdi', group.name);
    fill(part, '.level', group.level, group.people);
    part.querySelector('.steps').before(...group.ownTerms.map(ownRowOf), ...items.map(rowOf));
    part.querySelector('.steps td').append(...group.next.map(nextOf));
    return part;
  };

  const list = document.querySelector('.orgs');
  const more = byId('more');
  let waiting = [];
  /** So many people at once as a browser draws without a pause. */
  const drawSome = () => {
    for (let drawn = 0; drawn < 300 && waiting.length > 0;) {
      const next = waiting.shift();
      list.append(partOf(next));
      drawn += next.items.length + 2;
    }
    more.hidden = waiting.length === 0;
  };
  more.addEventListener('click', drawSome);

  const choose = (fits) => {
    waiting = groups.map((group) => ({ group, items: group.items.filter((item) => fits(item, group)) }))
      .filter(({ items }) => items.length > 0);
    const shown = waiting.reduce((sum, { items }) => sum + items.length, 0);
    list.replaceChildren();
    drawSome();
    return shown;
  };
  byId('unready').hidden = true;`;
