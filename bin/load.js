/**
 * Loads a bundle, and the bundles and libraries that it asks for, with V8's code cache, which spares compiling them at
 * every start. A cache that was made by another version of Node is refused by V8 and changes nothing but the time.
 */

const { readFileSync, statSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const vm = require('node:vm');

const DIST = path.join(__dirname, '..', 'dist');

/** What is in each: `build-bundles.mjs`. */
const NAMES = { start: 'dgw.start.cjs', core: 'dgw.cjs', more: 'dgw.more.cjs' };

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
 * @param {'start' | 'core'} kind
 * @returns {{ program: { run(build: string): void }, loaded: Map<string, { script: vm.Script }> }} with the files that
 *   were loaded so far, by their names
 */
function loadBundle(kind, found = BESIDE) {
  const loaded = new Map();
  const load = (name) => {
    if (!loaded.has(name)) loaded.set(name, evaluate(name, requireFor, found));
    return loaded.get(name).exports;
  };
  /** Of what is required, a module of a bundle is `./<file>#<module>`, a library of ours `./lib/…`; all else is Node's. */
  const requireFor = (name) => {
    if (!name.startsWith('./')) return found.builtIn(name);
    const [file, module] = name.slice(2).split('#');
    return module === undefined ? load(file) : load(file).modules[module]();
  };
  return { program: load(NAMES[kind]), loaded };
}

function evaluate(name, requireFor, found) {
  // The code cache keeps the name: it must not be a path of the machine that built the program.
  const script = new vm.Script(found.text(name), { filename: name, cachedData: found.cache(`${name}.cache`) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, requireFor, module, pathToFileURL(found.place(name)).href);
  return { exports: module.exports, script };
}

/** @param {string} name of a bundle or library */
function cacheOf(name) {
  return path.join(DIST, `${name}.cache`);
}

/** Without the name of a command there is no work to be done. */
function bundleFor(argv) {
  return argv.some((argument) => !argument.startsWith('-')) ? 'core' : 'start';
}

/** Tells this build from any other, for caches of results. */
function buildOf() {
  const { size, mtimeMs } = statSync(path.join(DIST, NAMES.core));
  return `${size}-${mtimeMs}`;
}

module.exports = { loadBundle, bundleFor, buildOf, cacheOf, DIST, NAMES };
