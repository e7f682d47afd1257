/**
 * Makes `dist/dgw` (`dgw.exe`), the program as one file for offices without Node: `npm run build:exe`. It is the Node
 * that runs this script, with the bundles and the files of the package within it (Node's "single executable
 * applications"). So it is made on the system it is for; `--node <program>` takes another Node, of another version, say.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import load from './load.js';

const { DIST, NAMES } = load;

const ROOT = path.join(import.meta.dirname, '..');
/** What is needed on the way. */
const STAGE = path.join(DIST, 'exe');
const RESULT = path.join(DIST, process.platform === 'win32' ? 'dgw.exe' : 'dgw');
/** Node looks for it, to know that a program lies within. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

const asked = process.argv.indexOf('--node');
const node = asked < 0 ? process.execPath : path.resolve(process.argv[asked + 1]);

/** What the tools say is of interest only where they fail. */
function run(program, argv) {
  const { status, stdout, stderr, error } = spawnSync(program, argv, { encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(`${[program, ...argv].join(' ')}: ${error?.message ?? `exit ${status}`}\n${stdout}${stderr}`);
}

function filesIn(folder) {
  const entries = readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  return files.map((file) => path.relative(ROOT, file).split(path.sep).join('/')).sort();
}

/** Of what the build made: bundles and libraries with their code, the threads' script, the licences. */
function isAskedFor(name) {
  return /^(lib\/)?[^/]+\.(cjs|cache|mjs|txt)$/.test(name);
}

/** By the name that the program asks for. */
function assets() {
  const made = readdirSync(DIST, { recursive: true }).map((name) => name.split(path.sep).join('/'));
  const own = Object.fromEntries(made.filter(isAskedFor).map((name) => [name, path.join(DIST, name)]));
  const shipped = [
    ...filesIn('schemas').filter((name) => name.endsWith('.schema.json')),
    ...filesIn('examples/liuyang'),
  ];
  writeFileSync(path.join(STAGE, 'files.json'), JSON.stringify(shipped));
  const hash = createHash('sha256').update(readFileSync(own[NAMES.core])).digest('hex');
  writeFileSync(path.join(STAGE, 'build.txt'), hash);
  return {
    ...own,
    ...Object.fromEntries(shipped.map((name) => [name, path.join(ROOT, name)])),
    'files.json': path.join(STAGE, 'files.json'),
    'build.txt': path.join(STAGE, 'build.txt'),
  };
}

async function makeBlob() {
  const main = path.join(STAGE, 'main.cjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'exe.cjs')],
    outfile: main,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
  const output = path.join(STAGE, 'dgw.blob');
  const config = { main, output, disableExperimentalSEAWarning: true, useCodeCache: true, assets: assets() };
  writeFileSync(path.join(STAGE, 'config.json'), JSON.stringify(config, null, 2));
  run(node, ['--experimental-sea-config', path.join(STAGE, 'config.json')]);
  return output;
}

/** The tables of names in Node, a tenth of it, serve those who mend Node. Where nobody can take them out they stay. */
function strip(file) {
  if (process.platform === 'linux') spawnSync('strip', [file], { stdio: 'ignore' });
}

function inject(file, blob) {
  const postject = createRequire(import.meta.url).resolve('postject/dist/cli.js');
  const isMac = process.platform === 'darwin';
  if (isMac) run('codesign', ['--remove-signature', file]);
  const segment = isMac ? ['--macho-segment-name', 'NODE_SEA'] : [];
  run(process.execPath, [postject, file, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', FUSE, ...segment]);
  if (isMac) run('codesign', ['--sign', '-', file]);
}

/** The quickest of several starts of each, in turn, so that both have the same machine. */
function startRatio() {
  const programs = [[RESULT], [node, path.join(import.meta.dirname, 'dgw.js')]];
  const quickest = programs.map(() => Number.POSITIVE_INFINITY);
  for (let times = 0; times < 10; times += 1) {
    programs.forEach(([program, ...argv], at) => {
      const before = performance.now();
      run(program, [...argv, '--help']);
      quickest[at] = Math.min(quickest[at], performance.now() - before);
    });
  }
  return quickest[0] / quickest[1];
}

mkdirSync(STAGE, { recursive: true });
// What V8 compiled for one version is refused by another.
run(node, [path.join(import.meta.dirname, 'build.mjs')]);
const blob = await makeBlob();
rmSync(RESULT, { force: true });
copyFileSync(node, RESULT);
chmodSync(RESULT, 0o755);
strip(RESULT);
inject(RESULT, blob);
rmSync(STAGE, { recursive: true });
const size = `${(statSync(RESULT).size / 1e6).toFixed(1)} MB`;
process.stdout.write(
  `${path.relative(ROOT, RESULT)}: ${size}, starts in ${startRatio().toFixed(1)} × the script's time\n`,
);
