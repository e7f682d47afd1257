import type { Day, OrganizationRecord } from '../../../src/model/records.ts';
import { inventName } from '../names.ts';
import type { Random } from '../random.ts';
import { LEVEL, ROLE } from '../words.ts';
import { type Office, termsOf } from './organizations.ts';
import { registrationsOf } from './registrations.ts';
import type { Person } from './seat.ts';
import { unitOf } from './units.ts';

const SUBDISTRICT_POSTS = [
  '党工委书记',
  '党工委副书记、办事处主任',
  '党工委副书记',
  '党工委委员',
  '党工委组织委员',
] as const;
const COMMUNITY_POSTS = ['书记', '副书记', '组织委员'] as const;

/** `taken` are names that full-time members may not have, so that nobody seems to sit in both halves. */
export function organizationRecord(
  office: Office,
  people: readonly Person[],
  taken: ReadonlySet<string>,
  random: Random,
  asOf: Day,
): OrganizationRecord {
  const { id, name, shortName, level, parent, headcount } = office;
  const terms = termsOf(office, asOf);
  return {
    id,
    name,
    shortName,
    level,
    ...(parent === undefined ? {} : { parent }),
    fullTimeMembers: fullTimeMembers(office, people, taken, random),
    ...(terms.length === 0 ? {} : { terms }),
    ...(headcount === undefined ? {} : { headcount }),
    ...registrationsOf(office, people, asOf),
  };
}

function fullTimeMembers(office: Office, people: readonly Person[], taken: ReadonlySet<string>, random: Random) {
  const isCommunity = office.level === LEVEL.community;
  const organ = office.shortName.replace(office.id, '');
  const posts = isCommunity ? COMMUNITY_POSTS.map((post) => organ + post) : SUBDISTRICT_POSTS;
  const known = people.find((person) => isSecretaryOf(office, person));
  const names = new Set(known === undefined ? [] : [known.name]);
  while (names.size < posts.length) {
    const name = inventName(random, random.chance(0.65) ? '男' : '女');
    if (!taken.has(name)) names.add(name);
  }
  return [...names].map((name, index) => ({ name, position: posts[index] ?? '' }));
}

/** Secretaries of communities who are part-time members of their subdistrict's committee. */
function isSecretaryOf(office: Office, person: Person): boolean {
  if (person.unit === undefined || !person.roles.includes(ROLE.communitySecretary)) return false;
  return unitOf(person.unit).bodyOf === office.id;
}
