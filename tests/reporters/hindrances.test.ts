/** What kept something from being checked, and cells of workbooks, are told in every form for machines. */

import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../src/messages/message.ts';
import { reported } from '../../src/reporters/formats.ts';
import type { Report, ReporterOptions } from '../../src/reporters/report.ts';
import { sarifLogOf } from './sarif-log.ts';

const says = messagesOf('test.', {
  en: { broken: (p: { what: string }) => `The ${p.what} is broken.` },
  zh: { broken: (p) => `${p.what}坏了。` },
});

const report: Report = {
  asOf: '2013-10-31',
  policy: 'liuyang-2013',
  checked: { files: 2, organization: 1, member: 1, unit: 0, matter: 0, meeting: 0, activity: 0, evaluation: 0 },
  findings: [
    {
      rule: 'term-length',
      severity: 'warning',
      message: says.broken({ what: 'cell' }),
      file: '名册.xlsx',
      sheet: '人员',
      cell: 'D7',
    },
  ],
  wrongCells: [{ file: '名册.xlsx', sheet: '人员', cell: 'C3', message: says.broken({ what: 'word' }) }],
  ignoredCount: 0,
  failures: [{ file: 'members/x.yaml', problem: says.broken({ what: 'disk' }) }],
  crashes: [{ rule: 'headcount', file: 'organizations/甲.yaml', error: new Error('a programmer erred') }],
};

const options: ReporterOptions = {
  lang: 'en',
  version: '1.2.3',
  isStrict: false,
  bases: { project: '/project', register: '/project/register', cwd: '/project/desk' },
};

test('in SARIF the run is told to have failed, and cells stand within their workbook', async () => {
  const { invocations, results } = sarifLogOf(String(await reported('sarif', report, options))).runs[0];
  const [{ executionSuccessful, toolExecutionNotifications }] = invocations;
  expect(executionSuccessful).toBe(false);
  expect(toolExecutionNotifications.map(({ message, associatedRule }) => [message.text, associatedRule?.id])).toEqual([
    ['members/x.yaml cannot be read: The disk is broken.', undefined],
    [expect.stringContaining('a programmer erred'), 'headcount'],
  ]);
  const places = results.map(({ ruleId, level, message, locations: [place] }) => [
    ruleId,
    level,
    message.text,
    decodeURI(place?.physicalLocation.artifactLocation.uri ?? ''),
    place?.logicalLocations?.[0]?.fullyQualifiedName,
  ]);
  expect(places).toEqual([
    ['workbook-cell', 'error', '人员 › C3: The word is broken.', 'desk/名册.xlsx', '人员 › C3'],
    ['term-length', 'warning', '人员 › D7: The cell is broken.', 'desk/名册.xlsx', '人员 › D7'],
  ]);
  expect(results.map(({ locations: [place] }) => place?.physicalLocation.region)).toEqual([undefined, undefined]);
});

test('in JUnit they are errors, and cells belong to the suite of their workbook', async () => {
  const xml = String(await reported('junit', report, options));
  expect(xml.match(/<error [^>]*>/g)).toEqual([
    '<error type="unread" message="members/x.yaml cannot be read: The disk is broken.">',
    expect.stringMatching(/<error type="headcount" message=".*a programmer erred/),
  ]);
  expect(xml.match(/<testsuite name="[^"]*" tests="\d"/g)).toEqual([
    '<testsuite name="Check of the register" tests="3"',
    '<testsuite name="desk/名册.xlsx" tests="2"',
  ]);
  expect(xml).toContain('<testcase name="term-length 人员 › D7"');
});

describe('on GitHub', () => {
  test('they are errors of their files, before the findings', async () => {
    const lines = String(await reported('github', report, options))
      .trimEnd()
      .split('\n');
    expect(lines).toEqual([
      '::error file=register/members/x.yaml,title=dgw::members/x.yaml cannot be read: The disk is broken.',
      expect.stringMatching(/^::error file=register\/organizations\/甲\.yaml,title=headcount::.*a programmer erred/),
      '::error file=desk/名册.xlsx,title=workbook-cell::人员 › C3: The word is broken.',
      '::warning file=desk/名册.xlsx,title=term-length::人员 › D7: The cell is broken.',
      expect.stringMatching(/^::notice title=dgw::1 error, 1 warning/),
    ]);
  });

  test('many of them leave room for the findings', async () => {
    const failures = Array.from({ length: 100 }, (_, at) => ({
      file: `members/${at}.yaml`,
      problem: says.broken({ what: 'disk' }),
    }));
    const lines = String(await reported('github', { ...report, failures }, options))
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(2);
    expect(lines[0]).toMatch(/^::error title=dgw \(101\)::members\/0\.yaml cannot be read/);
    expect(lines[1]).toMatch(/^::error file=desk/);
  });
});
