import { setFlagsFromString } from 'node:v8';
import { today } from './api/today.ts';
import { ExitCode } from './cli/exit-code.ts';
import { languageFor } from './cli/language.ts';
import { confirmOn } from './cli/terminal.ts';
import { main } from './main.ts';
import { msg, say } from './messages/catalogue.ts';
import { whyUnwritable } from './store/save/why-unwritable.ts';
import { isTerminal, standardStream } from './store/standard-stream.ts';
import { changesIn } from './store/watch-folders.ts';
import type { Prompter } from './wizard/prompter.ts';
import { prompterOn } from './wizard/terminal-prompter.ts';

export { main };

/** Their file descriptors. */
const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

/**
 * The edge of the program: the only place that touches the process, its streams and the clock. Ctrl-C is left to the
 * system, which ends us at once (130 to a shell): a handler would only be asked when a long check is over, and nothing
 * needs one, since files are written beside and renamed.
 *
 * @param build tells this build of the program from any other
 */
export function run(build: string): void {
  const io = {
    stdout: standardStream(STDOUT, endOnBrokenOutput),
    stderr: standardStream(STDERR, () => process.exit(ExitCode.failure)),
    env: { LANG: systemLanguage(), ...process.env },
    cwd: currentFolder(),
    today: today(),
    now: Date.now(),
    build,
    changesIn,
    engine: { expect: tune },
    ...(isInteractive() && { confirm: confirmOn(process.stderr), prompter: prompterOnTerminal() }),
  };
  main(process.argv.slice(2), io).then((code) => {
    process.exitCode = code;
  });
}

/** Where a document is made of so many files' records, memory counts more than time. */
const LARGE = 2000;
/** Between so many files and so many a run is long enough to be made quicker, and too short for V8 to learn how. */
const SHORT = { from: 300, to: 40_000 };

/**
 * V8 lets a heap grow to four times what is in use before it looks for what is not: a register of a hundred thousand, of
 * which 100 MB are kept, would take 600. From the next look on it grows by a fifth.
 *
 * It writes functions into those that call them, up to 920 bytes of code, and compiles that meanwhile: in a run of a
 * second, which is over before that pays, up to an eighth of the time. Runs of 50,000 members would lose 3 %, and
 * what sets it takes 4 ms to load, which is too much for a few files.
 */
function tune(files: number, writesAll: boolean): void {
  if (writesAll && files >= LARGE) setFlagsFromString('--heap-growing-percent=20');
  if (files >= SHORT.from && files < SHORT.to) setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
}

function prompterOnTerminal(): Prompter {
  const { stdin: input, stderr: output, env } = process;
  return prompterOn({ input, output, isColored: !env.NO_COLOR && env.TERM !== 'dumb' });
}

/** Whether somebody sits there to be asked. */
function isInteractive(): boolean {
  return isTerminal(STDIN) && isTerminal(STDERR);
}

/**
 * `dgw … | head` closes our output before we are done: that is the reader's right and no failure of ours. A full disk
 * behind `dgw … > file` is one.
 */
function endOnBrokenOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? ExitCode.clean);
  const lang = languageFor(process.argv.slice(2), process.env);
  const problem = msg('save.failed', { file: 'stdout', why: whyUnwritable(error) });
  process.stderr.write(`dgw: ${say(lang, problem)}\n`);
  process.exit(ExitCode.failure);
}

/** Windows says its language here only, not in the environment. */
function systemLanguage(): string {
  return process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '';
}

/** The folder that a shell stands in may have been removed meanwhile: then nothing is found in it. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return process.env.PWD ?? '/';
  }
}
