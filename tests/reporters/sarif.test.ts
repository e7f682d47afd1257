/** What code scanning reads: valid by the schema of the standard, and recognised from run to run. */

import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { writeSarif } from '../../src/writers/sarif.ts';
import { uriOf } from '../../src/writers/uri.ts';
import { folderWith, memberText, WITNESS, workspaceWith } from '../bad-input/workspace.ts';
import { runMain } from '../cli/run-main.ts';
import { BROKEN, EXAMPLE, placesInJson, reportIn } from './found.ts';
import { type SarifLog, type SarifLogResult, sarifLogOf } from './sarif-log.ts';

async function logOf(root: string, argv: readonly string[] = [], cwd = root): Promise<SarifLog> {
  return sarifLogOf(await reportIn('sarif', root, argv, cwd));
}

function resultsOf({ runs }: SarifLog): readonly SarifLogResult[] {
  return runs[0].results;
}

function placeOf({ locations }: SarifLogResult) {
  const { artifactLocation, region } = locations[0]?.physicalLocation ?? { artifactLocation: { uri: '' } };
  return { uri: artifactLocation.uri, base: artifactLocation.uriBaseId, region };
}

test('is valid and tells the same findings as JSON, in the same order', async () => {
  const results = resultsOf(await logOf(BROKEN));
  expect(results.length).toBeGreaterThan(20);
  const places = results.map((result) => {
    const { uri, region } = placeOf(result);
    return { file: decodeURIComponent(uri), rule: result.ruleId, line: region?.startLine };
  });
  expect(places).toEqual(await placesInJson(BROKEN));
});

test('is valid where nothing is found', async () => {
  expect(resultsOf(await logOf(EXAMPLE, ['--as-of', '2013-10-31', '--only', 'file-name']))).toEqual([]);
});

test('is plain Chinese, in no other spelling', async () => {
  const text = await reportIn('sarif', BROKEN, ['--lang', 'zh']);
  expect(text).toContain('"text": "文件是 GBK/GB18030 编码');
  expect(text).not.toMatch(/&#|\\u[4-9]/);
  expect(sarifLogOf(text).runs[0].tool.driver).toMatchObject({ language: 'zh-CN' });
});

test('explains every rule that a result may name', async () => {
  const { tool, results } = (await logOf(BROKEN)).runs[0];
  const { rules } = tool.driver;
  expect(rules.map(({ id }) => id)).toEqual([...RULES.map(({ id }) => id), 'workbook-cell']);
  for (const { shortDescription, fullDescription, help } of rules) {
    expect(Math.min(shortDescription.text.length, fullDescription.text.length, help.text.length)).toBeGreaterThan(10);
  }
  for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  expect(rules.find(({ id }) => id === 'term-length')).toMatchObject({
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['二.1'] },
    help: { markdown: expect.stringContaining('```yaml\nappointments:') },
  });
});

test('points at the value with the line it stands on, and at what explains it', async () => {
  const root = workspaceWith({ 'members/a/证人.yaml': memberText('证人') });
  const results = resultsOf(await logOf(root, ['--only', 'duplicate-id']));
  expect(results).toEqual([
    expect.objectContaining({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(WITNESS), uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 7, snippet: { text: 'id: 证人' } },
          },
          logicalLocations: [{ fullyQualifiedName: '/id' }],
        },
      ],
      relatedLocations: [expect.objectContaining({ id: 0, message: { text: 'The record that has the id.' } })],
    }),
  ]);
});

describe('a fingerprint', () => {
  const twice = memberText('x', 'honors: [ 甲 , 甲 ]\nhonours: 1\n');
  const fingerprints = async (text: string, argv: readonly string[] = []) => {
    const results = resultsOf(await logOf(workspaceWith({ 'members/x.yaml': text }), argv));
    const own = results.filter((result) => placeOf(result).uri === 'members/x.yaml');
    return own.map(({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints['dgwFinding/v1']}`);
  };

  test('survives lines put in above', async () => {
    const before = await fingerprints(twice);
    expect(before.length).toBeGreaterThan(1);
    expect(await fingerprints(`# one\n\n# two\n${twice}`)).toEqual(before);
  });

  test('survives an item put in before it', async () => {
    const other = '  - organization: 河西街道\n    category: 退休干部\n    mode: 聘任\n';
    const text = memberText('x').replace('模范党员', '模范党');
    const argv = ['--only', 'vocabulary'];
    const [own] = await fingerprints(text, argv);
    expect(own).toBeDefined();
    const both = await fingerprints(text.replace('appointments:\n', `appointments:\n${other}`), argv);
    expect(both).toHaveLength(2);
    expect(both).toContain(own);
  });

  test('tells two equal findings of one file apart, and is the same in every language and on every day', async () => {
    const text = `${memberText('x')}  - organization: 河西街道\n    category: 模范党\n    mode: 聘任\n`.replace(
      '模范党员',
      '模范党',
    );
    const [first, second, ...more] = await fingerprints(text, ['--only', 'vocabulary']);
    expect(more).toEqual([]);
    expect(first).toMatch(/^vocabulary [0-9a-f]{24}:1$/);
    expect(second).toBe(first?.replace(/:1$/, ':2'));
    const later = ['--only', 'vocabulary', '--lang', 'zh', '--as-of', '2014-01-01'];
    expect(await fingerprints(text, later)).toEqual([first, second]);
  });

  test('differs from file to file', async () => {
    const root = workspaceWith({
      'members/x.yaml': `${memberText('x')}y: 1\n`,
      'members/z.yaml': `${memberText('z')}y: 1\n`,
    });
    const all = resultsOf(await logOf(root, ['--only', 'schema'])).map((result) => result.partialFingerprints);
    expect(new Set(all.map((own) => own['dgwFinding/v1'])).size).toBe(all.length);
  });

  test('is made of what may be seen: no number can be guessed from it', () => {
    const run = (identity: string) =>
      writeSarif({
        tool: { name: 'dgw', version: '1.0.0' },
        language: 'en-US',
        base: '',
        rules: [],
        results: [
          { rule: 'x', level: 'note', message: '', place: { file: 'x' }, related: [], identity, properties: {} },
        ],
        notifications: [],
        properties: {},
      });
    expect(run('430198196804120015')).toBe(run('430198196804130015'));
    expect(run('430198196804120015')).not.toBe(run('something else'));
  });
});

describe('a URI', () => {
  test('is percent-encoded and relative to the root of the project', async () => {
    const top = folderWith({});
    const root = path.join(top, '名 册#1');
    renameSync(workspaceWith({ 'members/一 %41?.yaml': memberText('x') }), root);
    const uris = resultsOf(await logOf(root, [], top)).map((result) => placeOf(result));
    const expected = '%E5%90%8D%20%E5%86%8C%231/members/%E4%B8%80%20%2541%3F.yaml';
    expect(uris).toContainEqual(expect.objectContaining({ uri: expected, base: '%SRCROOT%' }));
  });

  test('is told from the root that the CI names, wherever the program is started', async () => {
    const top = folderWith({});
    renameSync(workspaceWith(), path.join(top, 'register'));
    mkdirSync(path.join(top, 'other'));
    for (const name of ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR']) {
      const { out } = await runMain(['validate', '-C', '../register', '--format', 'sarif'], {
        cwd: path.join(top, 'other'),
        env: { LANG: 'en_US.UTF-8', [name]: top },
      });
      expect(resultsOf(sarifLogOf(out)).map((result) => placeOf(result).uri)).toContain(
        `register/${encodeURI(WITNESS)}`,
      );
    }
  });

  test.each([
    ['a:b/c', 'a%3Ab/c'],
    ['/srv/名', 'file:///srv/%E5%90%8D'],
    ['C:/册/x y', 'file:///C:/%E5%86%8C/x%20y'],
    ['../x', '../x'],
    ['\ud800', '%EF%BF%BD'],
  ])('of %j is %s', (file, uri) => expect(uriOf(file)).toBe(uri));
});

test('a file that cannot be read, and a rule that crashes, are told as failures of the run', async () => {
  const root = workspaceWith({ 'members/deep/x.yaml': memberText('x') });
  const fine = (await logOf(root)).runs[0].invocations[0];
  expect(fine).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] });
  const { symlinkSync } = await import('node:fs');
  symlinkSync('loop.yaml', path.join(root, 'members/loop.yaml'));
  const { executionSuccessful, toolExecutionNotifications } = (await logOf(root)).runs[0].invocations[0];
  expect(executionSuccessful).toBe(false);
  expect(toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
    expect.stringMatching(/^members\/loop\.yaml cannot be read: A link leads back to itself/),
  ]);
});
