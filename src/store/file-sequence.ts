import { ReadAhead } from './read-ahead.ts';
import { readFileBriefly } from './read-file.ts';

/** A thread takes some 20 ms to start: for fewer files it is not worth it. */
const FEWEST_AHEAD = 2000;

/** Files that are read one after the other; where there are many, the next ones are fetched ahead. */
export class FileSequence {
  private readonly ahead: ReadAhead | undefined;

  /** @param files full paths, in the order in which they will be read */
  constructor(files: readonly string[]) {
    this.ahead = files.length < FEWEST_AHEAD ? undefined : new ReadAhead(files);
  }

  /**
   * The bytes of the next file, valid until the next call.
   *
   * @throws the system's error where it cannot be read
   */
  read(file: string): Buffer {
    return this.ahead?.take() ?? readFileBriefly(file);
  }

  /** To be called when no more is read. */
  end(): void {
    this.ahead?.end();
  }
}
