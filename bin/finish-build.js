/**
 * The last step of the build: makes the bundle plain ASCII, which is quicker to read, and keeps the code that V8
 * compiles for the commands that start most often.
 */

const { copyFileSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { BUNDLE, CACHES, loadBundle } = require('./load.js');

const EXAMPLE = path.join(__dirname, '..', 'examples', 'liuyang');
/** A thread is started from a file of its own. */
const READER_THREAD = path.join(__dirname, '..', 'src', 'store', 'reader-thread.mjs');
const RUNS = {
  start: [['--help'], ['--help', '--lang', 'zh']],
  work: [
    ['validate', '-C', EXAMPLE],
    ['expiring', '-C', EXAMPLE],
  ],
};

const output = { write: () => undefined, isTerminal: false, columns: 80 };
const io = { stdout: output, stderr: output, env: {}, cwd: __dirname, today: '2013-10-31', now: 0, build: '' };

function makeAscii() {
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(BUNDLE, readFileSync(BUNDLE, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}

async function makeCaches() {
  // V8 tells codes apart by their length: the caches of an earlier build must not be taken for this one's.
  for (const cache of Object.values(CACHES)) rmSync(cache, { force: true });
  for (const [kind, runs] of Object.entries(RUNS)) {
    const { program, script } = loadBundle(kind);
    for (const argv of runs) await program.main(argv, io);
    writeFileSync(CACHES[kind], script.createCachedData());
  }
}

makeAscii();
copyFileSync(READER_THREAD, path.join(path.dirname(BUNDLE), path.basename(READER_THREAD)));
makeCaches();
