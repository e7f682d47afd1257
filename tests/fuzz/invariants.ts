import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/main.ts';
import { msg, say } from '../../src/messages/catalogue.ts';

export interface Ran {
  readonly argv: readonly string[];
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly milliseconds: number;
}

/** A run of the whole program within this process, English or Chinese. */
export async function ran(argv: readonly string[], cwd: string, env: Io['env'] = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const stream = (to: string[]) => ({ write: (text: string) => void to.push(text), isTerminal: false, columns: 80 });
  const io: Io = { stdout: stream(out), stderr: stream(err), env, cwd, today: '2013-10-31', now: 0, build: 'fuzz' };
  const started = process.cpuUsage();
  const code = await main(argv, io);
  return { argv, code, out: out.join(''), err: err.join(''), milliseconds: spentSince(started) };
}

/** Milliseconds of the processor, whatever else the machine does meanwhile. */
function spentSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

export const LONGEST_MS = 5_000;

/** The words that a mistake of the program is told with, in both languages, without what is told of it. */
const MISTAKES = (['en', 'zh'] as const).flatMap((lang) => {
  const internal = say(lang, msg('internal.error', { reason: '\n' }));
  const crash = say(lang, msg('report.crash', { rule: '\n', file: '', reason: '\n' }));
  return [internal, crash].map((text) => text.split('\n').at(-1) ?? text);
});

const STACK = /^\s+at .+[(:]\S*:\d+:\d+\)?$|node:internal|\[object Object\]|\bundefined\b(?! *[:=])/m;

/** What must never be true of a run, whatever it was given; `undefined` where all is well. */
export function wrongWith({ code, out, err, milliseconds }: Ran, secrets: ReadonlySet<string>): string | undefined {
  if (![0, 1, 2].includes(code)) return `exit code ${code}`;
  const mistake = MISTAKES.find((words) => err.includes(words) || out.includes(words));
  if (mistake !== undefined) return `a mistake of the program: ${err}`;
  const stack = STACK.exec(err) ?? STACK.exec(out);
  if (stack) return `text of the inside: ${stack[0]}`;
  for (const secret of secrets) {
    if (out.includes(secret) || err.includes(secret)) return `shows ${secret} in full: ${lineWith(out + err, secret)}`;
  }
  if (milliseconds > LONGEST_MS) return `took ${Math.round(milliseconds)} ms`;
  return undefined;
}

function lineWith(text: string, part: string): string {
  return text.split('\n').find((line) => line.includes(part)) ?? '';
}

/** ID and mobile numbers of a text, as they stand there. */
export function secretsOf(text: string): string[] {
  return text.match(/(?<!\d)(?:\d{17}[\dXx]|1[3-9]\d{9})(?!\d)/g) ?? [];
}
