/** How days and pages are written on paper, the same on every sheet. A missing translation does not compile. */

import type { Day } from '../model/records.ts';
import type { Lang } from './catalogue.ts';

export interface PaperWords {
  /** Foot of a page; `&P` and `&N` are put in by the program that prints. */
  readonly footer: string;
  /** In the cell of a table. */
  readonly day: (day: Day) => string;
  /** In a sentence. */
  readonly dayInWords: (day: Day) => string;
}

export const paperWords: Record<Lang, PaperWords> = {
  zh: {
    footer: '第 &P 页，共 &N 页',
    day: (day) => day.replaceAll('-', '.'),
    dayInWords: (day) => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`,
  },
  en: { footer: 'Page &P of &N', day: (day) => day, dayInWords: (day) => day },
};
