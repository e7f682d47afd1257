import { type Finding, pointerOf, type Range, type Related } from '../findings/finding.ts';
import { type Lang, say } from '../messages/catalogue.ts';
import { type Name, named } from '../text/name.ts';
import { writeJson } from '../writers/json.ts';
import type { Sealed } from '../writers/sealed.ts';
import { countsOf, type Report, type ReporterOptions } from './report.ts';

/** The public JSON of `validate`: keys are fixed, new ones may be added. */
export function json(report: Report, { lang }: ReporterOptions): Sealed<string> {
  const { checked, failures, crashes } = report;
  return writeJson({
    schemaVersion: 1,
    asOf: report.asOf,
    policy: report.policy,
    checked: {
      files: checked.files,
      organizations: checked.organization,
      members: checked.member,
      units: checked.unit,
    },
    counts: { ...countsOf(report.findings), ignored: report.ignoredCount },
    findings: report.findings.map((finding) => findingOf(finding, lang)),
    ...(failures.length > 0 && {
      failures: failures.map(({ file, problem }) => ({ file: named(file), message: say(lang, problem) })),
    }),
    ...(crashes.length > 0 && { crashes: crashes.map(({ rule, file }) => ({ rule, file: named(file) })) }),
  });
}

function findingOf(finding: Finding, lang: Lang) {
  const { rule, severity, message, path, clause, suggestion, related } = finding;
  return {
    rule,
    severity,
    message: say(lang, message),
    ...placeOf(finding),
    path: pointerOf(path ?? []),
    ...(clause !== undefined && { clause }),
    ...(suggestion !== undefined && { suggestion }),
    ...(related && { related: related.map((item) => relatedOf(item, lang)) }),
  };
}

function placeOf({ file, range }: Finding): Range & { readonly file: Name } {
  const { line, column, endLine, endColumn } = range;
  return { file: named(file), line, column, endLine, endColumn };
}

function relatedOf({ file, range: { line, column }, message }: Related, lang: Lang) {
  return { file: named(file), line, column, message: say(lang, message) };
}
