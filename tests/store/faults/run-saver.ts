import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Answer, Task } from './saver.ts';

const HOOK = 'fs-faults.cjs';

export interface Outside {
  /** Run as this user and group. */
  readonly id?: number;
}

/** How the program ended: with an answer, or killed. */
export interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly answer: Answer | undefined;
  readonly err: string;
}

/** The program that saves, bundled: it starts in a twentieth of a second. */
export class SaverProgram {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'dgw-saver-'));
  private readonly file = path.join(this.folder, 'saver.cjs');

  /** Anybody may run it, wherever the sources are. */
  constructor() {
    chmodSync(this.folder, 0o755);
    copyFileSync(path.join(import.meta.dirname, HOOK), path.join(this.folder, HOOK));
    buildSync({
      entryPoints: [path.join(import.meta.dirname, 'saver.ts')],
      outfile: this.file,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    });
  }

  run(task: Task, { id }: Outside = {}): Ended {
    const done = spawnSync(process.execPath, this.argv(task), {
      ...(id !== undefined && { uid: id, gid: id }),
      encoding: 'utf8',
      timeout: 60_000,
      killSignal: 'SIGTERM',
    });
    return endedWith(done.signal, done.stdout, done.stderr);
  }

  /** Several at once. */
  async race(tasks: readonly Task[]): Promise<Ended[]> {
    const from = Date.now() + 400;
    return Promise.all(tasks.map((task) => this.start({ ...task, from })));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  start(task: Task): Promise<Ended> {
    const child = spawn(process.execPath, this.argv(task));
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    return new Promise((resolve) => {
      child.on('close', (_code, signal) =>
        resolve(endedWith(signal, String(Buffer.concat(out)), String(Buffer.concat(err)))),
      );
    });
  }

  private argv(task: Task): string[] {
    return ['--require', path.join(this.folder, HOOK), this.file, JSON.stringify(task)];
  }
}

function endedWith(signal: NodeJS.Signals | null, out: string, err: string): Ended {
  return { signal, err, answer: out === '' ? undefined : (JSON.parse(out) as Answer) };
}
