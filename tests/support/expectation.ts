import type { Finding, Range, Related, Severity } from '../../src/findings/finding.ts';
import type { Message } from '../../src/messages/catalogue.ts';
import { RULES } from '../../src/rules/index.ts';

/** A finding, or a place that explains one, as a fixture names it. */
export interface Expectation {
  /** `file:line:column-column` (or `-line:column`), as `placeInWords` writes it. */
  readonly place: string;
  readonly key: Message['key'];
  readonly weight: Severity | 'related';
  readonly suggestion: string | undefined;
}

const DEFAULTS = new Map<string, Severity>(RULES.map((rule) => [rule.id, rule.severity]));

/** The rule that a message belongs to: the part before the dot. */
export function ruleOfKey(key: string): string {
  return key.slice(0, key.indexOf('.'));
}

export function inWords({ place, key, weight, suggestion }: Expectation): string {
  return `${place} ${key} ${weight}${suggestion === undefined ? '' : ` → ${suggestion}`}`;
}

export function foundInWords(findings: readonly Finding[]): string[] {
  return findings
    .flatMap((finding) => [asExpectation(finding), ...(finding.related ?? []).map(asRelated)].map(inWords))
    .sort();
}

function asExpectation({ file, range, message, severity, suggestion }: Finding): Expectation {
  return { place: placeInWords(file, range), key: message.key, weight: severity, suggestion };
}

function asRelated({ file, range, message }: Related): Expectation {
  return { place: placeInWords(file, range), key: message.key, weight: 'related', suggestion: undefined };
}

function placeInWords(file: string, { line, column, endLine, endColumn }: Range): string {
  return `${file}:${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn}`;
}

const DETAILS = /^(\S+?)(?: `([^`]+)`(\d)?)?(?: (error|warning|info|related))?(?: → (.+))?$/;

/** Reads `members/a.yaml:1:1-2 file-encoding.gbk error`: for files that cannot carry comments. */
export function readPlacedExpectation(text: string): Expectation {
  const [, place = '', details = ''] = /^(\S+:\d+:\d+-[\d:]+) (.*)$/.exec(text) ?? [];
  return { place, ...readDetails(details) };
}

/**
 * The expectations in a file's own comments, `# expect: term-length.day-off info → 2016-10-15`: a message, and where
 * they are not plain, the text on the line that is pointed at, in backquotes (with its number where it occurs more than
 * once), the severity (else the rule's) and the suggestion. Several are separated by `; `. Without a text the value on
 * the line is meant, or its key where it has none.
 */
export function markedExpectations(file: string, text: string): Expectation[] {
  return text.split('\n').flatMap((whole, index) => {
    const [line = '', marks] = whole.split(/ ?# expect: /);
    return (marks?.split('; ') ?? []).map((mark) => {
      const [start, end] = columnsOn(line, mark);
      return { place: `${file}:${index + 1}:${start + 1}-${end + 1}`, ...readDetails(mark) };
    });
  });
}

function readDetails(details: string): Omit<Expectation, 'place'> {
  const [, key = '', , , weight, suggestion] = DETAILS.exec(details) ?? [];
  const severity = DEFAULTS.get(ruleOfKey(key));
  if (severity === undefined) throw new Error(`Not an expectation: ${details}`);
  return { key: key as Message['key'], weight: (weight as Severity | undefined) ?? severity, suggestion };
}

function columnsOn(line: string, mark: string): [number, number] {
  const [, , text, number] = DETAILS.exec(mark) ?? [];
  if (text === undefined) return columnsOfValue(line);
  const parts = line.split(text);
  const wanted = Number(number ?? 1);
  if (parts.length - 1 !== wanted && (number === undefined || parts.length - 1 < wanted)) {
    throw new Error(`“${text}” occurs ${parts.length - 1} times in: ${line}`);
  }
  const start = parts.slice(0, wanted).join(text).length;
  return [start, start + text.length];
}

function columnsOfValue(line: string): [number, number] {
  const [, before = '', key = '', colon = '', value = ''] = /^(\s*(?:- )?)([^:]+)(:\s*)(.*?)\s*$/.exec(line) ?? [];
  const start = value === '' ? before.length : before.length + key.length + colon.length;
  return [start, start + (value === '' ? key : value).length];
}
