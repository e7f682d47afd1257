/** All commands, in the order of the help. What a command does is loaded when it runs. */

import type { CommandLine, Declaration } from '../cli/command-line.ts';
import type { Context } from '../cli/context.ts';
import type { ExitCode } from '../cli/exit-code.ts';
import { addLine } from './add.line.ts';
import { completeLine } from './complete.line.ts';
import { completionLine } from './completion.line.ts';
import { exitLine } from './exit.line.ts';
import { expiringLine } from './expiring.line.ts';
import { explainLine } from './explain.line.ts';
import { formLine } from './form.line.ts';
import { importLine } from './import.line.ts';
import { initLine } from './init.line.ts';
import { ledgerLine } from './ledger.line.ts';
import { listLine } from './list.line.ts';
import { matterLine } from './matter.line.ts';
import { policyLine } from './policy.line.ts';
import { renewLine } from './renew.line.ts';
import { reviewLine } from './review.line.ts';
import { schemaLine } from './schema.line.ts';
import { showLine } from './show.line.ts';
import { statsLine } from './stats.line.ts';
import { templateLine } from './template.line.ts';
import { validateLine } from './validate.line.ts';

/** A command as the program knows it, whatever it is given. */
export interface CommandEntry extends Declaration<unknown> {
  readonly run: (context: Context, line: CommandLine) => Promise<ExitCode>;
}

type Work<Given> = (context: Context, given: Given) => Promise<ExitCode>;

function command<Given>(declared: Declaration<Given>, load: () => Promise<Work<Given>>): CommandEntry {
  return { ...declared, run: async (context, line) => (await load())(context, declared.declare(line)) };
}

export const COMMANDS: readonly CommandEntry[] = [
  command(initLine, async () => (await import('./init.ts')).init),
  command(validateLine, async () => (await import('./validate.ts')).validate),
  command(explainLine, async () => (await import('./explain.ts')).explain),
  command(formLine, async () => (await import('./form.ts')).form),
  command(templateLine, async () => (await import('./template.ts')).template),
  command(importLine, async () => (await import('./import.ts')).importWorkbook),
  command(expiringLine, async () => (await import('./expiring.ts')).expiring),
  command(statsLine, async () => (await import('./stats.ts')).stats),
  command(ledgerLine, async () => (await import('./ledger.ts')).ledger),
  command(reviewLine, async () => (await import('./review.ts')).review),
  command(listLine, async () => (await import('./list.ts')).list),
  command(showLine, async () => (await import('./show.ts')).show),
  command(addLine, async () => (await import('./add.ts')).add),
  command(completeLine, async () => (await import('./complete.ts')).complete),
  command(renewLine, async () => (await import('./renew.ts')).renew),
  command(exitLine, async () => (await import('./exit.ts')).exit),
  command(matterLine, async () => (await import('./matter.ts')).matter),
  command(schemaLine, async () => (await import('./schema.ts')).schema),
  command(completionLine, async () => {
    const { completion } = await import('./completion.ts');
    return (context, given) => completion(context, given, COMMANDS);
  }),
  command(policyLine, async () => (await import('./policy.ts')).policy),
];
