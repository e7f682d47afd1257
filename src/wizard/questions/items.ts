/** Lines of the form's tables, each on one line: `1988-09~1992-07 湖南大学学习`, `妻子，李某，1970-02，群众，某中学教师`. */

import { readDate } from '../../model/date-reading.ts';
import type { DayOrMonth } from '../../model/records.ts';
import { toldOfDate } from '../../records/date-message.ts';
import type { Item, ItemReading } from '../question.ts';
import { says } from '../wizard.words.ts';

/** The time, and behind a blank or a comma what was done in it; blanks may stand around the mark between two dates. */
const ENTRY = /^(?<time>[^\s，,：:]+(?:\s*[~～—–至-]+\s*[^\s，,：:]+)??)[\s，,：:]+(?<what>\S.*)$/u;

export const resumeItem: Item = {
  read: (text) => {
    const { time = '', what } = ENTRY.exec(text.trim())?.groups ?? {};
    const span = spanIn(time);
    return span === undefined || what === undefined ? { problem: says.resume() } : { item: { ...span, what } };
  },
  example: { zh: '如 1988.9-1992.7 湖南大学学习', en: 'such as 1988.9-1992.7 湖南大学学习' },
};

interface Span {
  readonly from: DayOrMonth;
  readonly to?: DayOrMonth;
}

/** A hyphen may part two dates or stand in one: each place is tried, and one whose both sides are dates is meant. */
function spanIn(time: string): Span | undefined {
  const whole = dateIn(time);
  if (whole !== undefined) return { from: whole };
  for (const mark of time.matchAll(/[~～—–至-]+/gu)) {
    const from = dateIn(time.slice(0, mark.index));
    const rest = time.slice(mark.index + mark[0].length);
    const to = dateIn(rest);
    if (from === undefined) continue;
    if (to !== undefined) return { from, to };
    if (rest === '' || readDate(mark[0] + rest).kind === 'until-now' || readDate(rest).kind === 'until-now')
      return { from };
  }
  return undefined;
}

function dateIn(text: string): DayOrMonth | undefined {
  const reading = readDate(text);
  return reading.kind === 'day' || reading.kind === 'month' ? reading.value : undefined;
}

export const familyItem: Item = {
  read: (text): ItemReading => {
    const [relation, name, born, politicalStatus, ...work] = text.split(/\s*[,，]\s*/).map((part) => part.trim());
    if (!relation || !name) return { problem: says.family() };
    const birth = born ? readDate(born) : undefined;
    if (birth !== undefined && birth.kind !== 'day' && birth.kind !== 'month') {
      return { problem: toldOfDate(born ?? '', 'date-or-month').message };
    }
    const rest = work.join('，');
    return {
      item: {
        relation,
        name,
        ...(birth !== undefined && { birthDate: birth.value }),
        ...(politicalStatus && { politicalStatus }),
        ...(rest !== '' && { work: rest }),
      },
    };
  },
  example: {
    zh: '称谓，姓名，出生年月，政治面貌，工作单位及职务',
    en: 'relation, name, date of birth, political status, work',
  },
};

export const textItem: Item = {
  read: (text) => ({ item: text }),
  example: { zh: '如 2012年度先进个人', en: 'such as 2012年度先进个人' },
};
