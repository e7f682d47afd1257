/**
 * Builds the program: bundles and libraries (`build-bundles.mjs`), and the code that V8 compiles of them for the commands
 * that start most often.
 *
 * Names are made short, which saves a twentieth of a start; `npm run build -- --names` keeps them, for profiles and stacks.
 */

import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeBundles } from './build-bundles.mjs';
import { writeLicences } from './build-licences.mjs';
import { writeTypes } from './build-types.mjs';
import load from './load.js';

const { DIST, cacheOf, loadBundle } = load;

const ROOT = path.join(import.meta.dirname, '..');
const EXAMPLE = path.join(ROOT, 'examples', 'liuyang');
/** A thread is started from a file of its own. */
const READER_THREAD = path.join(ROOT, 'src', 'store', 'reader-thread.mjs');

const output = { write: () => undefined, isTerminal: false, columns: 80 };
const io = { stdout: output, stderr: output, env: {}, cwd: ROOT, today: '2013-10-31', now: 0, build: '' };

/** V8 tells codes apart by their length: the cache of an earlier build must not be taken for this one's. */
function forgetCaches() {
  const caches = readdirSync(DIST, { recursive: true }).filter((name) => name.endsWith('.cache'));
  for (const name of caches) rmSync(path.join(DIST, name));
}

/** Keeps the code that some runs take, of each file that they load and whose code is not kept yet. */
async function keepCode(kind, runs) {
  const { program, loaded } = loadBundle(kind);
  for (const argv of runs) await program.main(argv, io);
  for (const [name, { script }] of loaded) {
    if (!existsSync(cacheOf(name))) writeFileSync(cacheOf(name), script.createCachedData());
  }
}

const inputs = await makeBundles();
writeTypes(path.join(ROOT, 'src', 'api', 'index.ts'), [path.join(DIST, 'api.d.mts'), path.join(DIST, 'api.d.cts')]);
writeLicences(inputs, ROOT, path.join(DIST, 'LICENCES.txt'));
copyFileSync(READER_THREAD, path.join(DIST, path.basename(READER_THREAD)));
forgetCaches();
const out = mkdtempSync(path.join(tmpdir(), 'dgw-build-'));
await keepCode('start', [['--help'], ['--help', '--lang', 'zh']]);
await keepCode('core', [
  ['validate', '-C', EXAMPLE],
  ['expiring', '-C', EXAMPLE],
]);
// Of findings the places are told; workbooks take a tenth of a second of each start.
await keepCode('core', [
  ['validate', '-C', EXAMPLE, '--as-of', '2016-01-01'],
  ['form', '-C', EXAMPLE, '-o', path.join(out, 'forms')],
]);
rmSync(out, { recursive: true });
