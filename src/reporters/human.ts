import { Chalk, type ChalkInstance } from 'chalk';
import wrapAnsi from 'wrap-ansi';
import type { Finding, Severity } from '../findings/finding.ts';
import { type Lang, msg, say } from '../messages/catalogue.ts';
import { mask } from '../messages/mask.ts';
import { plainText } from '../writers/text-table.ts';
import { codeFrame } from './code-frame.ts';
import { countsOf, type Report, type Reporter, type ReporterOptions } from './report.ts';
import { wordsFor } from './words.ts';

const INDENT = '  ';

type Paint = ChalkInstance;

/** For people at a terminal: by file, each finding with the line it is about, and a summary. */
export const human: Reporter = (report, options) => {
  const paint = new Chalk({ level: options.isColored ? 1 : 0 });
  const blocks: string[] = [];
  let file: string | undefined;
  for (const finding of report.findings) {
    if (finding.file !== file) {
      file = finding.file;
      blocks.push(paint.underline(plainText(file)));
    }
    blocks.push(`${findingLines(finding, options, paint).join('\n')}\n`);
  }
  blocks.push(summary(report, options.lang, paint));
  return `${blocks.join('\n')}\n`;
};

function findingLines(finding: Finding, { lang, width }: ReporterOptions, paint: Paint): string[] {
  const { line, column } = finding.range;
  const severity = paintOf(finding.severity, paint)(say(lang, msg(`severity.${finding.severity}`)));
  const clause = finding.clause === undefined ? '' : ` (${plainText(finding.clause)})`;
  const head = `${INDENT}${paint.dim(`${line}:${column}`)}  ${severity}  `;
  const text = `${plainText(wordsFor(finding, lang))}  ${paint.dim(finding.rule + clause)}`;
  return [
    ...hanging(head + text, width, '      '),
    ...frameLines(finding, width, paint),
    ...suggestionLines(finding, lang, paint),
    ...(finding.related ?? []).flatMap((related) => {
      const place = `${plainText(related.file)}:${related.range.line}:${related.range.column}`;
      return hanging(`      ${paint.dim(place)}  ${plainText(wordsFor(related, lang))}`, width, '        ');
    }),
  ];
}

function frameLines(finding: Finding, width: number, paint: Paint): string[] {
  const frame = codeFrame(finding, width - 6);
  if (frame === undefined) return [];
  const bar = paint.dim('|');
  const blank = ' '.repeat(frame.gutter.length);
  return [
    `      ${paint.dim(frame.gutter)} ${bar} ${frame.line}`,
    `      ${blank} ${bar} ${paintOf(finding.severity, paint)(frame.carets)}`,
  ];
}

function suggestionLines({ suggestion }: Finding, lang: Lang, paint: Paint): string[] {
  if (suggestion === undefined) return [];
  return [`      ${paint.green(say(lang, msg('report.suggestion', { text: plainText(mask(suggestion)) })))}`];
}

function hanging(text: string, width: number, indent: string): string[] {
  const lines = wrapAnsi(text, Math.max(20, width - indent.length), { trim: false, hard: true }).split('\n');
  return lines.map((line, index) => (index === 0 ? line : indent + line.trimStart()));
}

function paintOf(severity: Severity, paint: Paint): ChalkInstance {
  if (severity === 'error') return paint.red;
  return severity === 'warning' ? paint.yellow : paint.cyan;
}

function summary(report: Report, lang: Lang, paint: Paint): string {
  const counts = countsOf(report.findings);
  const { files, organization, member, unit } = report.checked;
  const params = { ...counts, ignored: report.ignoredCount };
  const isClean = report.findings.length === 0;
  const verdict = say(lang, isClean ? msg('report.clean', params) : msg('report.counts', params));
  const scope = { files, organizations: organization, members: member, units: unit };
  const checked = say(lang, msg('report.checked', { ...scope, asOf: report.asOf, policy: report.policy }));
  const color = counts.error > 0 ? paint.red : counts.warning > 0 ? paint.yellow : paint.green;
  return `${color(verdict)}\n${paint.dim(checked)}`;
}
