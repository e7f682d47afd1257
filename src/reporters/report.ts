import type { Owner } from '../check/owners.ts';
import type { Crash } from '../findings/crash.ts';
import type { PlacedFinding, Severity, WrongCell } from '../findings/finding.ts';
import type { Lang, Message } from '../messages/catalogue.ts';
import type { Day, RecordKind } from '../model/records.ts';
import type { Failure } from '../store/files.ts';

/** What `validate` found, as every reporter is given it. */
export interface Report {
  readonly asOf: Day;
  readonly policy: string;
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
