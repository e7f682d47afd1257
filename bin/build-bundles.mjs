/**
 * Makes the bundles and libraries of `dist`.
 *
 * | file | what is in it |
 * |---|---|
 * | `dgw.start.cjs` | every command's name and flags, and the work of none: what `--help` and `--version` take |
 * | `dgw.cjs` | the core: `validate` and `expiring`, which start most often, and whatever they share with the others |
 * | `dgw.more.cjs` | all else; what of the core it needs it takes from there, so that no module is there twice |
 * | `lib/*.cjs` | what is large and seldom used, each loaded when it is used |
 *
 * So the package needs no other one: whoever installs it gets what was tested, without old versions that npm warns of.
 * Between bundles a module goes by the name that `load.js` finds it by, as `./dgw.more.cjs#./src/commands/form.ts`.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import load from './load.js';

const { DIST, NAMES } = load;

const ROOT = path.join(import.meta.dirname, '..');

/** Libraries, by what imports them. */
const SELDOM_USED = {
  exceljs: 'lib/exceljs.cjs',
  'ajv/dist/2020.js': 'lib/ajv.cjs',
  re2js: 'lib/re2js.cjs',
  'pinyin-pro': 'lib/pinyin-pro.cjs',
  yaml: 'lib/yaml.cjs',
  '../generated/validators.js': 'lib/validators.cjs',
};

/** What commands of the core load when they run. */
const CORE = [
  'string-width',
  './src/cli/as-of.ts',
  './src/cli/memory.ts',
  './src/cli/paint.ts',
  './src/commands/expiring.ts',
  './src/commands/validate.ts',
  './src/expiry/table.ts',
  './src/model/date-reading.ts',
  './src/policy/linear-pattern.ts',
  './src/reporters/human.ts',
];

/** Asked for by a part of exceljs that nobody here uses. */
const UNUSED = ['@aws-sdk/client-s3'];

const HOW = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: !process.argv.includes('--names'),
  supported: { 'dynamic-import': false },
  // What `load.js` calls. Put around the text at each start, it would make a copy of it.
  banner: { js: '(function (exports, require, module, bundleUrl) {' },
  footer: { js: '})' },
  define: { 'import.meta.url': 'bundleUrl' },
  logLevel: 'warning',
  metafile: true,
  absWorkingDir: ROOT,
};

/** A module by its name, which is its path from the root of the project. */
const nameOf = (file) => path.relative(ROOT, file).split(path.sep).join('/');

/** What is imported only when it is needed stays outside: whoever starts this bundle does not need it. */
const leaveWorkOut = {
  name: 'leave-work-out',
  setup: (building) => {
    building.onResolve({ filter: /./ }, ({ kind }) => (kind === 'dynamic-import' ? { external: true } : undefined));
  },
};

/** For commands that are programs of their own, which we have none of: it takes as long to load as all the rest. */
const leaveProgramsOut = {
  name: 'leave-programs-out',
  setup: (building) => {
    building.onResolve({ filter: /^node:child_process$/ }, ({ importer, path: name }) =>
      importer.includes('commander') ? { path: name, namespace: 'empty' } : undefined,
    );
    building.onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** What takes long to load and is seldom used: parts of Node, and a library that makes a table of all characters. */
const LATE = /^(node:(crypto|os|sea|tty|v8|worker_threads|zlib)|fastest-levenshtein)$/;

/** It is loaded when something of it is used, and not when the module that may use it is. */
const loadLate = {
  name: 'load-late',
  setup: (building) => {
    building.onResolve({ filter: LATE }, ({ path: name, namespace }) => {
      return namespace === 'late' ? undefined : { path: name, namespace: 'late' };
    });
    building.onLoad({ filter: LATE, namespace: 'late' }, async ({ path: name }) => ({
      contents: lateModule(name, Object.keys((await import(name)).default)),
      resolveDir: ROOT,
    }));
  },
};

function lateModule(name, exported) {
  const getters = exported.map((each) => `get ${each}() { return loaded().${each}; }`);
  return `let known;
const loaded = () => (known ??= require(${JSON.stringify(name)}));
module.exports = { ${getters.join(', ')} };`;
}

/** Libraries of ours, which are loaded when something of them is used. */
const loadSeldomUsed = {
  name: 'load-seldom-used',
  setup: (building) => {
    building.onResolve({ filter: /^(\.\.\/generated|[a-z])/ }, ({ path: name, kind }) => {
      if (!Object.hasOwn(SELDOM_USED, name)) return undefined;
      if (kind === 'import-statement') return { path: name, namespace: 'seldom-used' };
      return { path: `./${SELDOM_USED[name]}`, external: true };
    });
    building.onLoad({ filter: /./, namespace: 'seldom-used' }, async ({ path: name }) => ({
      contents: lateModule(`./${SELDOM_USED[name]}`, await exportedBy(name)),
      resolveDir: ROOT,
    }));
    building.onResolve({ filter: /./, namespace: 'seldom-used' }, ({ path: name }) => ({ path: name, external: true }));
  },
};

async function exportedBy(name) {
  return name.startsWith('.') ? ['validators'] : Object.keys(await import(name));
}

/** @returns a plugin that leaves to `dgw.more.cjs` what the core does not take, and adds the names of it to `left` */
function leaveMoreOut(left) {
  return {
    name: 'leave-more-out',
    setup: (building) => {
      building.onResolve({ filter: /./ }, ({ kind, path: name, resolveDir }) => {
        if (kind !== 'dynamic-import' || CORE.includes(name)) return undefined;
        // Node's `default` of a package is not the same once it is in a bundle: a module of ours has to import it.
        if (!name.startsWith('.')) throw new Error(`${name}: let a module of src load it`);
        const module = `./${nameOf(path.resolve(resolveDir, name))}`;
        if (CORE.includes(module)) return undefined;
        left.add(module);
        return { path: `./${NAMES.more}#${module}`, external: true };
      });
    },
  };
}

/**
 * @param exported names of modules of the core, and what each exports
 * @returns a plugin that takes them from the core, and adds the names of those that were taken to `taken`
 */
function takeFromCore(exported, taken) {
  return {
    name: 'take-from-core',
    setup: (building) => {
      building.onResolve({ filter: /^\./ }, ({ path: name, resolveDir, namespace }) => {
        if (namespace !== 'file') return undefined;
        const module = `./${nameOf(path.resolve(resolveDir, name))}`;
        return exported.has(module) ? { path: module, namespace: 'core' } : undefined;
      });
      building.onLoad({ filter: /./, namespace: 'core' }, ({ path: module }) => {
        taken.add(module);
        const names = exported.get(module);
        // Nothing of ours is exported that changes later, so that the values serve as well as the module's variables.
        const values = names.map((name) => `export const ${name} = core.${name};`);
        return {
          contents: `const core = require('./${NAMES.core}#${module}');\n${values.join('\n')}`,
          resolveDir: ROOT,
        };
      });
      building.onResolve({ filter: /#/ }, ({ path: name }) => ({ path: name, external: true }));
    },
  };
}

/** An entry that gives modules away, each loaded when it is asked for. */
function givingAway(modules) {
  const loads = [...modules].sort().map((module) => `'${module}': () => require('${module}')`);
  return `export const modules = { ${loads.join(', ')} };`;
}

/** @returns the names of the files that went into it */
async function makeBundle(kind, contents, plugins) {
  const outfile = path.join(DIST, NAMES[kind]);
  const { metafile } = await build({
    ...HOW,
    stdin: { contents, resolveDir: ROOT },
    outfile,
    plugins: [leaveProgramsOut, loadSeldomUsed, loadLate, ...plugins],
  });
  makeAscii(outfile);
  return Object.keys(metafile.inputs);
}

async function makeLibrary([library, name], plugin) {
  const outfile = path.join(DIST, name);
  const { metafile } = await build({
    ...HOW,
    stdin: { contents: `module.exports = require('${library}');`, resolveDir: path.join(ROOT, 'src', 'records') },
    outfile,
    minifyIdentifiers: true,
    legalComments: 'none',
    external: UNUSED,
    plugins: [plugin],
  });
  makeAscii(outfile);
  return Object.keys(metafile.inputs);
}

/** Plain ASCII is read quicker: Latin-1, which needs no decoding. */
function makeAscii(file) {
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}

/** What each module exports. */
async function exportsOf(modules) {
  const { metafile } = await build({
    entryPoints: modules,
    outdir: DIST,
    outbase: ROOT,
    format: 'esm',
    write: false,
    metafile: true,
    absWorkingDir: ROOT,
  });
  return new Map(Object.values(metafile.outputs).map(({ entryPoint, exports }) => [`./${entryPoint}`, exports]));
}

/** @returns the names of all files that went into what was made */
export async function makeBundles() {
  const program = "export * from './src/whole.ts';";
  const left = new Set();
  const core = await makeBundle('core', program, [leaveMoreOut(left)]);
  const own = core.filter((name) => name.startsWith('src/'));
  const taken = new Set();
  const fromCore = takeFromCore(await exportsOf(own), taken);
  const others = await Promise.all([
    makeBundle('start', "export * from './src/run.ts';", [leaveWorkOut]),
    makeBundle('more', givingAway(left), [fromCore]),
    ...Object.entries(SELDOM_USED).map((library) => makeLibrary(library, fromCore)),
  ]);
  const twice = others
    .slice(1)
    .flat()
    .filter((name) => own.includes(name));
  if (twice.length > 0)
    throw new Error(`both in the core and beside it, so with a state in each; name it in CORE: ${twice.join(', ')}`);
  // Only now it is known what the core has to give away.
  await makeBundle('core', `${program}\n${givingAway(taken)}`, [leaveMoreOut(left)]);
  return [...core, ...others.flat()];
}
