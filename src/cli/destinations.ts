/** One result in several forms: `--format sarif=out.sarif --format human`. */

import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { alike } from '../text/file-name.ts';
import type { OutputsFlags } from './common-flags.ts';
import type { Context } from './context.ts';
import { type Destination, destinationOf, type Format, type OutputFlags } from './destination.ts';

/**
 * The forms and places of a result, files first: where one cannot be written, nothing has been printed.
 *
 * @param offered the forms of the command
 * @param usual the form where none is named
 * @throws UserError for a form that the command does not offer, two outputs to one place, or what `destinationOf` refuses
 */
export function destinationsOf<F extends Format>(
  context: Context,
  { formats, output, overwrite }: OutputsFlags,
  offered: readonly [F, ...F[]],
  usual: F = offered[0],
): Destination<F>[] {
  const pairs = formats.map((text) => pairOf(text, offered));
  const others = pairs.filter(({ file }) => file === undefined);
  if (output !== undefined && others.length > 1) {
    throw new UserError(msg('usage.one-place', { place: output }));
  }
  const stated: OutputFlags<F>[] = pairs.map(({ format, file }) => ({ format, output: file ?? output, overwrite }));
  if (output !== undefined && others.length === 0) stated.push({ format: undefined, output, overwrite });
  if (stated.length === 0) stated.push({ format: usual, output, overwrite });
  const destinations = stated.map((flags) => destinationOf(context, flags, offered));
  requireDifferent(destinations);
  return [
    ...destinations.filter(({ target }) => target !== undefined),
    ...destinations.filter(({ target }) => target === undefined),
  ];
}

interface Pair<F> {
  readonly format: F;
  readonly file: string | undefined;
}

function pairOf<F extends Format>(text: string, offered: readonly F[]): Pair<F> {
  const at = text.indexOf('=');
  const word = at < 0 ? text : text.slice(0, at);
  const format = offered.find((candidate) => candidate === word);
  if (format === undefined)
    throw new UserError(msg('usage.choice', { flag: '--format', value: word, expected: offered }));
  const file = at < 0 ? undefined : text.slice(at + 1);
  if (file === '') throw new UserError(msg('usage.empty-value', { flag: `--format ${format}=` }));
  return { format, file };
}

/** Standard output takes one document, and so does a file; what some disks take for one file is one everywhere. */
function requireDifferent(destinations: readonly Destination<Format>[]): void {
  const taken = new Set<string>();
  for (const { target } of destinations) {
    const place = alike(target?.path ?? '');
    if (taken.has(place)) throw new UserError(msg('usage.one-place', { place: target?.name ?? 'stdout' }));
    taken.add(place);
  }
}
