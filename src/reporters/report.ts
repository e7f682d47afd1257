import type { Owner } from '../check/owners.ts';
import type { Crash } from '../findings/crash.ts';
import type { PlacedFinding, Severity, WrongCell } from '../findings/finding.ts';
import { type Lang, type Message, msg, say } from '../messages/catalogue.ts';
import type { Day, RecordKind } from '../model/records.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Failure } from '../store/files.ts';
import type { Block } from '../text/blocks.ts';
import type { Sealed } from '../writers/sealed.ts';
import type { Bases } from './project-path.ts';

/** What `validate` found, as every reporter is given it. */
export interface Report {
  readonly asOf: Day;
  readonly policy: string;
  /** The clause of the document that each rule rests on, where it rests on one. */
  readonly clauses?: Readonly<Partial<Record<RuleId, string>>> | undefined;
  readonly checked: Readonly<Record<RecordKind, number>> & { readonly files: number };
  /** In the order in which they are told. */
  readonly findings: readonly PlacedFinding[];
  /** Of workbooks that are checked like records: cells that cannot be used. They weigh as errors. */
  readonly wrongCells?: readonly WrongCell[];
  readonly ignoredCount: number;
  readonly failures: readonly Failure[];
  readonly crashes: readonly Crash[];
  /** Of the register, where it has one. */
  readonly title?: string | undefined;
  /** What was not looked at, each with the reason: for whoever was not there when the check ran. */
  readonly passedOver?: readonly Message[];
  /** Reads records once more where they must be asked. */
  readonly ownerOf?: ((place: PlacedFinding | WrongCell) => Owner) | undefined;
}

export interface ReporterOptions {
  readonly lang: Lang;
  readonly bases: Bases;
  /** Version of the program. */
  readonly version: string;
  /** Whether the run counts warnings as errors. */
  readonly isStrict: boolean;
}

/** What a report has become: blocks for people, or a document that a writer has sealed. */
export type Reported = readonly Block[] | Sealed;

/** Files, organisations, members and units that were checked, by which day and document. */
export function checkedWords({ checked, asOf, policy }: Report, lang: Lang): string {
  const { files, organization: organizations, member: members, unit: units } = checked;
  return say(lang, msg('report.checked', { files, organizations, members, units, asOf, policy }));
}

/** How many of which weight; cells that cannot be used weigh as errors. */
export function countsIn({ findings, wrongCells = [] }: Report): Record<Severity, number> {
  return countsOf([...findings, ...wrongCells.map(() => ({ severity: 'error' as const }))]);
}

/** One line that says how it went. */
export function verdictWords(report: Report, lang: Lang): string {
  const counts = countsIn(report);
  const params = { ...counts, ignored: report.ignoredCount };
  const isClean = counts.error + counts.warning + counts.info === 0;
  return say(lang, isClean ? msg('report.clean', params) : msg('report.counts', params));
}

export function countsOf(findings: readonly Pick<PlacedFinding, 'severity'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Cells that cannot be used weigh as errors. */
export function countsWithCells({ findings, wrongCells = [] }: Pick<Report, 'findings' | 'wrongCells'>) {
  return countsOf([...findings, ...wrongCells.map(() => ({ severity: 'error' as const }))]);
}
