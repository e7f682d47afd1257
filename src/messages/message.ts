export type Lang = 'zh' | 'en';

export const LANGUAGES: readonly Lang[] = ['zh', 'en'];

/** Puts a message inside another into the same language. */
export type Inner = (message: Message) => string;

/** How something is said in one language, from its parameters. */
type Phrase = (params: never, inner: Inner) => string;

export type Phrases = Readonly<Record<string, Phrase>>;

/** Something to be said, before it is put into a language. */
export interface Message {
  /** Tells what is said from all else that can be said. */
  readonly key: string;
  readonly params: unknown;
  readonly in: Readonly<Record<Lang, Phrase>>;
}

/** What can be said, each a function from its parameters to a message. */
export type Says<P extends Phrases> = {
  readonly [K in keyof P]: Parameters<P[K]> extends [infer Params, ...unknown[]]
    ? (params: Params) => Message
    : () => Message;
};

/** The same phrases in all languages: the English ones give names and parameters, so that a missing one fails to compile. */
export interface InLanguages<P extends Phrases> {
  readonly en: P;
  readonly zh: NoInfer<P>;
}

/** Messages out of phrases. Their keys are the phrases' names, `dayOff` as `day-off`, behind a prefix. */
export function messagesOf<P extends Phrases>(prefix: string, { en, zh }: InLanguages<P>): Says<P> {
  const names = Object.keys(en) as (keyof P & string)[];
  const entries = names.map((name) => [
    name,
    messageOf(prefix + hyphenated(name), { en: en[name] as Phrase, zh: zh[name] as Phrase }),
  ]);
  return Object.fromEntries(entries) as Says<P>;
}

/** One message out of a phrase in all languages. */
export function messageOf(key: string, phrase: Message['in']): (params?: unknown) => Message {
  // How it is said is not part of what is said: two messages are the same where key and parameters are.
  const said = { in: phrase };
  return (params) => Object.assign(Object.create(said), { key, params }) as Message;
}

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The message in words. */
export function say(lang: Lang, message: Message): string {
  const speak = message.in[lang] as (params: unknown, inner: Inner) => string;
  return speak(message.params, (nested) => say(lang, nested));
}
