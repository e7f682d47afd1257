/** Organisations and units that an answer may name. */

import { type Message, msg } from '../messages/catalogue.ts';
import { namesOrganization } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { closestWord } from '../text/closest-word.ts';
import { comparableName } from '../text/comparable-name.ts';
import type { Answers } from './answers.ts';
import type { Desk } from './desk.ts';
import type { Offer } from './prompter.ts';
import type { Kind } from './question.ts';
import { says } from './wizard.words.ts';

type Reference = Extract<Kind, { is: 'reference' }>;

/** Those that fit, each with its full name. */
export function offersFor({ to, isFit }: Reference, answers: Answers, desk: Desk): Offer[] {
  const { organizations, units } = desk.register;
  const all = to === 'organization' ? [...organizations.values()] : [...units.values()];
  return all.flatMap((record) => {
    const { id } = record;
    if (isFit !== undefined && unlessUnknown(() => isFit(id, answers, desk)) !== true) return [];
    const name = unlessUnknown(() => record.name) ?? id;
    return [{ value: id, label: name === id ? id : `${id}  ${name}` }];
  });
}

/** The id that a text names: by the id itself, the full or the short name. */
export function idNamed({ to }: Reference, text: string, { register }: Desk): { id: string } | { problem: Message } {
  const word = text.normalize('NFC').trim();
  if (to === 'organization') {
    const { organizations } = register;
    const isCalled = (organization: Parameters<typeof namesOrganization>[0]) =>
      unlessUnknown(() => namesOrganization(organization, word)) === true;
    const found = organizations.get(word) ?? [...organizations.values()].find(isCalled);
    if (found !== undefined) return { id: found.id };
    return { problem: msg('lookup.organization', { word, nearest: closestWord(word, organizations.keys()) }) };
  }
  const { units } = register;
  const name = comparableName(word);
  const found =
    units.get(word) ??
    [...units.values()].find((unit) => unlessUnknown(() => comparableName(unit.name) === name) === true);
  if (found !== undefined) return { id: found.id };
  return { problem: says.unit({ word, nearest: closestWord(word, units.keys()) }) };
}
