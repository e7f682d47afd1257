import type { Message } from './catalogue.ts';

/** Why the work cannot go on, as data: it is put into words at the edge, in the user's language (exit code 2). */
export class UserError extends Error {
  readonly problem: Message;

  constructor(problem: Message, options?: ErrorOptions) {
    super(problem.key, options);
    this.name = 'UserError';
    this.problem = problem;
  }
}

/** The code of a system error, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
