/** JUnit's XML, as GitLab, Jenkins, Gitee Go and Azure read it: there is no standard, this is what they have in common. */

import type { Words } from '../text/name.ts';
import { NO_XML_CHARACTER, xmlEscaped } from '../text/xml-characters.ts';
import { type Sealed, sealed } from './sealed.ts';

/** `skipped` is what is told without counting as failed. */
export type Outcome = 'failure' | 'error' | 'skipped';

export interface TestCase {
  readonly name: string;
  readonly line?: number;
  /** Absent: it passed. */
  readonly outcome?: { readonly kind: Outcome; readonly type: string; readonly message: string; readonly text: string };
}

/** What was found in one file, or all of it that belongs to none. */
export interface TestSuite {
  readonly name: Words;
  readonly isFile: boolean;
  readonly cases: readonly TestCase[];
}

export function writeJunit(name: string, suites: readonly TestSuite[]): Sealed<string> {
  return sealed({ name, suites }, (hidden) => {
    const totals = countsOf(hidden.suites.flatMap(({ cases }) => cases));
    const lines = hidden.suites.flatMap(suiteLines);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites${attributes({ name: hidden.name, ...totals })}>`,
      ...lines,
      '</testsuites>',
      '',
    ].join('\n');
  });
}

function countsOf(cases: readonly TestCase[]) {
  const count = (kind: Outcome) => cases.filter(({ outcome }) => outcome?.kind === kind).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

function suiteLines({ name, isFile, cases }: TestSuite): string[] {
  const suite = String(name);
  return [
    `  <testsuite${attributes({ name: suite, ...countsOf(cases), ...(isFile && { file: suite }) })}>`,
    ...cases.flatMap((test) => caseLines(test, suite, isFile)),
    '  </testsuite>',
  ];
}

function caseLines({ name, line, outcome }: TestCase, suite: string, isFile: boolean): string[] {
  const place = { classname: suite, ...(isFile && { file: suite }), ...(line !== undefined && { line }) };
  const start = `    <testcase${attributes({ name, ...place })}`;
  if (outcome === undefined) return [`${start}/>`];
  const { kind, type, message, text } = outcome;
  return [`${start}>`, `      <${kind}${attributes({ type, message })}>${escaped(text)}</${kind}>`, '    </testcase>'];
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(/[\n\t]+/g, ' ')}"`)
    .join('');
}

/** All that XML 1.0 allows as it is; two non-characters that the seal lets through are not. */
function escaped(text: string): string {
  return xmlEscaped(text).replace(NO_XML_CHARACTER, '\ufffd');
}
