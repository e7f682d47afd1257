import type { Lang } from '../messages/catalogue.ts';
import { Cancelled } from './cancelled.ts';

/** Asks a question that is answered by yes or no; `undefined` in `Io` where there is no terminal to ask at. */
export type Confirm = (question: string, lang: Lang) => Promise<boolean>;

/**
 * A question at the terminal, on standard error: standard output holds results only. The library is loaded when it is
 * first asked.
 *
 * @throws Cancelled for Ctrl-C
 */
export function confirmOn(output: NodeJS.WritableStream): Confirm {
  return async (question, lang) => {
    const { confirmAt } = await import('../wizard/confirm.ts');
    try {
      return await confirmAt(output, question, lang);
    } catch (error) {
      throw error instanceof Error && error.name === 'ExitPromptError' ? new Cancelled() : error;
    }
  };
}
