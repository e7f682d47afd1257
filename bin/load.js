/**
 * Loads a bundle with V8's code cache, which spares compiling it at every start. A cache that was made by another
 * version of Node is refused by V8 and changes nothing but the time.
 */

const { readFileSync, statSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const vm = require('node:vm');

const DIST = path.join(__dirname, '..', 'dist');

/** What answers for help and the version is small, so that they start at once. */
const NAMES = { start: 'dgw.start.cjs', whole: 'dgw.cjs' };

const BUNDLES = { start: path.join(DIST, NAMES.start), whole: path.join(DIST, NAMES.whole) };

/** How bundles are found beside the program. The executable, which holds them itself, has other ways (`exe.cjs`). */
const BESIDE = {
  /** The build made it plain ASCII, which Latin-1 reads at once. */
  text: (name) => {
    try {
      return readFileSync(path.join(DIST, name), 'latin1');
    } catch {
      process.stderr.write('dgw: not built yet; run npm run build first. / 尚未构建，请先运行 npm run build。\n');
      process.exit(2);
    }
  },
  cache: (name) => {
    try {
      return readFileSync(path.join(DIST, name));
    } catch {
      return undefined;
    }
  },
  place: (name) => path.join(DIST, name),
  requireFrom: (name) => createRequire(path.join(DIST, name)),
};

/**
 * @param {'start' | 'whole'} kind
 * @returns {{ program: { run(build: string): void }, script: vm.Script }}
 */
function loadBundle(kind, found = BESIDE) {
  const name = NAMES[kind];
  const filename = found.place(name);
  const source = `(function (exports, require, module, bundleUrl) {${found.text(name)}\n})`;
  const script = new vm.Script(source, { filename, cachedData: found.cache(`${name}.cache`) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, found.requireFrom(name), module, pathToFileURL(filename).href);
  return { program: module.exports, script };
}

function cacheOf(kind) {
  return `${BUNDLES[kind]}.cache`;
}

/** Without the name of a command there is no work to be done. */
function bundleFor(argv) {
  return argv.some((argument) => !argument.startsWith('-')) ? 'whole' : 'start';
}

/** Tells this build from any other, for caches of results. */
function buildOf() {
  const { size, mtimeMs } = statSync(BUNDLES.whole);
  return `${size}-${mtimeMs}`;
}

module.exports = { loadBundle, bundleFor, buildOf, cacheOf, BUNDLES };
