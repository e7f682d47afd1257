import { type Context, openWorkspaceToWriteOf } from '../cli/context.ts';
import { deliver, type Result } from '../cli/deliver.ts';
import { destinationOf, requireFree } from '../cli/destination.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { tellLeftOut } from '../cli/unusable.ts';
import { type ExpiryWords, expiryWordsOf } from '../expiry/expiry.words.ts';
import type { ExpiryReport } from '../expiry/report.ts';
import { dueReport } from './due-report.ts';
import { EXPIRING_FORMATS, type ExpiringLine } from './expiring.line.ts';

export async function expiring(context: Context, given: ExpiringLine): Promise<ExitCode> {
  const { format, target } = destinationOf(context, given, EXPIRING_FORMATS);
  const workspace = await openWorkspaceToWriteOf(context);
  requireFree(target, workspace.root);
  const { report, leftOut } = dueReport(workspace, { ...given, asOf: context.asOf });
  const words = expiryWordsOf(context.lang, workspace.policy.policy);
  await deliver(context, await resultIn(format, report, words), target);
  const code = tellLeftOut(context, leftOut, given);
  if (code !== ExitCode.clean) return code;
  return given.isFailing && report.items.length > 0 ? ExitCode.findings : ExitCode.clean;
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
