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

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
