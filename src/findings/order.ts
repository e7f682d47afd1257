import { compareByCodePoint } from '../text/text-order.ts';
import { type Finding, pointerOf } from './finding.ts';

/** By file, line, column and rule, texts by code point; the same finding twice is told once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(compareFindings);
  return sorted.filter((finding, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || !isSame(previous, finding);
  });
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareByCodePoint(a.file, b.file) ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column ||
    compareByCodePoint(a.rule, b.rule) ||
    compareByCodePoint(detailsOf(a), detailsOf(b))
  );
}

function isSame(a: Finding, b: Finding): boolean {
  return compareFindings(a, b) === 0;
}

function detailsOf(finding: Finding): string {
  const { path = [], message, severity, suggestion, related } = finding;
  return JSON.stringify([pointerOf(path), message, severity, suggestion, related]);
}
