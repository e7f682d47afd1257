import type { Crash } from '../findings/crash.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import type { Lang } from '../messages/catalogue.ts';
import type { Day, RecordKind } from '../model/records.ts';
import type { Failure } from '../store/files.ts';

/** What `validate` found, as every reporter is given it. */
export interface Report {
  readonly asOf: Day;
  readonly policy: string;
  readonly checked: Readonly<Record<RecordKind, number>> & { readonly files: number };
  /** In the order in which they are told. */
  readonly findings: readonly Finding[];
  readonly ignoredCount: number;
  readonly failures: readonly Failure[];
  readonly crashes: readonly Crash[];
}

export interface ReporterOptions {
  readonly lang: Lang;
}

export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
