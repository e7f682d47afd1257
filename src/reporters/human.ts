import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import type { Finding, Severity } from '../findings/finding.ts';
import { type Lang, msg, say } from '../messages/catalogue.ts';
import { mask, maskName } from '../text/mask.ts';
import { paragraph } from '../text/paragraph.ts';
import { printable } from '../text/printable.ts';
import { codeFrame } from './code-frame.ts';
import { countsOf, type Report, type Reporter, type ReporterOptions } from './report.ts';
import { wordsFor } from './words.ts';

const INDENT = '  ';
const HANGING = '      ';
const NARROWEST = 24;
/** Nobody reads on; a message quotes what a file holds. */
const LONGEST_MESSAGE = 1000;

interface Look {
  readonly lang: Lang;
  readonly width: number;
  readonly paint: ChalkInstance;
}

/** For people at a terminal: by file, each finding with the line it is about, and a summary. */
export const human: Reporter = (report, options) => {
  const look = lookOf(options);
  return `${[...blocksOf(report.findings, look), ...summary(report, look)].join('\n')}\n`;
};

/** Findings alone, as in a report. */
export function findingBlocks(findings: readonly Finding[], options: ReporterOptions): string {
  return `${blocksOf(findings, lookOf(options)).join('\n')}\n`;
}

function blocksOf(findings: readonly Finding[], look: Look): string[] {
  const blocks: string[] = [];
  let file: string | undefined;
  for (const finding of findings) {
    if (finding.file !== file) {
      file = finding.file;
      blocks.push(look.paint.underline(shownFile(file)));
    }
    blocks.push(`${findingLines(finding, look).join('\n')}\n`);
  }
  return blocks;
}

function lookOf({ lang, width, isColored }: ReporterOptions): Look {
  return { lang, width: Math.max(NARROWEST, width), paint: new Chalk({ level: isColored ? 1 : 0 }) };
}

function findingLines(finding: Finding, look: Look): string[] {
  return [
    ...headLines(finding, look),
    ...frameLines(finding, look),
    ...suggestionLines(finding, look),
    ...relatedLines(finding, look),
  ];
}

/** `line:column  severity  message  rule (clause)`, where it fits on one line; else with a hanging indent. */
function headLines(finding: Finding, { lang, width, paint }: Look): string[] {
  const place = `${finding.range.line}:${finding.range.column}`;
  const severity = say(lang, msg(`severity.${finding.severity}`));
  const head = `${INDENT}${place}  ${severity}  `;
  const rule = finding.rule + (finding.clause === undefined ? '' : ` (${printable(finding.clause)})`);
  const lines = hanging(words(finding, lang), width, stringWidth(head), HANGING);
  const last = lines.at(-1) ?? '';
  const used = stringWidth(last) + (lines.length === 1 ? stringWidth(head) : 0);
  if (used + 2 + stringWidth(rule) <= width) lines[lines.length - 1] = `${last}  ${paint.dim(rule)}`;
  else lines.push(HANGING + paint.dim(rule));
  const [first = '', ...others] = lines;
  const painted = `${INDENT}${paint.dim(place)}  ${paintOf(finding.severity, paint)(severity)}`;
  return [first === '' ? painted : `${painted}  ${first}`, ...others];
}

function frameLines(finding: Finding, { width, paint }: Look): string[] {
  const frame = codeFrame(finding, width - HANGING.length);
  if (frame === undefined) return [];
  const blank = ' '.repeat(frame.gutter.length);
  return [
    `${HANGING}${paint.dim(`${frame.gutter} |`)} ${frame.line}`,
    `${HANGING}${blank} ${paint.dim('|')} ${paintOf(finding.severity, paint)(frame.carets)}`,
  ];
}

function suggestionLines({ suggestion }: Finding, { lang, width, paint }: Look): string[] {
  if (suggestion === undefined) return [];
  const text = shortened(printable(mask(say(lang, msg('report.suggestion', { text: suggestion })))));
  const [first = '', ...others] = hanging(text, width, HANGING.length, `${HANGING}  `);
  return [HANGING + paint.green(first), ...others.map((line) => paint.green(line))];
}

function relatedLines({ related }: Finding, { lang, width, paint }: Look): string[] {
  return (related ?? []).flatMap((item) => {
    const place = `${shownFile(item.file)}:${item.range.line}:${item.range.column}`;
    const used = stringWidth(`${HANGING}${place}  `);
    const [first = '', ...others] = hanging(words(item, lang), width, used, `${HANGING}  `);
    return [`${HANGING}${paint.dim(place)}${first === '' ? '' : `  ${first}`}`, ...others];
  });
}

/** A text that begins behind `used` columns, its further lines indented. */
function hanging(text: string, width: number, used: number, indent: string): string[] {
  const [first = '', ...others] = paragraph(text, { first: width - used, rest: width - indent.length });
  return [first, ...others.map((line) => indent + line)];
}

function words(item: Parameters<typeof wordsFor>[0], lang: Lang): string {
  return shortened(printable(wordsFor(item, lang)));
}

function shortened(text: string): string {
  return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE)}…`;
}

function shownFile(file: string): string {
  return printable(maskName(file));
}

function paintOf(severity: Severity, paint: ChalkInstance): ChalkInstance {
  if (severity === 'error') return paint.red;
  return severity === 'warning' ? paint.yellow : paint.cyan;
}

function summary(report: Report, { lang, width, paint }: Look): string[] {
  const counts = countsOf(report.findings);
  const { files, organization, member, unit } = report.checked;
  const params = { ...counts, ignored: report.ignoredCount };
  const isClean = report.findings.length === 0;
  const verdict = say(lang, isClean ? msg('report.clean', params) : msg('report.counts', params));
  const scope = { files, organizations: organization, members: member, units: unit };
  const checked = say(lang, msg('report.checked', { ...scope, asOf: report.asOf, policy: printable(report.policy) }));
  const incomplete = say(lang, msg('report.incomplete', { unread: report.failures.length }));
  const color = counts.error > 0 ? paint.red : counts.warning > 0 ? paint.yellow : paint.green;
  const room = { first: width, rest: width };
  return [
    ...paragraph(verdict, room).map((line) => color(line)),
    ...paragraph(checked, room).map((line) => paint.dim(line)),
    ...(report.failures.length > 0 ? paragraph(incomplete, room).map((line) => paint.red(line)) : []),
  ];
}
