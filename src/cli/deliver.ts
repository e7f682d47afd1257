import { msg } from '../messages/catalogue.ts';
import { appendToFile } from '../store/append-file.ts';
import { saveFile } from '../store/save/save-file.ts';
import type { Change } from '../store/save-set.ts';
import type { Block, Look } from '../text/blocks.ts';
import { displayWidth, UnusualWidth } from '../text/display-width.ts';
import { isInParts, type Sealed, type SealedParts } from '../writers/sealed.ts';
import { writeText } from '../writers/text.ts';
import type { Context } from './context.ts';
import type { Target } from './destination.ts';

/** Columns of a text that is saved: nobody knows what it will be read on. */
const FILE_COLUMNS = 80;

/** What a command has made: blocks for people, which take the width of their place, or something a writer has sealed. */
export type Result = readonly Block[] | Sealed | SealedParts;

/**
 * The one place where a result leaves the program: to a file, or else to standard output.
 *
 * @throws UserError where the file cannot be written
 */
export async function deliver(context: Context, result: Result, target: Target | undefined): Promise<void> {
  const content = await contentOf(context, result, target !== undefined);
  if (target !== undefined) {
    saveFile(target.path, content, target.name, { mayOverwrite: target.mayOverwrite });
    context.outlet.remark(msg('save.done', { file: target.name }));
  } else if (typeof content === 'string') context.outlet.print(content);
  else if (isInParts(content)) for (const part of content) context.outlet.print(part);
}

/** The same text for people, to the end of a page that others write to as well. */
export function deliverToPage(content: Sealed<string>, file: string): void {
  appendToFile(file, content);
}

/** One of several files that take their places together, of which the command tells. */
export function changeFor(content: Sealed, { path, name, mayOverwrite }: Target): Change {
  return { path, name, content, expects: mayOverwrite ? 'anything' : 'absent' };
}

async function contentOf(
  { outlet, isColored }: Context,
  result: Result,
  isToFile: boolean,
): Promise<Sealed | SealedParts> {
  if (!isBlocks(result)) return result;
  const look = {
    width: isToFile ? FILE_COLUMNS : outlet.columns,
    isTerminal: !isToFile && outlet.isTerminal,
    paint: !isToFile && isColored ? (await import('./paint.ts')).paint : plain,
  };
  try {
    return writeText(result, { ...look, widthOf: displayWidth });
  } catch (error) {
    if (!(error instanceof UnusualWidth)) throw error;
    const { default: stringWidth } = await import('string-width');
    return writeText(result, { ...look, widthOf: remembering(stringWidth) });
  }
}

function isBlocks(result: Result): result is readonly Block[] {
  return Array.isArray(result);
}

const plain: Look['paint'] = (_style, text) => text;

/** Longer texts seldom come twice. */
const LONGEST_REMEMBERED = 24;

/** Cells and words come again and again, and each is measured more than once. */
function remembering(measure: (text: string) => number): Look['widthOf'] {
  const known = new Map<string, number>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return measure(text);
    let width = known.get(text);
    if (width === undefined) {
      width = measure(text);
      known.set(text, width);
    }
    return width;
  };
}
