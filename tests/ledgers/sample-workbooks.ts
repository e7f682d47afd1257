/** A ledger of each kind and a performance sheet, with long and hostile texts, as models. */

import { CONTENTS, REVIEWS } from '../../src/ledgers/contents.ts';
import type { LedgerKind } from '../../src/ledgers/ledger.ts';
import { linesOf } from '../../src/ledgers/ledger-of.ts';
import { reviewWorkbook } from '../../src/ledgers/review-sheet.ts';
import { reviewsOf } from '../../src/ledgers/reviews-of.ts';
import { ledgerWorkbook } from '../../src/ledgers/xlsx.ts';
import type { Workbook } from '../../src/writers/workbook.ts';
import { HOSTILE_NAMES } from '../expiry.builders.ts';
import { AS_OF, activity, evaluation, matter, meeting, member, type Records, sourceOf, unit } from './builders.ts';

const LONG = '反映楼道消防通道被长期占用，'.repeat(60);
const TEXTS = [...HOSTILE_NAMES, LONG];

const RECORDS: Records = {
  unit: TEXTS.map((text, at) => unit({ id: `u${at}`, name: text, resources: [text], needs: [text, '停车位'] })),
  matter: TEXTS.map((text, at) =>
    matter({ id: `m${at}`, title: text, assigned: { on: '2014-01-10', to: ['张三'] }, due: '2014-06-01' }),
  ),
  meeting: TEXTS.map((text, at) => meeting({ id: `n${at}`, topics: [text, text], attendees: ['张三'] })),
  activity: TEXTS.map((text, at) => activity({ id: `a${at}`, title: text, members: ['张三'], beneficiaries: at })),
  evaluation: [evaluation({ performance: { score: 88.5, basis: LONG } })],
  member: [member({ name: HOSTILE_NAMES[0] ?? '张三' })],
};

export function sampleLedger<K extends LedgerKind>(kind: K, records: Records = RECORDS): Workbook {
  const lines = linesOf(kind, sourceOf(records), { asOf: AS_OF });
  const ledger = { kind, asOf: AS_OF, policy: 'p', title: '台账', whose: '某', isMasked: false, lines };
  return ledgerWorkbook(ledger, CONTENTS[kind]);
}

export function sampleReviews(isOfOne: boolean): Workbook {
  const lines = reviewsOf(sourceOf(RECORDS), { asOf: AS_OF });
  if (isOfOne) return reviewWorkbook(lines, { title: '考评表', asOf: AS_OF });
  const ledger = { kind: 'review' as const, asOf: AS_OF, policy: 'p', title: '考评表', whose: '某', isMasked: false };
  return ledgerWorkbook({ ...ledger, lines }, REVIEWS);
}
