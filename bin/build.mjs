/**
 * Builds the program: two bundles, made plain ASCII, which is quicker to read, and the code that V8 compiles for the
 * commands that start most often.
 *
 * `dgw.start.cjs` knows every command's name and flags and does the work of none: it answers `--help` and `--version`
 * at once. `dgw.cjs` is the whole program.
 */

import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import load from './load.js';

const { BUNDLES, cacheOf, loadBundle } = load;

const ROOT = path.join(import.meta.dirname, '..');
const EXAMPLE = path.join(ROOT, 'examples', 'liuyang');
/** A thread is started from a file of its own. */
const READER_THREAD = path.join(ROOT, 'src', 'store', 'reader-thread.mjs');
/** Too large to be read by everybody: they are loaded from `node_modules` when they are used. */
const SELDOM_USED = ['exceljs', 'ajv', 're2js', 'pinyin-pro'];

const RUNS = {
  start: [['--help'], ['--help', '--lang', 'zh']],
  whole: [
    ['validate', '-C', EXAMPLE],
    ['expiring', '-C', EXAMPLE],
  ],
};

const output = { write: () => undefined, isTerminal: false, columns: 80 };
const io = { stdout: output, stderr: output, env: {}, cwd: ROOT, today: '2013-10-31', now: 0, build: '' };

/** What is imported only when it is needed stays outside: whoever starts this bundle does not need it. */
const leaveWorkOut = {
  name: 'leave-work-out',
  setup: (building) => {
    building.onResolve({ filter: /./ }, ({ kind }) => (kind === 'dynamic-import' ? { external: true } : undefined));
  },
};

/** For commands that are programs of their own, which we have none of: it takes as long to load as all the rest. */
const leaveProgramsOut = {
  name: 'leave-programs-out',
  setup: (building) => {
    building.onResolve({ filter: /^node:child_process$/ }, ({ importer, path: name }) =>
      importer.includes('commander') ? { path: name, namespace: 'empty' } : undefined,
    );
    building.onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

async function makeBundle(kind, plugins) {
  await build({
    entryPoints: [path.join(ROOT, 'src', 'run.ts')],
    outfile: BUNDLES[kind],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    supported: { 'dynamic-import': false },
    external: SELDOM_USED,
    define: { 'import.meta.url': 'bundleUrl' },
    logLevel: 'warning',
    plugins: [leaveProgramsOut, ...plugins],
  });
  makeAscii(BUNDLES[kind]);
}

function makeAscii(file) {
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}

async function makeCache(kind) {
  // V8 tells codes apart by their length: the cache of an earlier build must not be taken for this one's.
  rmSync(cacheOf(kind), { force: true });
  const { program, script } = loadBundle(kind);
  for (const argv of RUNS[kind]) await program.main(argv, io);
  writeFileSync(cacheOf(kind), script.createCachedData());
}

await makeBundle('start', [leaveWorkOut]);
await makeBundle('whole', []);
copyFileSync(READER_THREAD, path.join(path.dirname(BUNDLES.whole), path.basename(READER_THREAD)));
await makeCache('start');
await makeCache('whole');
