/** The first script of the executable: all that `dgw.js` finds beside itself it finds within. */

const { createRequire } = require('node:module');
const path = require('node:path');
const { getAsset, getRawAsset } = require('node:sea');
const { bundleFor, loadBundle } = require('./load.js');

const builtIn = createRequire(process.execPath);
/** A place that no file has: what comes with the program is asked for by name. */
const place = (name) => path.join(path.dirname(process.execPath), name);

const WITHIN = {
  text: (name) => Buffer.from(getRawAsset(name)).toString('latin1'),
  cache: (name) => {
    try {
      return Buffer.from(getRawAsset(name));
    } catch {
      return undefined;
    }
  },
  place,
  builtIn,
};

const { program, loaded } = loadBundle(bundleFor(process.argv.slice(2)), WITHIN);
const isRefused = [...loaded.values()].some(({ script }) => script.cachedDataRejected);
if (process.env.DGW_DEBUG && isRefused) process.stderr.write('dgw: code cache refused\n');
program.run(getAsset('build.txt', 'utf8'));
