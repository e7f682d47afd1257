import { Cancelled } from './cancelled.ts';

/** Asks a question that is answered by yes or no; `undefined` in `Io` where there is no terminal to ask at. */
export type Confirm = (question: string) => Promise<boolean>;

/**
 * A question at the terminal, on standard error: standard output holds results only. The library is loaded when it is
 * first asked.
 *
 * @throws Cancelled for Ctrl-C
 */
export function confirmOn(output: NodeJS.WritableStream): Confirm {
  return async (message) => {
    const { confirm } = await import('../wizard/inquirer.ts');
    try {
      return await confirm({ message, default: false }, { output });
    } catch (error) {
      throw error instanceof Error && error.name === 'ExitPromptError' ? new Cancelled() : error;
    }
  };
}
