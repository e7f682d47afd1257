/** The parts of a workbook file and what leads from one to another (ECMA-376 part 2, 6.5). */

import { MAX_RELATIONSHIPS } from './limits.ts';
import { damaged, tooLarge } from './refusal.ts';
import { Markup } from './xml/markup.ts';
import { type Entry, entriesOf } from './zip/directory.ts';
import { type Allowance, unpack } from './zip/unpack.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`. Strict and transitional files differ before it. */
  readonly type: string;
  /** Name of the part that it leads to; of what lies outside, an address that is no part. */
  readonly target: string;
}

export class Parts {
  readonly bytes: Buffer;
  readonly entries: readonly Entry[];
  readonly #byName = new Map<string, Entry>();
  readonly #allowance: Allowance;

  /** @param allowance bytes that may be unpacked */
  constructor(bytes: Uint8Array, allowance: number) {
    this.#allowance = { left: allowance };
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.entries = entriesOf(this.bytes);
    for (const entry of this.entries) {
      const key = keyOf(entry.name);
      if (!this.#byName.has(key)) this.#byName.set(key, entry);
    }
  }

  entryOf(name: string): Entry | undefined {
    return this.#byName.get(keyOf(name));
  }

  has(name: string): boolean {
    return this.entryOf(name) !== undefined;
  }

  /** Its content as it is. @throws UserError where it is missing or damaged */
  content(name: string): Buffer {
    const entry = this.entryOf(name);
    if (entry === undefined) throw damaged(name);
    return unpack(this.bytes, entry, this.#allowance);
  }

  /** The markup of a part, behind the tag of its root. */
  markup(name: string, root: string): Markup {
    const markup = new Markup(this.content(name), name);
    markup.enter(root);
    return markup;
  }

  /** What leads from this part on; from the file as a whole where the name is empty. */
  relationshipsOf(name: string): Relationship[] {
    const file = relationshipsPart(name);
    if (!this.has(file)) return [];
    const relationships: Relationship[] = [];
    const markup = this.markup(file, 'Relationships');
    markup.eachChild(() => {
      if (relationships.length === MAX_RELATIONSHIPS) throw tooLarge('links', MAX_RELATIONSHIPS);
      const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((key) => markup.attribute(key));
      const isOutside = markup.attribute('TargetMode') === 'External';
      relationships.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isOutside ? target : partFrom(name, target),
      });
    });
    return relationships;
  }
}

/** Names of parts are compared without case (ECMA-376 part 2, 6.3.5); some programs write backslashes. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

export function relationshipsPart(name: string): string {
  const cut = name.lastIndexOf('/') + 1;
  return `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`;
}

/** A target is relative to the folder of the part that it is told in, or begins at the top. */
function partFrom(source: string, target: string): string {
  const path = unescapedPath(target.replaceAll('\\', '/'));
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function unescapedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
