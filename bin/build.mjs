/**
 * Builds the program: two bundles, made plain ASCII, which is quicker to read, and the code that V8 compiles for the
 * commands that start most often.
 *
 * `dgw.start.cjs` knows every command's name and flags and does the work of none: it answers `--help` and `--version`
 * at once. `dgw.cjs` is the whole program, but for large libraries that few commands need, which lie in `lib/`. So the
 * package needs no other one: whoever installs it gets what was tested, without old versions that npm warns of.
 *
 * Names are made short, which saves a twentieth of a start; `npm run build -- --names` keeps them, for profiles and stacks.
 */

import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { writeLicences } from './build-licences.mjs';
import { writeTypes } from './build-types.mjs';
import load from './load.js';

const { BUNDLES, NAMES, cacheOf, loadBundle } = load;

const ROOT = path.join(import.meta.dirname, '..');
const DIST = path.dirname(BUNDLES.whole);
const EXAMPLE = path.join(ROOT, 'examples', 'liuyang');
/** A thread is started from a file of its own. */
const READER_THREAD = path.join(ROOT, 'src', 'store', 'reader-thread.mjs');
/** Too large to be read by everybody: each is a file of its own, loaded when it is used. By what imports them. */
const SELDOM_USED = {
  exceljs: 'exceljs.cjs',
  'ajv/dist/2020.js': 'ajv.cjs',
  re2js: 're2js.cjs',
  'pinyin-pro': 'pinyin-pro.cjs',
};

const RUNS = {
  start: [['--help'], ['--help', '--lang', 'zh']],
  whole: [
    ['validate', '-C', EXAMPLE],
    ['expiring', '-C', EXAMPLE],
  ],
};

const WORKBOOKS = ['form', '-C', EXAMPLE];

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

/** What takes long to load and is seldom used: parts of Node, and a library that makes a table of all characters. */
const LATE = /^(node:(crypto|os|sea|tty|v8|worker_threads|zlib)|fastest-levenshtein)$/;

/** It is loaded when something of it is used, and not when the module that may use it is. */
const loadLate = {
  name: 'load-late',
  setup: (building) => {
    building.onResolve({ filter: LATE }, ({ path: name, namespace }) => {
      return namespace === 'late' ? undefined : { path: name, namespace: 'late' };
    });
    building.onLoad({ filter: LATE, namespace: 'late' }, async ({ path: name }) => {
      const names = Object.keys((await import(name)).default);
      const getters = names.map((each) => `get ${each}() { return require('${name}').${each}; }`);
      return { contents: `module.exports = { ${getters.join(', ')} };`, resolveDir: ROOT };
    });
  },
};

/** Asked for by a part of exceljs that nobody here uses. */
const UNUSED = ['@aws-sdk/client-s3'];

const loadSeldomUsed = {
  name: 'load-seldom-used',
  setup: (building) => {
    building.onResolve({ filter: /^[a-z]/ }, ({ path: name }) =>
      Object.hasOwn(SELDOM_USED, name) ? { path: `./lib/${SELDOM_USED[name]}`, external: true } : undefined,
    );
  },
};

const ENTRIES = { start: 'run.ts', whole: 'whole.ts' };

const HOW = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: !process.argv.includes('--names'),
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
  metafile: true,
};

/** @returns the files that went into it */
async function makeBundle(kind, plugins) {
  const { metafile } = await build({
    ...HOW,
    entryPoints: [path.join(ROOT, 'src', ENTRIES[kind])],
    outfile: BUNDLES[kind],
    define: { 'import.meta.url': 'bundleUrl' },
    plugins: [leaveProgramsOut, loadSeldomUsed, loadLate, ...plugins],
  });
  makeAscii(BUNDLES[kind]);
  return Object.keys(metafile.inputs);
}

/** @returns the files that went into it */
async function makeLibrary([library, name]) {
  const outfile = path.join(DIST, 'lib', name);
  const { metafile } = await build({
    ...HOW,
    stdin: { contents: `module.exports = require('${library}');`, resolveDir: ROOT },
    outfile,
    minifyIdentifiers: true,
    legalComments: 'none',
    external: UNUSED,
  });
  makeAscii(outfile);
  return Object.keys(metafile.inputs);
}

function makeAscii(file) {
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}

/** V8 tells codes apart by their length: the cache of an earlier build must not be taken for this one's. */
function forgetCaches() {
  const names = [...Object.values(NAMES), ...Object.values(SELDOM_USED).map((name) => `lib/${name}`)];
  for (const name of names) rmSync(cacheOf(name), { force: true });
}

async function makeCache(kind) {
  const { program, script } = loadBundle(kind);
  for (const argv of RUNS[kind]) await program.main(argv, io);
  writeFileSync(cacheOf(NAMES[kind]), script.createCachedData());
}

/** Of the libraries that writing workbooks takes: a tenth of a second of each start. */
async function makeLibraryCaches() {
  const { program, loaded } = loadBundle('whole');
  const folder = mkdtempSync(path.join(tmpdir(), 'dgw-build-'));
  await program.main([...WORKBOOKS, '-o', path.join(folder, 'forms')], io);
  rmSync(folder, { recursive: true });
  for (const [name, { script }] of loaded) writeFileSync(cacheOf(name), script.createCachedData());
}

await makeBundle('start', [leaveWorkOut]);
const inputs = await Promise.all([makeBundle('whole', []), ...Object.entries(SELDOM_USED).map(makeLibrary)]);
writeTypes(path.join(ROOT, 'src', 'api', 'index.ts'), [path.join(DIST, 'api.d.mts'), path.join(DIST, 'api.d.cts')]);
writeLicences(inputs.flat(), ROOT, path.join(DIST, 'LICENCES.txt'));
copyFileSync(READER_THREAD, path.join(DIST, path.basename(READER_THREAD)));
forgetCaches();
await makeCache('start');
await makeCache('whole');
await makeLibraryCaches();
