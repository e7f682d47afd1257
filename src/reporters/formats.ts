import type { Report, Reported, ReporterOptions } from './report.ts';

type Reporter = (report: Report, options: ReporterOptions) => Reported | Promise<Reported>;

/** Every form in which the findings of a check are told, the usual one first; each is loaded where it is used. */
const REPORTERS = {
  human: async () => (await import('./human.ts')).human,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
  xlsx: async () => (await import('./xlsx.ts')).xlsx,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type ReportFormat = keyof typeof REPORTERS;

export async function reported(format: ReportFormat, report: Report, options: ReporterOptions): Promise<Reported> {
  const reporter: Reporter = await REPORTERS[format]();
  return reporter(report, options);
}
