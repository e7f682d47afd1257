import { type Context, openWorkspaceToWriteOf, remark } from '../cli/context.ts';
import { deliver, type Result } from '../cli/deliver.ts';
import { destinationOf, requireFree } from '../cli/destination.ts';
import type { ExitCode } from '../cli/exit-code.ts';
import { kindNamed } from '../cli/kinds.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { periodNamed } from '../cli/period.ts';
import { tellLeftOut } from '../cli/unusable.ts';
import { CONTENTS, type Contents } from '../ledgers/contents.ts';
import { LEDGER_KINDS, type Ledger, type LedgerKind } from '../ledgers/ledger.ts';
import { ledgerHead } from '../ledgers/ledger-head.ts';
import { linesOf } from '../ledgers/ledger-of.ts';
import { ledgerWords } from '../ledgers/ledgers.words.ts';
import { type Lang, msg } from '../messages/catalogue.ts';
import { kindWords } from '../messages/kind-words.ts';
import { UserError } from '../messages/user-error.ts';
import { openRegister } from '../store/open-register.ts';
import { LEDGER_FORMATS, type LedgerLine } from './ledger.line.ts';

/** One of the ledgers that the committees keep. */
export function ledger(context: Context, given: LedgerLine): Promise<ExitCode> {
  return ledgerOf(ledgerKind(context, given.kind), context, given);
}

/** @throws UserError for a kind of which no ledger is kept */
function ledgerKind({ lang }: Context, word: string): LedgerKind {
  const named = kindNamed(word, lang);
  const kind = LEDGER_KINDS.find((known) => known === named);
  if (kind !== undefined) return kind;
  throw new UserError(msg('lookup.kind', { word, expected: LEDGER_KINDS.map((known) => kindWords[lang][known]) }));
}

async function ledgerOf<K extends LedgerKind>(kind: K, context: Context, given: LedgerLine): Promise<ExitCode> {
  const period = periodNamed(given.period);
  if (kind === 'unit' && period !== undefined) throw new UserError(msg('ledger.no-period'));
  const { format, target } = destinationOf(context, given, LEDGER_FORMATS);
  const workspace = await openWorkspaceToWriteOf(context);
  requireFree(target, workspace.root);
  const open = openRegister(workspace);
  const { register } = open;
  const organization = given.organization === undefined ? undefined : organizationNamed(register, given.organization);
  const { asOf } = context;
  const document = ledgerHead(kind, register, { asOf, organization, period, isMasked: given.isMasked });
  const lines = linesOf(kind, open, { asOf, organization: organization?.id, period });
  await deliver(context, await resultIn(format, { ...document, lines }, CONTENTS[kind], context.lang), target);
  if (lines.length === 0 && format === 'table') remark(context, msg('list.none'));
  return tellLeftOut(context, open.leftOut, given);
}

async function resultIn<Line>(
  format: (typeof LEDGER_FORMATS)[number],
  document: Ledger<Line>,
  contents: Contents<Line>,
  lang: Lang,
): Promise<Result> {
  switch (format) {
    case 'json':
      return (await import('../ledgers/json.ts')).ledgerJson(document);
    case 'csv':
      return (await import('../ledgers/csv.ts')).ledgerCsv(document, contents, ledgerWords[lang]);
    case 'xlsx':
      return workbookOf(document, contents);
    case 'table':
      return (await import('../ledgers/table.ts')).ledgerTable(document, contents, ledgerWords[lang]);
  }
}

/** The office's own ledger tells whom to call; what is published hides that. */
async function workbookOf<Line>(document: Ledger<Line>, contents: Contents<Line>): Promise<Result> {
  const { ledgerWorkbook } = await import('../ledgers/xlsx.ts');
  const { writeOfficialForm, writeXlsx } = await import('../writers/xlsx.ts');
  const workbook = ledgerWorkbook(document, contents);
  return document.kind === 'unit' && !document.isMasked ? writeOfficialForm(workbook) : writeXlsx(workbook);
}
