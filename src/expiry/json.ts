import { mask } from '../text/mask.ts';
import type { ExpiryReport, ReportItem } from './report.ts';

/** The machine format of `dgw expiring`; other people's scripts depend on its keys and their order. */
export function expiryJson(report: ExpiryReport): string {
  const { asOf, within } = report;
  return `${JSON.stringify({ schemaVersion: 1, asOf, within, items: report.items.map(publicItem) }, null, 2)}\n`;
}

function publicItem(item: ReportItem): Record<string, string | number> {
  const { member, name, organization, level, category, start, end, daysLeft, state } = item;
  return { member, name, organization, level: mask(level), category, start, end, daysLeft, state };
}
