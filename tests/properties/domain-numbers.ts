/** Every kind of number that records, forms, lists and messages are full of, and that no mask may touch. */

import fc from '../support/properties.ts';
import { anyDay } from './naive-calendar.ts';

const year = fc.integer({ min: 1930, max: 2099 });
const count = fc.integer({ min: 0, max: 300 });
const day = anyDay.filter((text) => text >= '1900' && text < '2100');
const two = (value: number) => String(value).padStart(2, '0');
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map(two).join(':'));

export const aDate = fc
  .tuple(day, fc.constantFrom('-', '.', '/'), fc.boolean())
  .map(([text, mark, isMonth]) => (isMonth ? text.slice(0, 7) : text).replaceAll('-', mark));

/** Days that are none, which a message must be able to name. */
const wrongDay = fc
  .tuple(year, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
  .map(([y, month, date]) => `${y}-${two(month)}-${two(date)}`);

const documentNumber = fc
  .tuple(year, fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('〔〕', '[]', '（）'))
  .map(([y, number, [open, close]]) => `淮工发${open}${y}${close}${number}号`);

export const domainNumber = fc.oneof(
  aDate,
  wrongDay,
  day.map((text) => text.replaceAll('-', '')),
  day.map((text) => text.split('-').reverse().join('.')),
  day.map((text) => text.replace('-', '年').replace('-', '月').concat('日')),
  fc.tuple(day, time).map(([date, at]) => `${date} ${at}`),
  fc.tuple(day, time).map(([date, at]) => `${date}T${at}Z`),
  fc.tuple(day, time).map(([date, at]) => `${date}T${at}.123+08:00`),
  fc.tuple(day, time).map(([date, at]) => `${date}T${at}Z`.replace(/[-:]/g, '')),
  fc.tuple(day, time).map(([date, at]) => `IMG_${date}_${at}.jpg`.replace(/[-:]/g, '')),
  fc
    .tuple(aDate, fc.constantFrom('—', ' — ', '～', ' - ', '–', ' 至 ', '、', ', ', '；', ' '))
    .chain(([from, mark]) => {
      return aDate.map((to) => from + mark + to);
    }),
  fc.tuple(year, fc.integer({ min: 0, max: 9 }), fc.constantFrom('-', '—', '/')).map(([y, more, mark]) => {
    return `${y}${mark}${y + more}`;
  }),
  fc
    .tuple(
      day.filter((text) => text >= '2000'),
      fc.integer({ min: 1, max: 99 }),
    )
    .map(([date, n]) => `${date}-${n}`),
  fc.tuple(year, fc.integer({ min: 1, max: 9999 })).map(([y, n]) => `${y}-${String(n).padStart(4, '0')}`),
  documentNumber,
  count.map((n) => `${n} 人（±${n}）`),
  fc.tuple(count, count, count).map((counts) => `在任 ${counts[0]} 人，提名 ${counts[1]} 席，${counts[2]} 席`),
  fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 5 }).map((counts) => counts.join(', ')),
  fc.integer({ min: 0, max: 1000 }).map((n) => `${(n / 10).toFixed(1)}%`),
  fc
    .array(
      fc.integer({ min: 0, max: 1000 }).map((n) => `${(n / 10).toFixed(1)}%`),
      { maxLength: 6 },
    )
    .map((all) => all.join(' ')),
  fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 }).map((parts) => parts.join('.')),
  fc.integer({ min: 1, max: 9_999_999_999 }).map((n) => n.toLocaleString('en')),
  fc.uuid(),
  fc.stringMatching(/^[0-9a-f]{40}$/).filter((hash) => /[a-f]\d+[a-f]+\d/.test(hash)),
  fc.stringMatching(/^[0-9a-f]{64}$/).filter((hash) => /[a-f]\d+[a-f]+\d/.test(hash)),
  fc.tuple(day, fc.integer({ min: 1, max: 300 })).map(([date, n]) => `The term ended on ${date} (${n} days ago)`),
  fc.tuple(count, count).map(([line, column]) => `members/周建国.yaml:${line}:${column}`),
  fc.integer({ min: 1_000_000_000, max: 1_299_999_999 }).map((serial) => `matters/2014${serial}.yaml`),
  fc.constantFrom(
    '一、二、三、四、五、六、七、八、九、十',
    '二〇一三年十月三十一日',
    '①推荐；②筛选；③批复；④聘用；⑤公示；⑥备案；⑦归档',
  ),
);
