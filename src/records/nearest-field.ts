import { closestWord } from '../text/closest-word.ts';

/** Fields by their keys, each with the title that its schema gives it. */
type Properties = Readonly<Record<string, { readonly title?: string }>>;

/**
 * The field that a name was most likely meant to be: a key that is spelt nearly so, or the one whose title in the schema
 * says so in Chinese: `籍贯` is `nativePlace`, `电话` is the `联系电话`.
 */
export function nearestField(name: string, properties: Properties): string | undefined {
  const keys = Object.keys(properties);
  const sameLetters = keys.find((key) => key.toLowerCase() === name.trim().toLowerCase());
  return sameLetters ?? closestWord(name, keys) ?? keyByTitle(name.trim(), properties);
}

function keyByTitle(name: string, properties: Properties): string | undefined {
  const byTitle = new Map<string, string>();
  for (const [key, { title }] of Object.entries(properties)) if (title !== undefined) byTitle.set(title, key);
  const titles = [...byTitle.keys()];
  const title = titles.includes(name) ? name : (partOf(name, titles) ?? closestWord(name, titles));
  return title === undefined ? undefined : byTitle.get(title);
}

/** A title with the name in it, or the other way round; of several nobody knows which is meant. */
function partOf(name: string, titles: readonly string[]): string | undefined {
  const found = name.length < 2 ? [] : titles.filter((title) => title.includes(name) || name.includes(title));
  return found.length === 1 ? found[0] : undefined;
}
