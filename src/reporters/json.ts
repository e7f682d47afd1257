import {
  isInCell,
  type PlacedFinding,
  pointerOf,
  type Range,
  type Related,
  type WrongCell,
} from '../findings/finding.ts';
import { type Lang, say } from '../messages/catalogue.ts';
import { type Name, named } from '../text/name.ts';
import { writeJson } from '../writers/json.ts';
import type { Sealed } from '../writers/sealed.ts';
import { countsWithCells, type Report, type ReporterOptions } from './report.ts';

/** The public JSON of `validate`: keys are fixed, new ones may be added. */
export function json(report: Report, { lang }: Pick<ReporterOptions, 'lang'>): Sealed<string> {
  const { checked, failures, crashes, wrongCells = [] } = report;
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
    counts: { ...countsWithCells(report), ignored: report.ignoredCount },
    findings: report.findings.map((finding) => findingOf(finding, lang)),
    ...(wrongCells.length > 0 && { cells: wrongCells.map((wrong) => wrongCell(wrong, lang)) }),
    ...(failures.length > 0 && {
      failures: failures.map(({ file, problem }) => ({ file: named(file), message: say(lang, problem) })),
    }),
    ...(crashes.length > 0 && { crashes: crashes.map(({ rule, file }) => ({ rule, file: named(file) })) }),
  });
}

export function wrongCell({ file, sheet, cell, message }: WrongCell, lang: Lang) {
  return { message: say(lang, message), file: named(file), sheet: named(sheet), cell };
}

export function findingOf(finding: PlacedFinding, lang: Lang) {
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

type Placed = { readonly file: Name } & (Range | { readonly sheet: Name; readonly cell: string });

/** `{ file, sheet, cell }` stands for file, line and column. */
function placeOf(finding: PlacedFinding): Placed {
  if (isInCell(finding)) return { file: named(finding.file), sheet: named(finding.sheet), cell: finding.cell };
  const { file, range } = finding;
  const { line, column, endLine, endColumn } = range;
  return { file: named(file), line, column, endLine, endColumn };
}

function relatedOf({ file, range: { line, column }, message }: Related, lang: Lang) {
  return { file: named(file), line, column, message: say(lang, message) };
}
