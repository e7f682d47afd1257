import type { Message } from '../messages/catalogue.ts';

export type Entry = string | Readonly<Record<string, string>>;

export type Value = string | number | boolean | readonly Entry[];

/** What an answer comes to; `undefined` where it is left blank. */
export type Reading = { readonly value: Value | undefined } | { readonly problem: Message };

/** Answers by key; `undefined` is an answer too: it is left blank. */
export type Answers = ReadonlyMap<string, Value | undefined>;

/** An answer that is a text; blank ones and lists are none. */
export function textIn(answers: Answers, key: string): string | undefined {
  const value = answers.get(key);
  return typeof value === 'string' ? value : undefined;
}

/** Puts answers into a record by their keys, `party.joined` into a group of its own; blanks are left out. */
export function groupedBy(answers: Answers, keys: Iterable<string>): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const key of keys) {
    const value = answers.get(key);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const path = key.split('.');
    const last = path.pop() ?? key;
    let group = root;
    for (const name of path) {
      group[name] ??= {};
      group = group[name] as Record<string, unknown>;
    }
    group[last] = value;
  }
  return root;
}
