import path from 'node:path';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { ForbiddenPlaces, whyNoFolder, whyTaken } from '../store/output-places.ts';
import type { Context } from './context.ts';

/** The forms of outputs, each with the endings of its files; where a file has another, the first form is meant. */
const ENDINGS = {
  human: ['.txt'],
  table: ['.txt'],
  json: ['.json'],
  sarif: ['.sarif', '.json'],
  junit: ['.xml'],
  github: ['.txt'],
  csv: ['.csv'],
  xlsx: ['.xlsx'],
  ics: ['.ics'],
  html: ['.html', '.htm'],
} as const;

export type Format = keyof typeof ENDINGS;

/** Endings that promise what no command writes. */
const FOREIGN: readonly string[] = ['.yaml', '.yml', '.xls', '.xlsm', '.doc', '.docx', '.pdf', '.zip'];

/** A file that a result goes to. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  /** As the user knows it. */
  readonly name: string;
  readonly mayOverwrite: boolean;
}

/** What the user said of the output. */
export interface OutputFlags<F extends Format> {
  readonly format: F | undefined;
  readonly output: string | undefined;
  readonly overwrite: boolean;
}

export interface Destination<F extends Format> {
  readonly format: F;
  /** Absent: standard output. */
  readonly target?: Target;
}

/**
 * The form and place of a result. The form follows from the ending of the file where none is named.
 *
 * @param offered the forms of the command, the usual one first
 * @throws UserError where form and ending contradict each other, or a form that no terminal shows has no file
 */
export function destinationOf<F extends Format>(
  { io }: Context,
  { format, output, overwrite }: OutputFlags<F>,
  offered: readonly [F, ...F[]],
): Destination<F> {
  // By custom `-o -` is standard output.
  if (output === undefined || output === '-') {
    const chosen = format ?? offered[0];
    if (chosen === 'xlsx') throw new UserError(msg('usage.output-needed', { format: chosen }));
    return { format: chosen };
  }
  const target = { path: path.resolve(io.cwd, output), name: output, mayOverwrite: overwrite };
  return { format: formatFor(output, format, offered), target };
}

function formatFor<F extends Format>(output: string, format: F | undefined, offered: readonly [F, ...F[]]): F {
  const ending = path.extname(output).toLowerCase();
  const isOf = (candidate: Format) => ENDINGS[candidate].some((known) => known === ending);
  const isKnown =
    FOREIGN.includes(ending) || Object.values(ENDINGS).some((endings) => endings.some((known) => known === ending));
  if (format !== undefined) {
    if (isKnown && !isOf(format)) throw new UserError(msg('usage.ending', { file: output, ending, format }));
    return format;
  }
  const byEnding = offered.find(isOf);
  if (byEnding === undefined && isKnown) {
    const expected = [...new Set(offered.map((candidate) => ENDINGS[candidate][0]))];
    throw new UserError(msg('usage.ending-unknown', { file: output, ending, expected }));
  }
  return byEnding ?? offered[0];
}

/**
 * Makes sure, before the work begins, that files may be written.
 *
 * @param root the workspace's folder
 * @throws UserError where one exists and may not be overwritten, or is a place that no output ever goes to
 */
export function requireFree(targets: Target | undefined | readonly Target[], root: string): void {
  const forbidden = new ForbiddenPlaces(root);
  for (const target of [targets ?? []].flat()) {
    const why = forbidden.why(target.path) ?? (target.mayOverwrite ? undefined : whyTaken(target.path));
    if (why !== undefined) throw new UserError(msg('save.failed', { file: target.name, why }));
  }
}

/**
 * Makes sure that files can be put into a folder.
 *
 * @param name the folder as the user knows it
 * @throws UserError where it is a file
 */
export function requireFolder(folder: string, name: string): void {
  const why = whyNoFolder(folder);
  if (why !== undefined) throw new UserError(msg('save.failed', { file: name, why }));
}
