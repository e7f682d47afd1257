import { createHash } from 'node:crypto';
import type { Words } from '../text/name.ts';

/** As many hexadecimal digits of a SHA-256 as no register has by chance twice. */
const DIGITS = 24;

/** What a result is recognised by. */
interface Recognised {
  readonly rule: string;
  readonly place: { readonly file: Words };
  readonly identity: string;
}

/**
 * Results with what they are recognised by in the next run: rule, file and identity, whatever line they stand on. Of
 * several that are equal in all of it, each has its number in their order.
 */
export function fingerprinted<R extends Recognised>(results: readonly R[]): (R & { readonly fingerprint: string })[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const key = JSON.stringify([result.rule, String(result.place.file), result.identity]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const digest = createHash('sha256').update(key).digest('hex').slice(0, DIGITS);
    return { ...result, fingerprint: `${digest}:${before + 1}` };
  });
}
