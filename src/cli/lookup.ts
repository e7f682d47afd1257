import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { OrganizationRecord } from '../model/records.ts';
import { namesOrganization, type Register } from '../model/register.ts';
import { closestWord } from '../text/closest-word.ts';

/**
 * The organisation that a user names by id, full name or short name.
 *
 * @throws UserError with the nearest name where there is none
 */
export function organizationNamed({ organizations }: Register, word: string): OrganizationRecord {
  const name = word.normalize('NFC');
  const found =
    organizations.get(name) ?? [...organizations.values()].find((candidate) => namesOrganization(candidate, name));
  if (found) return found;
  throw new UserError(msg('lookup.organization', { word, nearest: closestWord(name, organizations.keys()) }));
}
