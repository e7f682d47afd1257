/**
 * Loads a bundle, and libraries that it asks for, with V8's code cache, which spares compiling them at every start. A
 * cache that was made by another version of Node is refused by V8 and changes nothing but the time.
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

/** Where what the build made lies beside the program. The executable holds it itself (`exe.cjs`). */
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
  /** Absent where there is none. */
  cache: (name) => {
    try {
      return readFileSync(path.join(DIST, name));
    } catch {
      return undefined;
    }
  },
  place: (name) => path.join(DIST, name),
  builtIn: createRequire(__filename),
};

/**
 * @param {'start' | 'whole'} kind
 * @returns {{ program: { run(build: string): void }, script: vm.Script, loaded: Map<string, { script: vm.Script }> }} with
 *   the libraries that were loaded so far, by their names
 */
function loadBundle(kind, found = BESIDE) {
  const loaded = new Map();
  /** Of what the bundle requires, libraries of ours are `./lib/…`; all else is Node's. */
  const requireFor = (name) => {
    if (!name.startsWith('./')) return found.builtIn(name);
    const library = name.slice(2);
    if (!loaded.has(library)) loaded.set(library, evaluate(library, found.builtIn, found));
    return loaded.get(library).exports;
  };
  const { exports: program, script } = evaluate(NAMES[kind], requireFor, found);
  return { program, script, loaded };
}

function evaluate(name, requireFor, found) {
  const filename = found.place(name);
  const source = `(function (exports, require, module, bundleUrl) {${found.text(name)}\n})`;
  const script = new vm.Script(source, { filename, cachedData: found.cache(`${name}.cache`) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, requireFor, module, pathToFileURL(filename).href);
  return { exports: module.exports, script };
}

/** @param {string} name of a bundle or library */
function cacheOf(name) {
  return path.join(DIST, `${name}.cache`);
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

module.exports = { loadBundle, bundleFor, buildOf, cacheOf, BUNDLES, NAMES };
