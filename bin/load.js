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
const BUNDLES = { start: path.join(DIST, 'dgw.start.cjs'), whole: path.join(DIST, 'dgw.cjs') };

/**
 * @param {'start' | 'whole'} kind
 * @returns {{ program: { run(build: string): void }, script: vm.Script }}
 */
function loadBundle(kind) {
  const file = BUNDLES[kind];
  const source = `(function (exports, require, module, bundleUrl) {${bundle(file)}\n})`;
  const script = new vm.Script(source, { filename: file, cachedData: cachedCode(kind) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, pathToFileURL(file).href);
  return { program: module.exports, script };
}

/** The build made it plain ASCII, which Latin-1 reads at once. */
function bundle(file) {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    process.stderr.write('dgw: not built yet; run npm run build first. / 尚未构建，请先运行 npm run build。\n');
    process.exit(2);
  }
}

function cachedCode(kind) {
  try {
    return readFileSync(cacheOf(kind));
  } catch {
    return undefined;
  }
}

function cacheOf(kind) {
  return `${BUNDLES[kind]}.cache`;
}

/** Tells this build from any other, for caches of results. */
function buildOf() {
  const { size, mtimeMs } = statSync(BUNDLES.whole);
  return `${size}-${mtimeMs}`;
}

module.exports = { loadBundle, buildOf, cacheOf, BUNDLES };
