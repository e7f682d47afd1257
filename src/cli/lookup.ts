import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { OrganizationRecord } from '../model/records.ts';
import { namesOrganization, type Register } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { closestWord } from '../text/closest-word.ts';

/**
 * The organisation that a user names by id, full name or short name.
 *
 * @throws UserError with the nearest name where there is none
 */
export function organizationNamed({ organizations }: Register, word: string): OrganizationRecord {
  const name = word.normalize('NFC');
  // One whose own name is wrong can be named by its id alone.
  const isMeant = (candidate: OrganizationRecord) => unlessUnknown(() => namesOrganization(candidate, name)) === true;
  const found = organizations.get(name) ?? [...organizations.values()].find(isMeant);
  if (found) return found;
  throw new UserError(msg('lookup.organization', { word, nearest: closestWord(name, organizations.keys()) }));
}
