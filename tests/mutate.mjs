/**
 * Changes the code of one room in small ways, one at a time, and says how many of the changes a test notices:
 * `npm run mutate -- rules`, one of model, rules, check, store, yaml, records. Takes hours for a whole room;
 * `npm run mutate -- rules 0.1 7` takes a tenth of its functions, drawn from all of its files by the seed 7, and
 * `npm run mutate -- rules 1 7 src/rules/vocabulary.ts:20-40` these lines alone.
 *
 * A change that makes a test hang counts as noticed, so the time allowed is long: on a busy machine a test that is
 * merely slow must not pass for one that hangs.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

/** The tests that speak of each room. */
const TESTS = {
  model: [
    'tests/model',
    'tests/properties',
    'tests/rules',
    'tests/date-reading.test.ts',
    'tests/duplicate-number.test.ts',
    'tests/expiry-due.test.ts',
    'tests/expiry-next-step.test.ts',
    'tests/formats.test.ts',
    'tests/grades.test.ts',
    'tests/policies/share.test.ts',
    'tests/register-on.test.ts',
    'tests/service.test.ts',
    'tests/stats-bands.test.ts',
    'tests/unmet-requirements.test.ts',
  ],
  rules: ['tests/rules-units', 'tests/rules'],
  check: [
    'tests/check',
    'tests/rules',
    'tests/properties',
    'tests/check-drafts.test.ts',
    'tests/fingerprint-index.test.ts',
    'tests/kept-texts.test.ts',
    'tests/memory*.test.ts',
    'tests/number-index.test.ts',
    'tests/cli/json.test.ts',
  ],
  // Programs that are started and killed run the code as it is, and threads have no rights or masks of their own.
  store: [
    'tests/store/disk*.test.ts',
    'tests/store/folders.test.ts',
    'tests/store/left-behind.test.ts',
    'tests/store/lock.test.ts',
    'tests/store/overlay-files.test.ts',
    'tests/store/patience.test.ts',
    'tests/store/reading.test.ts',
    'tests/store/recover.test.ts',
    'tests/store/save-*.test.ts',
    'tests/store/shown-paths.test.ts',
    'tests/store/standard-stream.test.ts',
    'tests/store/straight.test.ts',
    'tests/store/stray-records.test.ts',
    'tests/store/watch-folders.test.ts',
    'tests/cli/output-places.test.ts',
    'tests/bad-input',
    'tests/read-photo.test.ts',
  ],
  yaml: ['tests/yaml', 'tests/yaml*.test.ts', 'tests/yaml-edit', 'tests/properties/locate.test.ts', 'tests/rules'],
  records: [
    'tests/records',
    'tests/rules',
    'tests/bad-input/records.test.ts',
    'tests/bad-input/settings.test.ts',
    'tests/copy-name.test.ts',
    'tests/date-reading.test.ts',
    'tests/formats.test.ts',
    'tests/key-order.test.ts',
    'tests/schema-mistakes.test.ts',
    'tests/typing-flaws.test.ts',
    'tests/yaml-slips.test.ts',
  ],
};

const [room = '', share = '1', seed = '7', ...ranges] = process.argv.slice(2);
const tests = TESTS[room];
if (tests === undefined) {
  process.stderr.write(`Name a room: ${Object.keys(TESTS).join(', ')}\n`);
  process.exit(2);
}
process.env.DGW_TESTS = tests.join(' ');
process.env.DGW_ROOM = room;

/** Park and Miller's generator, from 0 to 1. */
let state = Number(seed) % 2147483647 || 1;
function random() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

/** Where the declarations at the left margin of a text begin and end, in lines counted from 1. */
function declarations(text) {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, at) =>
    /^(?:export )?(?:async )?(?:function|const|class) /.test(line) ? [at + 1] : [],
  );
  return starts.map((start, at) => ({ start, end: (starts[at + 1] ?? lines.length) - 1 }));
}

/** Functions and not files are drawn, so that a small share still speaks of the whole room. */
function chosenRanges() {
  const names = readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.words.ts')).sort();
  const paths = files.map((name) => `src/${room}/${name}`);
  const all = paths.flatMap((path) => declarations(readFileSync(path, 'utf8')).map((found) => ({ path, ...found })));
  return all.filter(() => random() < Number(share)).map(({ path, start, end }) => `${path}:${start}-${end}`);
}

const stryker = new Stryker({
  mutate: ranges.length > 0 ? ranges : chosenRanges(),
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutate.vitest.mjs' },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  reporters: ['clear-text', 'progress'],
  concurrency: Number(process.env.DGW_PROCESSORS ?? 2),
  tempDirName: '.stryker-tmp',
  thresholds: { high: 95, low: 85, break: 85 },
});
const results = await stryker.runMutationTest();
process.exitCode = results.length > 0 ? 0 : 1;
