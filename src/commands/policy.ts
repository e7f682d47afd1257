import type { Context } from '../cli/context.ts';
import { remark } from '../cli/context.ts';
import { deliver, type Result } from '../cli/deliver.ts';
import { destinationOf, requireFree } from '../cli/destination.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { digestOf } from '../digest/digest.ts';
import { digestText } from '../digest/text.ts';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { NamedPolicy } from '../store/named-policy.ts';
import { readPolicy, registerAround } from './policy/read-policy.ts';
import { POLICY_FORMATS, type PolicyLine } from './policy.line.ts';
import { DIFF, says } from './policy.words.ts';

/** The first word that asks for a comparison, in both languages. */
const COMPARE: readonly string[] = Object.values(DIFF);

export async function policy(context: Context, given: PolicyLine): Promise<ExitCode> {
  const [first, ...others] = given.words;
  if (first !== undefined && COMPARE.includes(first)) {
    return (await import('./policy/diff.ts')).policyDiff(context, given, others);
  }
  if (others.length > 0) throw new UserError(msg('usage.excess'));
  const { format, target } = destinationOf(context, given, POLICY_FORMATS);
  requireFree(target, registerAround(context) ?? context.folder);
  const read = await readPolicy(context, first);
  if (read === undefined) return ExitCode.findings;
  await deliver(context, await resultIn(format, read, context), target);
  remark(context, says.isRight({ policy: read.loaded.policy.id }));
  return ExitCode.clean;
}

async function resultIn(
  format: (typeof POLICY_FORMATS)[number],
  { loaded, file }: NamedPolicy,
  { lang }: Context,
): Promise<Result> {
  const digest = digestOf(loaded.policy);
  if (format === 'human') return digestText(digest, lang);
  const { lineFinder } = await import('../yaml/line-finder.ts');
  const lines = file && lineFinder(file.text);
  if (format === 'json') return (await import('../digest/json.ts')).digestJson(digest, { lang, lineOf: lines });
  const { digestPage } = await import('../digest/html.ts');
  return digestPage(digest, { lang, lineOf: lines && (({ path }) => lines(path)) });
}
