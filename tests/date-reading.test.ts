import { describe, expect, it } from 'vitest';
import { type DateReading, readDate, suggestedDate } from '../src/model/date-reading.ts';
import { isDay, isDayOrMonth } from '../src/model/day-text.ts';
import fc from './support/properties.ts';

/** The reading in one word. */
function inWords(reading: DateReading): string {
  if (reading.kind === 'day' || reading.kind === 'month') return `${reading.value}${reading.isGuessed ? '?' : ''}`;
  if (reading.kind === 'ambiguous') return reading.values.join(' or ');
  return 'value' in reading ? `${reading.kind} ${reading.value}` : reading.kind;
}

describe('a date as a clerk writes it', () => {
  it.each([
    ['2013-09-22', '2013-09-22'],
    ['2013-9-2', '2013-09-02'],
    ['2013年9月22日', '2013-09-22'],
    ['2013 年 9 月 22 日', '2013-09-22'],
    ['2013年09月22号', '2013-09-22'],
    ['2013年9月22', '2013-09-22'],
    ['２０１３年９月２２日', '2013-09-22'],
    ['2013.9.22', '2013-09-22'],
    ['2013.09.22.', '2013-09-22'],
    ['2013．9．22', '2013-09-22'],
    ['2013/9/22', '2013-09-22'],
    ['2013／9／22', '2013-09-22'],
    ['2013 - 9 - 22', '2013-09-22'],
    ['2013—09—22', '2013-09-22'],
    ['20130922', '2013-09-22'],
    ['“2013-09-22”', '2013-09-22'],
    ['\u{200B}2013-09-22\u{202C}', '2013-09-22'],
    ['2013-09-22 00:00:00', '2013-09-22'],
    ['2013/9/22 8:30', '2013-09-22'],
    ['2013-09-22T08:00:00', '2013-09-22'],
    ['2013-09-22T08:00:00.000Z', '2013-09-22'],
    ['2013-09-22T00:00:00+08:00', '2013-09-22'],
    ['2013-09-21T16:00:00.000Z', '2013-09-21 or 2013-09-22'],
    ['2013年9月22日 上午9时30分', '2013-09-22'],
    ['2013年9月22日上午9:30', '2013-09-22'],
    ['2013年9月22日（星期日）', '2013-09-22'],
    ['2013-09-22 周日', '2013-09-22'],
    ['二〇一三年九月二十二日', '2013-09-22'],
    ['二零一三年九月廿二日', '2013-09-22'],
    ['二○一三年十二月三十一日', '2013-12-31'],
    ['二O一三年元月十日', '2013-01-10'],
    ['一九六八年四月', '1968-04'],
    ['八八年九月', '1988-09?'],
    ['1968年4月', '1968-04'],
    ['1968年4月生', '1968-04'],
    ['1968年4月份', '1968-04'],
    ['1968.4', '1968-04'],
    ['1968.04', '1968-04'],
    ['1972.10', '1972-10'],
    ['1968/4', '1968-04'],
    ['1968.4月', '1968-04'],
    ['196804', '1968-04'],
    ['201309', '2013-09'],
    ['680412', '1968-04-12?'],
    ['68.4', '1968-04?'],
    ['13.9.22', '2013-09-22?'],
    ['86年9月', '1986-09?'],
    ['9/22/2013', '2013-09-22'],
    ['22.9.2013', '2013-09-22'],
    ['03/04/2013', '2013-03-04 or 2013-04-03'],
    ['5/5/2013', '2013-05-05'],
    ['22 September 2013', '2013-09-22'],
    ['22-Sep-13', '2013-09-22?'],
    ['Sept. 22nd, 2013', '2013-09-22'],
    ['Sep 2013', '2013-09'],
    ['Sep-13', '2013-09?'],
    ['2013 Sep 22', '2013-09-22'],
    ['1986', 'year 1986'],
    ['1986年', 'year 1986'],
    ['一九八六年', 'year 1986'],
    ['至今', 'until-now'],
    ['至 今', 'unknown'],
    ['现在', 'until-now'],
    ['Present', 'until-now'],
    ...[
      '迄今',
      '到今',
      '今',
      '至现在',
      '到现在',
      '目前',
      '至目前',
      'now',
      'until now',
      'To date',
      'current',
      'today',
    ].map((word) => [word, 'until-now'] as [string, string]),
    ['至今年', 'unknown'],
    ['不知至今', 'unknown'],
    ['2013-02-30', 'no-such-day 2013-02-30'],
    ['2013年13月', 'no-such-day 2013-13'],
    ['31.9.2013', 'no-such-day 2013-09-31'],
    ['1868-04', 'out-of-range 1868-04'],
    ['2200-01-01', 'out-of-range 2200-01-01'],
    ['0968年4月', 'out-of-range 0968-04'],
    ['', 'unknown'],
    ['9月22日', 'unknown'],
    ['10-08', 'unknown'],
    ['九月', 'unknown'],
    ['2013年上半年', 'unknown'],
    ['2009-2013', 'unknown'],
    ['2009.9-2013.7', 'unknown'],
    ['正月初五', 'unknown'],
    ['13', 'unknown'],
    ['41539', 'unknown'],
    ['99年', 'unknown'],
    ['朝阳社区', 'unknown'],
    ['9:30', 'unknown'],
  ])('%s is %s', (text, expected) => {
    expect(inWords(readDate(text))).toBe(expected);
  });
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const CHINESE = [...'〇一二三四五六七八九'];
const chinese = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? CHINESE[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? CHINESE[ones] : ''}`;
};
const inChinese = (digits: string): string => [...digits].map((digit) => CHINESE[Number(digit)]).join('');
const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Ways to write a month of a year; a day is put behind. */
const WRITINGS: readonly ((year: string, month: number, day: number | undefined) => string)[] = [
  (y, m, d) => `${y}年${m}月${d === undefined ? '' : `${d}日`}`,
  (y, m, d) => `${y}.${m}${d === undefined ? '' : `.${d}`}`,
  (y, m, d) => `${y}/${String(m).padStart(2, '0')}${d === undefined ? '' : `/${String(d).padStart(2, '0')}`}`,
  (y, m, d) => `${y}${String(m).padStart(2, '0')}${d === undefined ? '' : String(d).padStart(2, '0')}`,
  (y, m, d) => `${inChinese(y)}年${chinese(m)}月${d === undefined ? '' : `${chinese(d)}日`}`,
  (y, m, d) => fullWidth(`${y}-${m}${d === undefined ? '' : `-${d}`}`),
  (y, m, d) =>
    `${d === undefined ? '' : `${d} `}${['Jan', 'Feb', 'March', 'apr', 'May', 'June', 'Jul', 'Aug', 'Sept', 'OCT', 'Nov', 'December'][m - 1]} ${y}`,
];

describe('every day and every month', () => {
  it('is read in all its writings', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...WRITINGS), fc.boolean(), (date, write, hasDay) => {
        const [year = '', month = '', of = ''] = date.split('-');
        const text = write(year, Number(month), hasDay ? Number(of) : undefined);
        const value = hasDay ? date : date.slice(0, 7);
        expect([text, readDate(text)]).toEqual([text, { kind: hasDay ? 'day' : 'month', value, isGuessed: false }]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is its own reading, at any time of the day', () => {
    const time = fc.constantFrom('', ' 00:00:00', 'T09:30', ' 23:59', ' 下午3:05');
    fc.assert(
      fc.property(day, time, (date, clock) => {
        expect(suggestedDate(date + clock, false)).toBe(date);
        expect(suggestedDate(date.slice(0, 7), true)).toBe(date.slice(0, 7));
        expect(suggestedDate(date.slice(0, 7), false)).toBeUndefined();
      }),
    );
  });
});

describe('any text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      ...'0123456789年月日号.-/: ，上下午十廿一二三〇元TZ+',
      '2013',
      '19',
      'Sep',
      'may',
      '至今',
      '星期日',
      '\u{200B}',
    ),
    { maxLength: 12 },
  );

  it('is a date that records can hold, or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((all) => all.join('')),
          fc.string({ unit: 'binary', maxLength: 70 }),
        ),
        (text) => {
          const reading = readDate(text);
          if (reading.kind === 'day') expect(isDay(reading.value)).toBe(true);
          if (reading.kind === 'month') expect([reading.value.length, isDayOrMonth(reading.value)]).toEqual([7, true]);
          if (reading.kind === 'ambiguous') {
            expect(reading.values.length).toBeGreaterThan(1);
            expect(reading.values.every(isDayOrMonth)).toBe(true);
          }
          if (reading.kind === 'no-such-day') expect(isDayOrMonth(reading.value)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes no time to speak of, however long and strange it is', () => {
    const texts = ['1', '1-', ' ', '年', '.1', '二', 'T1:', '上午', 'sep'].map((piece) => piece.repeat(200_000));
    const start = performance.now();
    for (const text of texts) for (const part of [text, text.slice(0, 60), `2013${text.slice(0, 56)}`]) readDate(part);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
