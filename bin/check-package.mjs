/**
 * What others say of the package, asked as npm would send it: `npm run package`. Needs the network once: neither tool is
 * needed to build or test, and both bring more than they do.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const TOOLS = [
  { package: 'publint@0.3.25', command: (file) => ['publint', '--strict', file] },
  {
    package: '@arethetypeswrong/cli@0.18.5',
    command: (file) => ['attw', file, '--exclude-entrypoints', './schemas/*'],
  },
];

const ROOT = path.join(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'dgw-package-'));

/** npm tells where it lies to whatever it runs. */
function npm(argv) {
  const { status } = spawnSync(process.execPath, [process.env.npm_execpath, ...argv], { cwd: ROOT, stdio: 'inherit' });
  return status === 0;
}

function check() {
  if (!npm(['pack', '--silent', '--pack-destination', folder])) return false;
  const [name] = readdirSync(folder);
  const told = TOOLS.map(({ package: tool, command }) =>
    npm(['exec', '--yes', `--package=${tool}`, '--', ...command(path.join(folder, name))]),
  );
  return told.every(Boolean);
}

process.exitCode = check() ? 0 : 1;
rmSync(folder, { recursive: true, force: true });
