import { describe, expect, it } from 'vitest';
import { wholeYears } from '../src/model/day.ts';
import { highestEducation } from '../src/model/education.ts';
import { ageBand, partyAgeBand } from '../src/stats/bands.ts';
import { member } from './expiry.builders.ts';

describe('bands', () => {
  it.each([
    [0, 'to35'],
    [35, 'to35'],
    [36, '36-45'],
    [45, '36-45'],
    [46, '46-55'],
    [55, '46-55'],
    [56, '56-60'],
    [60, '56-60'],
    [61, 'from61'],
    [undefined, 'unknown'],
  ])('age %s: %s', (years, band) => {
    expect(ageBand(years)).toBe(band);
  });

  it.each([
    [0, 'under5'],
    [4, 'under5'],
    [5, '5-9'],
    [9, '5-9'],
    [10, '10-19'],
    [19, '10-19'],
    [20, '20-29'],
    [29, '20-29'],
    [30, 'from30'],
    [undefined, 'unknown'],
  ])('%s years in the Party: %s', (years, band) => {
    expect(partyAgeBand(years)).toBe(band);
  });

  it.each([
    ['1968-04', 45],
    ['1968-10', 45],
    ['1968-11', 44],
    ['1968-10-31', 45],
    ['2013-10', 0],
    ['2013-11', undefined],
    [undefined, undefined],
  ])('since %s: %s whole years', (since, years) => {
    expect(wholeYears(since, '2013-10-31')).toBe(years);
  });
});

describe('the highest education', () => {
  it.each([
    ['大学', '研究生', '研究生'],
    ['研究生', '大学', '研究生'],
    ['大学', '大学专科', '大学'],
    ['中专', '大专', '大专'],
    ['大学', '大学本科', '大学本科'],
    ['高中', '某某班', '高中'],
    [undefined, '大专', '大专'],
    ['大专', undefined, '大专'],
    ['大专', ' ', '大专'],
    [undefined, undefined, undefined],
  ])('of %s and %s is %s', (fullTime, inService, highest) => {
    const education = {
      ...(fullTime !== undefined && { fullTime: { level: fullTime } }),
      ...(inService !== undefined && { inService: { level: inService } }),
    };
    expect(highestEducation(member({ education }))).toBe(highest);
  });
});
