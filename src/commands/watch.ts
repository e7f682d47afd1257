import path from 'node:path';
import { HeldFacts } from '../check/remembered/held-facts.ts';
import type { Context } from '../cli/context.ts';
import { remark } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { findWorkspace } from '../store/find-workspace.ts';
import { areWorkbooks } from './intake/workbook-paths.ts';
import type { ValidateLine } from './validate.line.ts';
import { says } from './watch.words.ts';

/**
 * Checks, and again whenever something changes; what has not changed is not read again. A register that is broken or gone is told and waited for: whoever is
 * working on it is about to mend it. Ctrl-C is left to the system, as everywhere.
 *
 * @throws UserError for flags that do not go with it, or where there is no register to begin with
 */
export async function watching(
  context: Context,
  given: ValidateLine,
  check: (now: Context, facts: HeldFacts | undefined) => Promise<ExitCode>,
): Promise<ExitCode> {
  requireScreen(given);
  const root = path.resolve(findWorkspace(context.folder));
  const facts = given.hasNoCache ? undefined : new HeldFacts();
  let code = await told(context, () => check(context, facts));
  for await (const now of context.io.changesIn?.(root) ?? []) {
    context.outlet.clear();
    code = await told(context, () => check({ ...context, io: { ...context.io, now } }, facts));
  }
  return code;
}

async function told(context: Context, check: () => Promise<ExitCode>): Promise<ExitCode> {
  const code = await checked(context, check);
  remark(context, says.waiting());
  return code;
}

async function checked(context: Context, check: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.outlet.fail(error.problem);
    return ExitCode.failure;
  }
}

/** A file that a check writes into the register would be a change of it. */
function requireScreen({ formats, output, paths }: ValidateLine): void {
  const machine = formats.find((format) => format !== 'human');
  const second = output !== undefined ? '--output' : machine !== undefined ? `--format ${machine}` : undefined;
  if (second !== undefined) throw new UserError(msg('usage.not-together', { first: '--watch', second }));
  const [first] = paths;
  if (first !== undefined && areWorkbooks(paths)) {
    throw new UserError(msg('usage.not-together', { first: '--watch', second: first }));
  }
}
