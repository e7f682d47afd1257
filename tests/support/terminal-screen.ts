/** A real terminal to run the program in, by tmux: what is on its screen, and keys. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BIN } from '../faults/program.ts';

const ROWS = 40;
/** A loaded machine takes its time; nobody waits longer. */
const PATIENCE_MS = 30_000;
const BETWEEN_LOOKS_MS = 100;

export class TerminalScreen {
  private readonly home = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  private readonly socket = path.basename(this.home);

  /** Starts the program with these words; its exit code stands on the screen when it has ended. */
  start(columns: number, ...words: readonly string[]): void {
    const program = [process.execPath, BIN, ...words].map((word) => `'${word}'`).join(' ');
    const size = ['-x', String(columns), '-y', String(ROWS)];
    this.call('new-session', '-d', ...size, `${program}; echo "exit code: $?"; sleep 60`);
  }

  press(key: string): void {
    this.call('send-keys', key);
  }

  /** Waits until it is on the screen. @throws Error with what is there where it does not come */
  async see(text: string): Promise<string> {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
      const shown = this.shown();
      if (shown.includes(text)) return shown;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    }
    throw new Error(`“${text}” is not on the screen:\n${this.shown()}`);
  }

  close(): void {
    this.call('kill-server');
    rmSync(this.home, { recursive: true, force: true });
  }

  private shown(): string {
    return this.call('capture-pane', '-p', '-S', '-200');
  }

  private call(...args: readonly string[]): string {
    const env = {
      PATH: process.env.PATH,
      LC_ALL: 'C.UTF-8',
      TERM: 'xterm-256color',
      HOME: this.home,
      TMUX_TMPDIR: this.home,
    };
    return spawnSync('tmux', ['-f', '/dev/null', '-L', this.socket, ...args], { encoding: 'utf8', env }).stdout;
  }
}
