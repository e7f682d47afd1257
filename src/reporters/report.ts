import type { Crash } from '../findings/crash.ts';
import type { PlacedFinding, Severity, WrongCell } from '../findings/finding.ts';
import type { Lang } from '../messages/catalogue.ts';
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
}

export interface ReporterOptions {
  readonly lang: Lang;
}

export function countsOf(findings: readonly Pick<PlacedFinding, 'severity'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
