import type { Finding, Related } from '../findings/finding.ts';
import { type Lang, say } from '../messages/catalogue.ts';
import { mask } from '../text/mask.ts';

/** What is said of a finding, without any ID or phone number in full. */
export function wordsFor(item: Finding | Related, lang: Lang): string {
  return mask(say(lang, item.message));
}
