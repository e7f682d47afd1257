/**
 * A 32-bit fingerprint (FNV-1a over UTF-16 units). Equal texts have equal fingerprints; different ones now and then
 * too, so a match is a suspicion to be looked into. Far too short to lead back to an ID number or a name.
 */
export function fingerprintOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Remembers which numbers have been filed under one fingerprint; cheap while they are all different. */
export class FingerprintIndex {
  private readonly first = new Map<number, number>();
  private readonly shared = new Map<number, number[]>();

  add(fingerprint: number, number: number): void {
    const first = this.first.get(fingerprint);
    if (first === undefined) {
      this.first.set(fingerprint, number);
      return;
    }
    const group = this.shared.get(fingerprint);
    if (group === undefined) this.shared.set(fingerprint, [first, number]);
    else group.push(number);
  }

  /** The groups of two and more, in the order in which their second came. */
  groups(): Iterable<readonly number[]> {
    return this.shared.values();
  }
}
