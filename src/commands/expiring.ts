import { type Context, openWorkspaceOf } from '../cli/context.ts';
import { deliver, type Result } from '../cli/deliver.ts';
import { destinationOf, requireFree } from '../cli/destination.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { tellLeftOut } from '../cli/unusable.ts';
import { type DueItem, dueItemsOf } from '../expiry/due.ts';
import { type ExpiryWords, expiryWordsOf } from '../expiry/expiry.words.ts';
import { type ExpiryReport, expiryReport } from '../expiry/report.ts';
import { endOfSpan, parseSpan } from '../expiry/span.ts';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { Day } from '../model/records.ts';
import { registerOn } from '../model/register-on.ts';
import { openRegister } from '../store/open-register.ts';
import { EXPIRING_FORMATS, type ExpiringLine } from './expiring.line.ts';

const DEFAULT_SPAN = '90d';

export async function expiring(context: Context, given: ExpiringLine): Promise<ExitCode> {
  const { format, target } = destinationOf(context, given, EXPIRING_FORMATS);
  const workspace = await openWorkspaceOf(context);
  requireFree(target, workspace.root);
  const within = given.within ?? workspace.settings.expiring ?? DEFAULT_SPAN;
  const until = lastDayWithin(context.asOf, within);
  const open = openRegister(workspace);
  const organization = given.organization && organizationNamed(open.register, given.organization).id;
  const register = registerOn(open.register, context.asOf);
  const items: DueItem[] = [];
  const { meetsRequirements } = workspace.policy;
  open.each('member', (member) => {
    const due = dueItemsOf(member, register, context.asOf, until, meetsRequirements);
    items.push(...due.filter((item) => organization === undefined || item.organization === organization));
  });
  const report = expiryReport(items, register, context.asOf, within, workspace.settings.title);
  await deliver(context, await resultIn(format, report, expiryWordsOf(context.lang, register.policy)), target);
  const code = tellLeftOut(context, open.leftOut, given);
  if (code !== ExitCode.clean) return code;
  return given.isFailing && items.length > 0 ? ExitCode.findings : ExitCode.clean;
}

function lastDayWithin(asOf: Day, within: string): Day {
  const span = parseSpan(within);
  const until = span && endOfSpan(asOf, span);
  if (until === undefined) throw new UserError(msg('usage.within', { value: within }));
  return until;
}

async function resultIn(
  format: (typeof EXPIRING_FORMATS)[number],
  report: ExpiryReport,
  words: ExpiryWords,
): Promise<Result> {
  switch (format) {
    case 'json':
      return (await import('../expiry/json.ts')).expiryJson(report);
    case 'csv':
      return (await import('../expiry/csv.ts')).expiryCsv(report, words);
    case 'ics':
      return (await import('../expiry/ics.ts')).expiryCalendar(report, words);
    case 'html':
      return (await import('../expiry/html.ts')).expiryPage(report, words);
    case 'xlsx': {
      const { expiryWorkbook } = await import('../expiry/xlsx.ts');
      const { writeXlsx } = await import('../writers/xlsx.ts');
      return writeXlsx(expiryWorkbook(report, words));
    }
    case 'table':
      return (await import('../expiry/table.ts')).expiryTable(report, words);
  }
}
