/** Lines of the form's tables, each on one line: `1988-09~1992-07 湖南大学学习`, `妻子，李某，1970-02，群众，某中学教师`. */

import { readDate } from '../../model/date-reading.ts';
import { toldOfDate } from '../../records/date-message.ts';
import type { Item, ItemReading } from '../question.ts';
import { says } from '../wizard.words.ts';

/** Two dates need a mark between them that is in neither: a hyphen alone would be one. */
const SPAN = /^(?<from>[^\s~～至—–]+)\s*(?:(?:[~～至]|—+|–|\s-\s|--)\s*(?<to>[^\s，,：:]*))?[\s，,：:]+(?<what>\S.*)$/u;

export const resumeItem: Item = {
  read: (text) => {
    const { from, to, what } = SPAN.exec(text.trim())?.groups ?? {};
    if (from === undefined || what === undefined) return { problem: says.resume() };
    const start = readDate(from);
    if (start.kind !== 'day' && start.kind !== 'month') return { problem: toldOfDate(from, 'date-or-month').message };
    if (to === undefined || to === '') return { item: { from: start.value, what } };
    const end = readDate(to);
    if (end.kind === 'until-now') return { item: { from: start.value, what } };
    if (end.kind !== 'day' && end.kind !== 'month') return { problem: toldOfDate(to, 'date-or-month').message };
    return { item: { from: start.value, to: end.value, what } };
  },
  example: { zh: '如 1988-09~1992-07 湖南大学学习', en: 'such as 1988-09~1992-07 湖南大学学习' },
};

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
  example: { zh: '如 2012年度优秀共产党员', en: 'such as 2012年度优秀共产党员' },
};
