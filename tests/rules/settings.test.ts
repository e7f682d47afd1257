import { describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/cli/exit-code.ts';
import { main } from '../../src/main.ts';
import { readCase } from '../support/case-file.ts';
import { builtInBase } from '../support/cases.ts';
import { memoryIo } from '../support/memory-io.ts';
import { overlay } from '../support/overlay.ts';
import { type Files, withFiles } from '../support/temp-workspace.ts';
import { validateJson } from '../support/validate-json.ts';

const base = builtInBase();

/** The base with a term that is two days too long (error), one that is a day too short (info), a headcount (warning). */
const MIXED = `An error, a warning and an info

--- members/李桂兰.yaml
-    end: 2015-03-01
+    end: 2015-03-03
--- members/贺新民.yaml
-    end: 2016-03-02
+    end: 2016-03-01
--- organizations/城西社区.yaml
-headcount: { planned: 1, reason: 试点 }
+headcount: { planned: 9, reason: 试点 }
`;

const NAMESAKE = `The same name and birth date twice, without ID numbers

+++ members/邓秀英-2.yaml from members/邓秀英.yaml
-id: 邓秀英
+id: 邓秀英-2

-      组织聘用: { on: 2011-06-10, by: 北园社区, certificate: 北园聘〔2011〕1号 }
-      单位公示: 2011-06-13
-      备案: { on: 2011-06-13, to: 中共浏阳市委组织部 }
-    start: 2011-06-10
-    end: 2014-06-09
`;

function workspace(changes: string, rules: Readonly<Record<string, string>> = {}): Files {
  const files = overlay(base.files, readCase(changes, base.asOf).changes);
  const lines = Object.entries(rules).map(([rule, severity]) => `  ${rule}: ${severity}\n`);
  const settings = `policy: liuyang-2013\n${lines.length === 0 ? '' : `rules:\n${lines.join('')}`}`;
  return files.set('dgw.yaml', Buffer.from(settings));
}

async function severitiesOf(files: Files): Promise<string[]> {
  const { findings } = await validateJson(files);
  return findings.map(({ rule, severity }) => `${rule} ${severity}`).sort();
}

describe('severities in dgw.yaml', () => {
  it.each([
    [{}, ['headcount warning', 'term-length error', 'term-length info']],
    [{ 'term-length': 'warning' }, ['headcount warning', 'term-length info', 'term-length warning']],
    [{ 'term-length': 'info' }, ['headcount warning', 'term-length info', 'term-length info']],
    [{ 'term-length': 'error' }, ['headcount warning', 'term-length error', 'term-length info']],
    [{ 'term-length': 'off', headcount: 'error' }, ['headcount error']],
    [{ 'term-length': 'off', headcount: 'off' }, []],
  ])('%j', async (rules, expected) => {
    expect(await severitiesOf(workspace(MIXED, rules))).toEqual(expected);
  });

  it.each([
    [{}, ['duplicate-person warning']],
    [{ 'duplicate-person': 'error' }, ['duplicate-person warning']],
    [{ 'duplicate-person': 'warning' }, ['duplicate-person warning']],
    [{ 'duplicate-person': 'info' }, ['duplicate-person info']],
    [{ 'duplicate-person': 'off' }, []],
  ])('a suspicion weighs no more than it does by itself: %j', async (rules, expected) => {
    expect(await severitiesOf(workspace(NAMESAKE, rules))).toEqual(expected);
  });

  it('an ignore of a rule that is off is not called unused', async () => {
    const changes = `An ignore\n\n--- members/李桂兰.yaml\n-    end: 2015-03-01\n+    end: 2015-03-03 # dgw-ignore term-length: 批复载明\n`;
    expect(await severitiesOf(workspace(changes, { 'term-length': 'off' }))).toEqual([]);
    expect(await severitiesOf(workspace(changes))).toEqual([]);
  });

  it('reading rules can be made lighter too, and unused-ignore heavier', async () => {
    const changes = `A misspelt field and an idle ignore\n\n--- members/李桂兰.yaml\n-retired\n`.replace(
      '-retired\n',
      '-position: 党支部书记\n+position: 党支部书记 # dgw-ignore schema: 无\n+remark: 无\n',
    );
    const rules = { schema: 'warning', 'unused-ignore': 'error' };
    expect(await severitiesOf(workspace(changes, rules))).toEqual(['schema warning', 'unused-ignore error']);
  });

  it.each([
    ['term-lenght: info', 'term-length'],
    ['term-length: fatal', 'fatal'],
  ])('%s cannot be set', async (line, told) => {
    const files = workspace(MIXED).set('dgw.yaml', Buffer.from(`policy: liuyang-2013\nrules:\n  ${line}\n`));
    const { code, err } = await run(files);
    expect(code).toBe(ExitCode.failure);
    expect(err).toMatch(/^dgw: dgw\.yaml:3:/);
    expect(err).toContain(told);
  });
});

async function run(files: Files, ...flags: string[]): Promise<{ code: ExitCode; out: string; err: string }> {
  return withFiles(files, async (folder) => {
    const io = memoryIo({ cwd: folder });
    const code = await main(['validate', ...flags], io);
    return { code, out: io.out(), err: io.err() };
  });
}

describe('the exit code of validate', () => {
  const clean = workspace('Nothing changed\n\n--- dgw.yaml\n policy: liuyang-2013\n');
  const warned = workspace(MIXED, { 'term-length': 'off' });
  const remarked = workspace(MIXED, { 'term-length': 'info', headcount: 'off' });
  const wrong = workspace(MIXED);

  it.each([
    ['nothing found', clean, [], ExitCode.clean],
    ['nothing found, strictly', clean, ['--strict'], ExitCode.clean],
    ['an info', remarked, ['--strict'], ExitCode.clean],
    ['an info, and no warning allowed', remarked, ['--max-warnings', '0'], ExitCode.clean],
    ['a warning', warned, [], ExitCode.clean],
    ['a warning, strictly', warned, ['--strict'], ExitCode.findings],
    ['a warning, and none allowed', warned, ['--max-warnings', '0'], ExitCode.findings],
    ['a warning, and one allowed', warned, ['--max-warnings', '1'], ExitCode.clean],
    ['a warning, one allowed, strictly', warned, ['--max-warnings', '1', '--strict'], ExitCode.findings],
    ['an error', wrong, [], ExitCode.findings],
    ['an error that is not asked for', wrong, ['--only', 'headcount'], ExitCode.clean],
    ['an error in a file that is not shown', wrong, ['members/周建国.yaml'], ExitCode.clean],
    ['an error in a file that is shown', wrong, ['members/李桂兰.yaml'], ExitCode.findings],
    ['a rule that does not exist', clean, ['--only', 'term-lenght'], ExitCode.failure],
    ['no number', clean, ['--max-warnings', 'many'], ExitCode.failure],
    ['no day of the calendar', clean, ['--as-of', '2013-02-29'], ExitCode.failure],
  ])('%s %#', async (_name, files, flags, code) => {
    expect(await run(files, ...flags)).toMatchObject({ code });
  });

  it('--only runs the rules named, in any order and with spaces', async () => {
    expect((await validateJson(wrong, '--only', 'term-length, headcount')).rules).toEqual([
      'headcount',
      'term-length',
      'term-length',
    ]);
    expect((await validateJson(wrong, '--only', 'headcount')).counts).toMatchObject({ error: 0, warning: 1 });
  });

  it('a mistyped rule is answered with the nearest', async () => {
    expect((await run(clean, '--only', 'term-lenght')).err).toContain('“term-length”');
  });
});
