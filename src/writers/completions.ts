import type { Words } from '../text/name.ts';
import { inLine } from '../text/render/inline.ts';
import { type Sealed, sealed } from './sealed.ts';

/** A word that a shell offers, and what it does. */
export interface OfferedWord {
  readonly word: Words;
  readonly says: string;
}

/** One a line, its description behind a tab. */
export function writeCompletions(words: readonly OfferedWord[]): Sealed<string> {
  return sealed(words, (hidden) => hidden.map(lineOf).join(''));
}

function lineOf({ word, says }: OfferedWord): string {
  const shown = inLine(String(word)).replaceAll('\t', ' ');
  return says === '' ? `${shown}\n` : `${shown}\t${inLine(says.replace(/[\n\t]+/g, ' '))}\n`;
}

/** The shell is left to offer the names of files. */
export function writeFilesWanted(): Sealed<string> {
  return sealed(':files\n', (line) => line);
}

/** A script of our own, which holds nothing of anybody. */
export function writeScript(script: string): Sealed<string> {
  return sealed('', () => script);
}
