/**
 * Loaded before a program (`node --require`): below the folder CASELESS_DISK it has a disk that takes capitals and small
 * letters, and composed and single characters, for the same, as Windows and macOS have it. What is there keeps the letters
 * that it was made with.
 */
const fs = require('node:fs');
const path = require('node:path');
const { syncBuiltinESMExports } = require('node:module');

const DISK = process.env.CASELESS_DISK ?? '';
const { lstatSync, readdirSync, realpathSync, renameSync } = fs;
const nativeRealpath = realpathSync.native;

/** The functions of one path, or two. Those of descriptors have no names to mistake. */
const OF_PATHS = {
  accessSync: 1,
  appendFileSync: 1,
  chmodSync: 1,
  chownSync: 1,
  copyFileSync: 2,
  createReadStream: 1,
  createWriteStream: 1,
  existsSync: 1,
  linkSync: 2,
  lstatSync: 1,
  lutimesSync: 1,
  mkdirSync: 1,
  open: 1,
  openSync: 1,
  opendirSync: 1,
  readFileSync: 1,
  readdirSync: 1,
  readlinkSync: 1,
  rmSync: 1,
  rmdirSync: 1,
  statSync: 1,
  truncateSync: 1,
  unlinkSync: 1,
  utimesSync: 1,
  watch: 1,
  writeFileSync: 1,
};

const alike = (name) => name.normalize('NFC').toLowerCase();

/** A path with the letters that are on the disk, as far as it is there. */
function asOnDisk(given) {
  const full = typeof given === 'string' ? path.resolve(given) : '';
  const inside = path.relative(DISK, full);
  if (full === '' || inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return given;
  return inside.split(path.sep).reduce((folder, name) => path.join(folder, entryFor(folder, name)), DISK);
}

function entryFor(folder, name) {
  if (lstatSync(path.join(folder, name), { throwIfNoEntry: false })) return name;
  try {
    return readdirSync(folder).find((other) => alike(other) === alike(name)) ?? name;
  } catch {
    return name;
  }
}

for (const [name, count] of Object.entries(OF_PATHS)) {
  const original = fs[name];
  const caseless = (...args) => original.apply(fs, [...args.slice(0, count).map(asOnDisk), ...args.slice(count)]);
  fs[name] = Object.assign(caseless, original);
}

/** A name may be given other letters; what is replaced keeps its own. */
fs.renameSync = (from, to) => {
  const [source, target] = [asOnDisk(from), asOnDisk(to)];
  const renamed = source === target ? path.join(path.dirname(target), path.basename(to)) : target;
  return renameSync(source, renamed);
};

/** Node's own walks the links and leaves the letters alone; the system's tells those of the disk. */
fs.realpathSync = Object.assign(
  (given, options) => {
    const there = asOnDisk(given);
    const real = realpathSync(there, options);
    return real === there ? path.resolve(given) : real;
  },
  { native: (given, options) => nativeRealpath(asOnDisk(given), options) },
);

syncBuiltinESMExports();
