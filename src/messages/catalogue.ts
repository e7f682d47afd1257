/** All words for people, in both languages. Official documents are always Chinese and not in here. */

import { en, type Inner } from './en.ts';
import { zh } from './zh.ts';

export type Lang = 'zh' | 'en';

export const LANGUAGES: readonly Lang[] = ['zh', 'en'];

/** The English catalogue gives the keys and parameters; a translation that lacks one does not compile. */
export type Catalogue = typeof en;

export type MessageKey = keyof Catalogue;

type Params<K extends MessageKey> = Parameters<Catalogue[K]> extends [infer P, ...unknown[]] ? P : undefined;

/** Something to be said, before it is put into a language. Plain data: it can be stored and sent. */
export type Message = {
  [K in MessageKey]: { readonly key: K; readonly params: Params<K> };
}[MessageKey];

export function msg<K extends MessageKey>(
  key: K,
  ...args: Params<K> extends undefined ? [] : [params: Params<K>]
): Message {
  return { key, params: args[0] } as Message;
}

const catalogues: Record<Lang, Catalogue> = { en, zh };

/** The message in words. */
export function say(lang: Lang, message: Message): string {
  const speak = catalogues[lang][message.key] as (params: unknown, inner: Inner) => string;
  return speak(message.params, (nested) => say(lang, nested as Message));
}
