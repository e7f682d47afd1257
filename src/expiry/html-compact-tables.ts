/** What the rows of a compact page share, so that each need only name it by number. */

import { daysBetween } from '../model/day.ts';
import type { Day } from '../model/records.ts';
import type { ExpiryWords } from './expiry.words.ts';
import type { Drawing } from './html-axis.ts';
import { MOST_KEPT_WHOLE } from './html-organization.ts';
import { URGENCIES } from './urgency.ts';

export interface SharedData {
  /** Day, its words, its place on the axis in percent, the words of how far off it is. */
  readonly days: readonly (readonly [Day, string, number, string])[];
  readonly categories: readonly string[];
  readonly urgencies: readonly (readonly [string, string])[];
  /** The as-of day's place on the axis. */
  readonly now: number;
  /** Up to so many people of an organisation stay on one sheet of paper. */
  readonly keptWhole: number;
}

/** Numbers are given as the rows come. */
export class Tables {
  readonly words: ExpiryWords;
  readonly #drawing: Drawing;
  readonly #days = new Map<Day, number>();
  readonly #categories = new Map<string, number>();

  constructor(drawing: Drawing) {
    this.#drawing = drawing;
    this.words = drawing.words;
  }

  day(day: Day): number {
    return numberIn(this.#days, day);
  }

  category(category: string): number {
    return numberIn(this.#categories, category);
  }

  written(): SharedData {
    const { axis, asOf, words } = this.#drawing;
    return {
      days: [...this.#days.keys()].map((day) => [
        day,
        words.day(day),
        axis.position(day),
        words.daysLeft(daysBetween(asOf, day)),
      ]),
      categories: [...this.#categories.keys()],
      urgencies: URGENCIES.map((urgency) => [urgency, words.urgency[urgency]]),
      now: axis.position(asOf),
      keptWhole: MOST_KEPT_WHOLE,
    };
  }
}

function numberIn<K>(table: Map<K, number>, key: K): number {
  const number = table.get(key) ?? table.size;
  table.set(key, number);
  return number;
}
