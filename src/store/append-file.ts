import { appendFileSync } from 'node:fs';
import { inWords } from './save/why-unwritable.ts';

/**
 * Adds to the end of a file that others write to as well, such as the page that a CI keeps of a step.
 *
 * @throws UserError where it cannot be written
 */
export function appendToFile(file: string, text: string): void {
  try {
    appendFileSync(file, text);
  } catch (error) {
    throw inWords(error, file);
  }
}
