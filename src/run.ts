import { ExitCode } from './exit-code.ts';
import type { Output } from './io.ts';
import { main } from './main.ts';

export { main };

/**
 * The edge of the program: the only place that touches the process, its streams and the clock.
 *
 * @param build tells this build of the program from any other
 */
export function run(build: string): void {
  endQuietly(process.stdout);
  endQuietly(process.stderr);
  process.once('SIGINT', () => process.exit(ExitCode.cancelled));
  const io = {
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    env: { LANG: systemLanguage(), ...process.env },
    cwd: currentFolder(),
    today: today(),
    now: Date.now(),
    build,
  };
  main(process.argv.slice(2), io).then((code) => {
    process.exitCode = code;
  });
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.columns > 0 ? stream.columns : 80,
  };
}

/** `dgw … | head` closes our output before we are done: that is the reader's right and no failure of ours. */
function endQuietly(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? ExitCode.clean);
    process.exit(ExitCode.failure);
  });
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

/** The user's own calendar day, in the zone of the machine. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
