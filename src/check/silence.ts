import type { Finding, Range } from '../findings/finding.ts';
import type { Message } from '../messages/catalogue.ts';
import { msg } from '../messages/catalogue.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Ignores } from './ignores.ts';

export interface Silenced {
  /** What is still to be told. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
  /** Ignores that have no effect. */
  readonly unused: readonly { readonly file: string; readonly message: Message; readonly range: Range }[];
}

/** Applies the ignores of each file to the findings in it, when all are known. */
export function silence(
  findings: readonly Finding[],
  ignoresByFile: ReadonlyMap<string, Ignores>,
  hasRun: (rule: RuleId) => boolean,
): Silenced {
  const used = new Set<object>();
  const ignored: Finding[] = [];
  const kept = findings.filter((finding) => {
    const matching = ignoresByFile.get(finding.file)?.valid.filter((ignore) => {
      return ignore.rule === finding.rule && ignore.line === finding.range.line;
    });
    for (const ignore of matching ?? []) used.add(ignore);
    if (matching?.length) ignored.push(finding);
    return !matching?.length;
  });
  const unused = [...ignoresByFile].flatMap(([file, { valid, invalid }]) => {
    const idle = valid.filter((ignore) => !used.has(ignore) && hasRun(ignore.rule));
    return [
      ...invalid.map((problem) => ({ file, ...problem })),
      ...idle.map(({ rule, range }) => ({ file, range, message: msg('unused-ignore.unused', { rule }) })),
    ];
  });
  return { findings: kept, ignored, unused };
}
