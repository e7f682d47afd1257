import type { ExpiryWords } from './expiry.words.ts';
import type { ExpiryReport } from './report.ts';

/** What the workspace calls itself, fit to be shared: a title may hold an ID number as any text may. */
export function registerTitle(report: ExpiryReport): string | undefined {
  return report.title === undefined ? undefined : report.title;
}

/** The heading of a whole report, in every format. */
export function reportTitle(report: ExpiryReport, words: ExpiryWords): string {
  return [registerTitle(report), words.title].filter((text) => text !== undefined).join(' · ');
}
