import type { Papers } from '../procedure.ts';
import { createRandom } from '../random.ts';
import { approverOf, type Draft } from './appointments.ts';
import { officeOf } from './organizations.ts';

/**
 * Numbers the papers as an office does: approvals in the order of their days, one document for each committee and
 * day, with gaps for the office's other papers; certificates of each committee from 1 each year.
 */
export function numberPapers(drafts: readonly Draft[]): Map<Draft, Papers> {
  const documents = numberDocuments(drafts);
  const certificates = numberCertificates(drafts);
  return new Map(
    drafts.map((draft) => [
      draft,
      { document: documents.get(documentKey(draft)) ?? '', certificate: certificates.get(draft) ?? '' },
    ]),
  );
}

function numberDocuments(drafts: readonly Draft[]): Map<string, string> {
  const random = createRandom(61);
  const lastNumber = new Map<string, number>();
  const documents = new Map<string, string>();
  for (const draft of sortedBy(drafts, (each) => each.intake?.approved ?? '')) {
    if (draft.intake === undefined || documents.has(documentKey(draft))) continue;
    const year = draft.intake.approved.slice(0, 4);
    const series = `${documentSeries(draft)}〔${year}〕`;
    const number = (lastNumber.get(series) ?? random.integer(2, 9)) + random.integer(1, 3);
    lastNumber.set(series, number);
    documents.set(documentKey(draft), `${series}${number}号`);
  }
  return documents;
}

function numberCertificates(drafts: readonly Draft[]): Map<Draft, string> {
  const lastNumber = new Map<string, number>();
  const certificates = new Map<Draft, string>();
  for (const draft of sortedBy(drafts, (each) => each.intake?.appointed ?? '')) {
    if (draft.intake === undefined) continue;
    const series = `${draft.office.seal}聘〔${draft.intake.appointed.slice(0, 4)}〕`;
    const number = (lastNumber.get(series) ?? 0) + 1;
    lastNumber.set(series, number);
    certificates.set(draft, `${series}${number}号`);
  }
  return certificates;
}

function documentSeries({ office }: Draft): string {
  return office.parent === undefined ? '浏组批' : `${officeOf(office.parent).seal}工发`;
}

function documentKey({ office, intake }: Draft): string {
  return `${approverOf(office)} ${office.id} ${intake?.approved ?? ''}`;
}

/** A stable sort by code point. */
function sortedBy<T>(list: readonly T[], key: (item: T) => string): T[] {
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
