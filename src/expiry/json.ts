import { each } from '../text/each.ts';
import { named } from '../text/name.ts';
import { writeJsonParts } from '../writers/json.ts';
import type { SealedParts } from '../writers/sealed.ts';
import type { ExpiryReport, ReportItem } from './report.ts';

/** The machine format of `dgw expiring`; other people's scripts depend on its keys and their order. */
export function expiryJson(report: ExpiryReport): SealedParts {
  const { asOf, within } = report;
  return writeJsonParts({ schemaVersion: 1, asOf, within }, each(report.items, publicItem));
}

function publicItem(item: ReportItem) {
  const { member, name, organization, level, category, start, end, daysLeft, state } = item;
  const ids = { member: named(member), organization: named(organization) };
  return { member: ids.member, name, organization: ids.organization, level, category, start, end, daysLeft, state };
}
