/** Part of the build: runs the commands that start most often and keeps the code that V8 compiled for them. */

const { rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { CACHE, loadBundle } = require('./load.js');

const EXAMPLE = path.join(__dirname, '..', 'examples', 'liuyang');
const RUNS = [['--help'], ['validate', '-C', EXAMPLE], ['expiring', '-C', EXAMPLE]];

const output = { write: () => undefined, isTerminal: false, columns: 80 };
const io = { stdout: output, stderr: output, env: {}, cwd: __dirname, today: '2013-10-31', now: 0, build: '' };

async function makeCache() {
  // V8 tells codes apart by their length: the cache of an earlier build must not be taken for this one's.
  rmSync(CACHE, { force: true });
  const { program, script } = loadBundle();
  for (const argv of RUNS) await program.main(argv, io);
  writeFileSync(CACHE, script.createCachedData());
}

makeCache();
