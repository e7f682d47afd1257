import { type Finding, pointerOf, type Related } from '../findings/finding.ts';
import { say } from '../messages/catalogue.ts';
import { jsonText } from '../text/json-text.ts';
import { mask, maskName } from '../text/mask.ts';
import { countsOf, type Reporter } from './report.ts';
import { wordsFor } from './words.ts';

/** The public JSON of `validate`: keys are fixed, new ones may be added. */
export const json: Reporter = (report, { lang }) => {
  const { checked, failures, crashes } = report;
  const document = {
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
    findings: report.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: wordsFor(finding, lang),
      ...placeOf(finding),
      path: mask(pointerOf(finding.path ?? [])),
      ...(finding.clause !== undefined && { clause: finding.clause }),
      ...(finding.suggestion !== undefined && { suggestion: mask(finding.suggestion) }),
      ...(finding.related && { related: finding.related.map((related) => relatedOf(related)) }),
    })),
    ...(failures.length > 0 && {
      failures: failures.map(({ file, problem }) => ({ file: maskName(file), message: mask(say(lang, problem)) })),
    }),
    ...(crashes.length > 0 && { crashes: crashes.map(({ rule, file }) => ({ rule, file: maskName(file) })) }),
  };
  return jsonText(document);

  function relatedOf(related: Related) {
    const { line, column } = related.range;
    return { file: maskName(related.file), line, column, message: wordsFor(related, lang) };
  }
};

function placeOf({ file, range }: Finding) {
  const { line, column, endLine, endColumn } = range;
  return { file: maskName(file), line, column, endLine, endColumn };
}
