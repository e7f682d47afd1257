/** From this length on V8 cuts a text out of its source without copying it, so that whoever keeps it keeps the source. */
const SHORTEST_SLICE = 13;

/** The same text as a string of its own, for keeping. */
export function detachedText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
