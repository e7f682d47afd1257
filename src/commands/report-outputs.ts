import type { Context } from '../cli/context.ts';
import { deliver, deliverToPage } from '../cli/deliver.ts';
import type { Destination } from '../cli/destination.ts';
import { version } from '../cli/version.ts';
import { type ReportFormat, reported } from '../reporters/formats.ts';
import { projectRoot } from '../reporters/project-path.ts';
import type { Report, ReporterOptions } from '../reporters/report.ts';

/** In which forms and places a report is told. */
export interface Outputs {
  readonly destinations: readonly Destination<ReportFormat>[];
  /** The folder of the register. */
  readonly root: string;
  readonly isStrict: boolean;
}

/** Tells one report in every form that was asked for. @throws UserError where a file cannot be written */
export async function deliverReport(context: Context, report: Report, outputs: Outputs): Promise<void> {
  const options = optionsFor(context, outputs);
  for (const { format, target } of outputs.destinations) {
    await deliver(context, await reported(format, report, options), target);
    if (format === 'github') await deliverSummary(context, report, options);
  }
}

function optionsFor({ io, lang }: Context, { root, isStrict }: Outputs): ReporterOptions {
  const bases = { project: projectRoot(io.env, io.cwd, root), register: root, cwd: io.cwd };
  return { lang, version, isStrict, bases };
}

/** GitHub names a file to each step, to the end of which its page is written. */
async function deliverSummary({ io }: Context, report: Report, options: ReporterOptions): Promise<void> {
  const page = io.env.GITHUB_STEP_SUMMARY;
  if (!page) return;
  deliverToPage((await import('../reporters/github-summary.ts')).githubSummary(report, options), page);
}
