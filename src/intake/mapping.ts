/** What columns mean that no dictionary knows: remembered in the settings, or said anew. */

import { type Mapping, meaningNamed } from '../importers/tables/meanings.ts';
import { UserError } from '../messages/user-error.ts';
import type { Policy } from '../model/policy.ts';
import { says } from './intake.words.ts';

/**
 * @param texts as given to `--map`: `职务=position`
 * @throws UserError for what is no such answer, or speaks of a field that there is not
 */
export function mappingOf(remembered: Mapping, texts: readonly string[], policy: Policy): Mapping {
  const mapping = { ...remembered, ...answersIn(texts) };
  for (const [header, meaning] of Object.entries(mapping)) {
    if (meaningNamed(meaning, policy) === undefined) throw new UserError(says.mapMeaning({ header, meaning }));
  }
  return mapping;
}

export function answersIn(texts: readonly string[]): Mapping {
  return Object.fromEntries(
    texts.map((text) => {
      const [, header = '', meaning = ''] = /^([^=＝]+)[=＝]([^=＝]+)$/.exec(text) ?? [];
      if (header.trim() === '' || meaning.trim() === '') throw new UserError(says.mapShape({ text }));
      return [header.trim(), meaning.trim()];
    }),
  );
}
