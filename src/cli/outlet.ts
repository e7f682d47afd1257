import { type Lang, type Message, say } from '../messages/catalogue.ts';
import type { Sealed } from '../writers/sealed.ts';
import { writeClear, writeFittedLine, writeLine, writeLines, writeStatus } from '../writers/text.ts';
import type { Io, Output } from './io.ts';

/** The streams of a run. They take nothing but what a writer has sealed, so that no number leaves by accident. */
export class Outlet {
  readonly #stdout: Output;
  readonly #stderr: Output;
  readonly #lang: Lang;

  constructor({ stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>, lang: Lang) {
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.#lang = lang;
  }

  /** Columns of standard output. */
  get columns(): number {
    return this.#stdout.columns;
  }

  /** Whether a person reads standard output. */
  get isTerminal(): boolean {
    return this.#stdout.isTerminal;
  }

  /** Whether a person reads standard error. */
  get isWatched(): boolean {
    return this.#stderr.isTerminal;
  }

  /** A result: to standard output, with nothing added. */
  print(text: Sealed<string>): void {
    this.#stdout.write(text);
  }

  /** Makes room for the same result anew. */
  clear(): void {
    if (this.isTerminal) this.#stdout.write(writeClear());
  }

  /** Words beside the result: to standard error. */
  remark(message: Message): void {
    this.#tell(say(this.#lang, message));
  }

  /** Why the run has failed. */
  fail(message: Message): void {
    this.#tell(`dgw: ${say(this.#lang, message)}`);
  }

  /** What only those who mend the program want to see. */
  trace(text: string): void {
    this.#stderr.write(writeLines(`${text}\n`));
  }

  /** Help and version, asked for. */
  printHelp(text: string): void {
    this.#stdout.write(writeLines(text));
  }

  /** The help, where it was not asked for. */
  remindOf(help: string): void {
    this.#stderr.write(writeLines(help));
  }

  /** How far the run has come; nothing clears it. */
  status(message: Message | undefined): void {
    this.#stderr.write(writeStatus(message === undefined ? '' : say(this.#lang, message), this.#stderr.columns));
  }

  /** Whoever searches in a pipe or a file wants what belongs together on one line. */
  #tell(text: string): void {
    const { isTerminal, columns } = this.#stderr;
    this.#stderr.write(isTerminal ? writeFittedLine(text, columns) : writeLine(text));
  }
}
