import type { ExpiryWords } from './expiry.words.ts';
import type { ExpiryReport } from './report.ts';

/** The heading of a whole report, in every format. */
export function reportTitle(report: ExpiryReport, words: ExpiryWords): string {
  return [report.title, words.title].filter((text) => text !== undefined).join(' · ');
}
