/** A change of a part at one place of its bytes; where start and end are the same, something is put in. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The bytes with all changes made; what lies between them stays as it is. Changes at one place keep their order. */
export function spliced(bytes: Buffer, splices: readonly Splice[]): Buffer {
  const pieces: Buffer[] = [];
  let done = 0;
  for (const { start, end, text } of [...splices].sort((one, other) => one.start - other.start)) {
    pieces.push(bytes.subarray(done, start), Buffer.from(text));
    done = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(done)]);
}
