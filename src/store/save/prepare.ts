import path from 'node:path';
import { msg } from '../../messages/catalogue.ts';
import { alike } from '../../text/file-name.ts';
import { type Found, look } from './disk.ts';
import { type Placement, stampOf } from './journal.ts';
import { temporaryName } from './names.ts';
import { type Expectation, whyUnexpected } from './seen.ts';
import { requireWritable, targetOf } from './target.ts';
import { writeTemporary } from './temporary.ts';
import { inWords, Refusal, systemError } from './why-unwritable.ts';
import type { Work } from './work.ts';

/** One file of a set. */
export interface Change {
  /** Absolute. A link is followed: what is replaced is the file that it leads to. */
  readonly path: string;
  /** The file as the user knows it. */
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly expects: Expectation;
}

/** The files of a set that are prepared: their content is on the disk, not in memory. */
export class Prepared {
  private readonly changes = new Map<string, PreparedChange>();
  private readonly alike = new Map<string, PreparedChange>();

  /**
   * Writes a change beside the file that it will replace.
   *
   * @throws Error where it cannot be written there
   */
  add(work: Work, { path: file, name, content, expects }: Change): void {
    const { folder, base, found } = targetOf(file, work.folders);
    const temporary = temporaryName(work.lock.token, this.changes.size + 1);
    const change = { folder, base, temporary, name, expects };
    const place = path.join(folder, base);
    requireExpected(place, found, expects);
    this.requireNoOther(place);
    work.stage.noteUse(folder);
    writeTemporary(path.join(folder, temporary), content, found);
    this.changes.set(place, change);
    this.alike.set(alike(place), change);
  }

  get folders(): Iterable<string> {
    return new Set([...this.changes.values()].map(({ folder }) => folder));
  }

  /**
   * Makes sure once more that all of them may be written.
   *
   * @throws UserError
   */
  placements(): Placement[] {
    return [...this.changes].map(([place, { expects, ...placement }]) => {
      try {
        const found = look(place);
        requireExpected(place, found, expects);
        return { ...placement, before: found && stampOf(found, expects) };
      } catch (error) {
        throw inWords(error, placement.name);
      }
    });
  }

  private requireNoOther(place: string): void {
    const twin = this.alike.get(alike(place));
    if (this.changes.has(place) || (twin !== undefined && ignoresCase(twin))) throw new Refusal(msg('file.twice'));
  }
}

interface PreparedChange extends Omit<Placement, 'before'> {
  readonly expects: Expectation;
}

function requireExpected(file: string, found: Found | undefined, expects: Expectation): void {
  if (found?.isDirectory()) throw systemError('EISDIR');
  if (found && !found.isFile()) throw new Refusal(msg('file.not-regular'));
  const why = whyUnexpected(file, found !== undefined, expects);
  if (why !== undefined) throw new Refusal(why);
  if (found) requireWritable(file);
}

/** Whether the disk takes a name in capitals for the same, as is seen by a file that is there, and no other like it. */
function ignoresCase({ folder, temporary }: PreparedChange): boolean {
  return look(path.join(folder, temporary.toUpperCase())) !== undefined;
}
