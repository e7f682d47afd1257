import { RE2JS, RE2JSException } from 're2js';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';

/** What a JSON Schema compiler needs of a regular expression. */
class LinearPattern {
  readonly #source: string;
  readonly #compiled: RE2JS;

  constructor(source: string) {
    this.#source = source;
    this.#compiled = compiled(source);
  }

  test(text: string): boolean {
    return this.#compiled.matcher(text).find();
  }

  /** Ajv takes two patterns for the same where this is equal. */
  toString(): string {
    return this.#source;
  }
}

/**
 * A pattern of a policy. Whatever it is, it takes time in proportion to the text (RE2); what cannot be found that way,
 * looking ahead and referring back, is refused. JavaScript's own expressions may take for ever: `^(a+)+$`.
 *
 * @throws UserError for what is no such pattern
 */
export function linearPattern(source: string): LinearPattern {
  return new LinearPattern(source);
}

/** How Ajv would name the function in code that stands alone. */
linearPattern.code = 'linearPattern';

function compiled(source: string): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    if (error instanceof RE2JSException)
      throw new UserError(msg('policy.pattern', { pattern: source }), { cause: error });
    throw error;
  }
}
