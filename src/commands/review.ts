import { type Context, openWorkspaceOf, remark } from '../cli/context.ts';
import { deliver, type Result } from '../cli/deliver.ts';
import { destinationOf, requireFree } from '../cli/destination.ts';
import type { ExitCode } from '../cli/exit-code.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { periodNamed } from '../cli/period.ts';
import { tellLeftOut } from '../cli/unusable.ts';
import { REVIEWS } from '../ledgers/contents.ts';
import type { Ledger } from '../ledgers/ledger.ts';
import { ledgerHead } from '../ledgers/ledger-head.ts';
import { ledgerWords } from '../ledgers/ledgers.words.ts';
import type { Review } from '../ledgers/review.ts';
import { reviewWords } from '../ledgers/review.words.ts';
import { reviewsOf } from '../ledgers/reviews-of.ts';
import { type Lang, msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { stemOf } from '../records/record-file.ts';
import { openRegister } from '../store/open-register.ts';
import { memberNamed } from './change/whom.ts';
import { says } from './change.words.ts';
import { REVIEW_FORMATS, type ReviewLine } from './review.line.ts';

/** What a member has done, or what all of an organisation have. */
export async function review(context: Context, given: ReviewLine): Promise<ExitCode> {
  if (given.member === undefined && given.organization === undefined) throw new UserError(says.whoseReview());
  const period = periodNamed(given.period);
  const { format, target } = destinationOf(context, given, REVIEW_FORMATS);
  const workspace = await openWorkspaceOf(context);
  requireFree(target, workspace.root);
  const open = openRegister(workspace);
  const { register } = open;
  const organization = given.organization === undefined ? undefined : organizationNamed(register, given.organization);
  const member = given.member === undefined ? undefined : stemOf(memberNamed(workspace, given.member).file);
  const { asOf } = context;
  const lines = reviewsOf(open, { asOf, member, organization: organization?.id, period });
  const document = { ...ledgerHead('review', register, { asOf, organization, period, isMasked: false }), lines };
  await deliver(context, await resultIn(format, document, member !== undefined, context.lang), target);
  if (lines.length === 0 && format === 'table') remark(context, msg('list.none'));
  return tellLeftOut(context, open.leftOut, given);
}

/** One member fills a page; several stand side by side. */
async function resultIn(
  format: (typeof REVIEW_FORMATS)[number],
  document: Ledger<Review>,
  isOfOne: boolean,
  lang: Lang,
): Promise<Result> {
  switch (format) {
    case 'json':
      return (await import('../ledgers/json.ts')).ledgerJson(document);
    case 'csv':
      return (await import('../ledgers/csv.ts')).ledgerCsv(document, REVIEWS, ledgerWords[lang]);
    case 'xlsx':
      return (await import('../writers/xlsx.ts')).writeXlsx(await workbookOf(document, isOfOne));
    case 'table':
      return isOfOne
        ? (await import('../ledgers/review-table.ts')).reviewBlocks(document.lines, reviewWords[lang])
        : (await import('../ledgers/table.ts')).ledgerTable(document, REVIEWS, ledgerWords[lang]);
  }
}

async function workbookOf(document: Ledger<Review>, isOfOne: boolean) {
  const isSheetEach = isOfOne && document.lines.length > 0;
  if (isSheetEach) return (await import('../ledgers/review-sheet.ts')).reviewWorkbook(document.lines, document);
  return (await import('../ledgers/xlsx.ts')).ledgerWorkbook(document, REVIEWS);
}
