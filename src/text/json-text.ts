/** What JSON leaves as it is but a terminal obeys: C1 controls, and the marks that turn the direction of writing. */
const STEERING = /[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g;

/** A JSON document that can be printed anywhere: what could steer a terminal is written as `\u009b`. */
export function jsonText(document: unknown): string {
  return `${JSON.stringify(document, null, 2).replace(STEERING, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
