/** The first script of the executable: all that `dgw.js` finds beside itself it finds within. */

const { createRequire } = require('node:module');
const path = require('node:path');
const { getAsset, getRawAsset } = require('node:sea');
const vm = require('node:vm');
const { bundleFor, loadBundle } = require('./load.js');

const builtIn = createRequire(process.execPath);
const libraries = new Map();

/** A place that no file has: what comes with the program is asked for by name. */
const place = (name) => path.join(path.dirname(process.execPath), name);

const text = (name) => Buffer.from(getRawAsset(name)).toString('latin1');

function requireLibrary(name) {
  if (!name.startsWith('./')) return builtIn(name);
  const known = libraries.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  libraries.set(name, module);
  const source = `(function (exports, require, module) {${text(name.slice(2))}\n})`;
  vm.runInThisContext(source, { filename: place(name) })(module.exports, builtIn, module);
  return module.exports;
}

const WITHIN = {
  text,
  cache: (name) => Buffer.from(getRawAsset(name)),
  place,
  requireFrom: () => requireLibrary,
};

const { program, script } = loadBundle(bundleFor(process.argv.slice(2)), WITHIN);
if (process.env.DGW_DEBUG && script.cachedDataRejected) process.stderr.write('dgw: code cache refused\n');
program.run(getAsset('build.txt', 'utf8'));
