/** What is said of a text where there is one. */
export function orNothing(text: string | undefined, wrap: (text: string) => string): string {
  return text === undefined ? '' : wrap(text);
}
