import type { Parts } from '../parts.ts';
import { repacked } from '../zip/repack.ts';

/** Parts of a workbook that are changed or added. */
export class Edits {
  readonly parts: Parts;
  readonly #changes = new Map<string, Buffer>();

  constructor(parts: Parts) {
    this.parts = parts;
  }

  has(name: string): boolean {
    return this.#changes.has(this.#entryName(name)) || this.parts.has(name);
  }

  names(): string[] {
    return [...new Set([...this.parts.entries.map(({ name }) => name), ...this.#changes.keys()])];
  }

  content(name: string): Buffer {
    return this.#changes.get(this.#entryName(name)) ?? this.parts.content(name);
  }

  set(name: string, content: Buffer): void {
    this.#changes.set(this.#entryName(name), content);
  }

  /** The first name of this form that no part has: `xl/comments#.xml`. */
  freeName(form: string): string {
    for (let number = 1; ; number += 1) {
      const name = form.replace('#', String(number));
      if (!this.has(name)) return name;
    }
  }

  packed(): Buffer {
    return repacked(this.parts.bytes, this.parts.entries, this.#changes);
  }

  /** A part is changed under the name that its entry has, whatever way that is written. */
  #entryName(name: string): string {
    return this.parts.entryOf(name)?.name ?? name;
  }
}
