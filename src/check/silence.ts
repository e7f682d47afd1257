import type { Finding, Range } from '../findings/finding.ts';
import type { Message } from '../messages/catalogue.ts';
import { msg } from '../messages/catalogue.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Ignore, Ignores } from './ignores.ts';

export interface Silenced {
  /** What is still to be told. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
  /** Ignores that have no effect. */
  readonly unused: readonly { readonly file: string; readonly message: Message; readonly range: Range }[];
}

/**
 * Applies the ignores of each file to the findings in it, when all are known.
 *
 * @param wouldUse whether a rule has run on a file so that its ignores there would have been used
 */
export function silence(
  findings: readonly Finding[],
  ignoresByFile: ReadonlyMap<string, Ignores>,
  wouldUse: (rule: RuleId, file: string) => boolean,
): Silenced {
  const used = new Set<Ignore>();
  const ignored: Finding[] = [];
  const placed = new Map([...ignoresByFile].map(([file, { valid }]) => [file, byPlace(valid)]));
  const kept = findings.filter((finding) => {
    const matching = placed.get(finding.file)?.get(placeOf(finding.range.line, finding.rule));
    for (const ignore of matching ?? []) used.add(ignore);
    if (matching) ignored.push(finding);
    return !matching;
  });
  const unused = [...ignoresByFile].flatMap(([file, { valid, invalid }]) => {
    const idle = valid.filter((ignore) => !used.has(ignore) && wouldUse(ignore.rule, file));
    return [
      ...invalid.map((problem) => ({ file, ...problem })),
      ...idle.map(({ rule, range }) => ({ file, range, message: msg('unused-ignore.unused', { rule }) })),
    ];
  });
  return { findings: kept, ignored, unused };
}

/** A file may have thousands of ignores and as many findings: each finding must not look at all of them. */
function byPlace(ignores: readonly Ignore[]): ReadonlyMap<string, readonly Ignore[]> {
  const placed = new Map<string, Ignore[]>();
  for (const ignore of ignores) {
    const place = placeOf(ignore.line, ignore.rule);
    const others = placed.get(place);
    if (others) others.push(ignore);
    else placed.set(place, [ignore]);
  }
  return placed;
}

function placeOf(line: number, rule: RuleId): string {
  return `${line} ${rule}`;
}
