/**
 * An id or a path: it must still lead to its record or file, so that in it only what is an ID or phone number for certain
 * is hidden.
 */
export class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}

/** What is shown of a record or a user's words. */
export type Words = string | Name;

export function named(text: string): Name {
  return new Name(text);
}
