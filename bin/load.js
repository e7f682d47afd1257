/**
 * Loads the bundle with V8's code cache, which spares compiling it at every start. A cache that was made by another
 * version of Node is refused by V8 and changes nothing but the time.
 */

const { readFileSync, statSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const BUNDLE = path.join(__dirname, '..', 'dist', 'dgw.cjs');
const CACHE = `${BUNDLE}.cache`;

/** @returns {{ program: { run(build: string): void }, script: vm.Script }} */
function loadBundle() {
  const source = `(function (exports, require, module) {${bundle()}\n})`;
  const script = new vm.Script(source, { filename: BUNDLE, cachedData: cachedCode() });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(BUNDLE), module);
  return { program: module.exports, script };
}

function bundle() {
  try {
    return readFileSync(BUNDLE, 'utf8');
  } catch {
    process.stderr.write('dgw: not built yet; run npm run build first. / 尚未构建，请先运行 npm run build。\n');
    process.exit(2);
  }
}

function cachedCode() {
  try {
    return readFileSync(CACHE);
  } catch {
    return undefined;
  }
}

/** Tells this build from any other, for caches of results. */
function buildOf() {
  const { size, mtimeMs } = statSync(BUNDLE);
  return `${size}-${mtimeMs}`;
}

module.exports = { loadBundle, buildOf, CACHE };
