import path from 'node:path';
import { Chalk, type ChalkInstance } from 'chalk';
import { type Context, openWorkspaceOf, print, remark } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { tellUnusable } from '../cli/unusable.ts';
import { type DueItem, dueItemsOf } from '../expiry/due.ts';
import { expiryWords } from '../expiry/expiry.words.ts';
import { type ExpiryReport, expiryReport } from '../expiry/report.ts';
import { endOfSpan, parseSpan } from '../expiry/span.ts';
import type { Urgency } from '../expiry/urgency.ts';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { Day } from '../model/records.ts';
import { readRegister } from '../store/read-register.ts';
import { saveFile } from '../store/save.ts';
import { mask } from '../text/mask.ts';

export interface ExpiringFlags {
  readonly within?: string;
  readonly organization?: string;
  readonly format: 'table' | 'json' | 'csv' | 'xlsx' | 'ics' | 'html';
  readonly output?: string;
  readonly fail?: boolean;
}

const DEFAULT_SPAN = '90d';

export async function expiring(context: Context, flags: ExpiringFlags): Promise<ExitCode> {
  if (flags.format === 'xlsx' && flags.output === undefined) {
    throw new UserError(msg('usage.output-needed', { format: flags.format }));
  }
  const workspace = await openWorkspaceOf(context);
  const within = flags.within ?? workspace.settings.expiring ?? DEFAULT_SPAN;
  const until = lastDayWithin(context.asOf, within);
  const open = readRegister(workspace);
  const organization = flags.organization && organizationNamed(open.register, flags.organization).id;
  const items: DueItem[] = [];
  for (const member of open.members()) {
    for (const item of dueItemsOf(member, open.register, context.asOf, until)) {
      if (organization === undefined || item.organization === organization) items.push(item);
    }
  }
  const report = expiryReport(items, open.register, context.asOf, within, workspace.settings.title);
  const content = await contentOf(report, context, flags);
  if (flags.output !== undefined) {
    saveFile(path.resolve(context.io.cwd, flags.output), content, flags.output, true);
    remark(context, msg('save.done', { file: flags.output }));
  } else print(context, String(content));
  tellUnusable(context, open.unusable, open.failures);
  if (open.failures.length > 0) return ExitCode.failure;
  return flags.fail === true && items.length > 0 ? ExitCode.findings : ExitCode.clean;
}

function lastDayWithin(asOf: Day, within: string): Day {
  const span = parseSpan(within);
  const until = span && endOfSpan(asOf, span);
  if (until === undefined) throw new UserError(msg('usage.within', { value: within }));
  return until;
}

async function contentOf(report: ExpiryReport, context: Context, flags: ExpiringFlags): Promise<string | Uint8Array> {
  const words = expiryWords[context.lang];
  switch (flags.format) {
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
    case 'table': {
      const { expiryTable } = await import('../expiry/table.ts');
      const isToFile = flags.output !== undefined;
      const paint = paintOf(new Chalk({ level: context.isColored && !isToFile ? 1 : 0 }));
      return mask(expiryTable(report, words, { width: isToFile ? 80 : context.io.stdout.columns, paint }));
    }
  }
}

function paintOf(chalk: ChalkInstance) {
  const colors: Partial<Record<Urgency, (text: string) => string>> = { lapsed: chalk.red, within30: chalk.yellow };
  return {
    urgency: (urgency: Urgency, text: string) => (colors[urgency] ?? chalk.cyan)(text),
    strong: (text: string) => chalk.bold(text),
    faint: (text: string) => chalk.dim(text),
  };
}
