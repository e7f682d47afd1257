import type { MemberRecord, OrganizationRecord } from '../../../src/model/records.ts';
import { inventName } from '../names.ts';
import { createRandom, type Random } from '../random.ts';
import { recordFile, type TextFile } from '../record-file.ts';
import { CATEGORY } from '../words.ts';
import { writeYaml } from '../yaml-writer.ts';
import { createRegistry, type Identity } from './identity.ts';
import { categoryOf, countryMember, type Place } from './member.ts';
import { withMistake } from './mistakes.ts';
import { type CountryOffice, communityId, communityOffice, subdistrictOffice } from './places.ts';
import { type CountrySize, countrySize, membersOf, shareOf } from './size.ts';
import { type CountryUnit, createUnits, PRIVATE } from './units.ts';

export interface CountryOptions {
  members: number;
  seed: number;
  /** Every so many-th member has one mistake; absent: none has. */
  findings?: number;
}

interface Generation {
  options: CountryOptions;
  size: CountrySize;
  random: Random;
  register: (isRetired: boolean) => Identity;
  inventUnit: (office: CountryOffice) => CountryUnit;
  organizations: number;
  members: number;
}

const MEMBERS_A_UNIT = 3;

/** A register like the country's, of any size, right on 2013-10-31; only counters are kept in memory. */
export function* countryFiles(options: CountryOptions): Generator<TextFile> {
  const random = createRandom(options.seed);
  const size = countrySize(options.members);
  const inventors = { register: createRegistry(random), inventUnit: createUnits(random) };
  const generation: Generation = { options, size, random, ...inventors, organizations: 0, members: 0 };
  yield { path: 'dgw.yaml', text: 'policy: liuyang-2013\ntitle: 全国兼职委员名册\n' };
  for (let number = 0; number < size.subdistricts; number += 1) yield* subdistrictFiles(generation, number);
}

function* subdistrictFiles(generation: Generation, number: number): Generator<TextFile> {
  const { size, random } = generation;
  const subdistrict = subdistrictOffice(number, random);
  const communities = shareOf(size.communities, size.subdistricts, number);
  const home = communities === 0 ? subdistrict.id : communityId(subdistrict.id, 0);
  yield* officeFiles(generation, subdistrict, home);
  for (let each = 0; each < communities; each += 1) {
    const community = communityOffice(subdistrict, each, random);
    yield* officeFiles(generation, community, community.id);
  }
}

/** An office, its members, and the units that they come from. */
function* officeFiles(generation: Generation, office: CountryOffice, residence: string): Generator<TextFile> {
  const { random } = generation;
  const members = membersOf(generation.size, generation.organizations);
  generation.organizations += 1;
  const names = new Set<string>();
  let lastUnit: CountryUnit | undefined;
  for (let certificate = 1; certificate <= members; certificate += 1) {
    const isOwner = generation.members % MEMBERS_A_UNIT === 1 && lastUnit?.type === PRIVATE && random.chance(0.6);
    const isHead = generation.members % MEMBERS_A_UNIT === 0;
    const unit = isHead ? generation.inventUnit(office) : isOwner ? lastUnit : undefined;
    const place = { office, residence, isOwner, certificate, ...(unit === undefined ? {} : { unit }) };
    const member = inventMember(generation, place);
    names.add(member.name);
    yield memberFile(generation, member, office);
    if (isHead && unit !== undefined) yield unitFile(unit, member.name, office);
    lastUnit = unit;
  }
  yield recordFile('organization', organizationRecord(office, names, random), office.folder);
}

function inventMember({ random, register }: Generation, place: Place): MemberRecord {
  const category = categoryOf(place, random);
  return countryMember(register(category === CATEGORY.retired), place, category, random);
}

function memberFile(generation: Generation, member: MemberRecord, office: CountryOffice): TextFile {
  const number = generation.members;
  generation.members += 1;
  const file = recordFile('member', member, `${office.folder}/${office.parent ?? office.id}`);
  const { findings } = generation.options;
  if (findings === undefined || number % findings !== placeOfMistake(number, findings)) return file;
  return { path: file.path, text: writeYaml(withMistake(member, Math.floor(number / findings))) };
}

/** Which of so many members in a row has the mistake: another each time, so that it meets every level. */
function placeOfMistake(number: number, findings: number): number {
  return (Math.floor(number / findings) * 37) % findings;
}

function unitFile(unit: CountryUnit, head: string, office: CountryOffice): TextFile {
  return recordFile('unit', { ...unit, partyOrganization: { ...unit.partyOrganization, head } }, office.folder);
}

/** Its full-time members share no name with its part-time ones. */
function organizationRecord(office: CountryOffice, taken: ReadonlySet<string>, random: Random): OrganizationRecord {
  const { id, name, shortName, level, parent, terms } = office;
  const fullTimeMembers = ['书记', '副书记', '组织委员'].map((position) => {
    let invented = inventName(random, '男');
    while (taken.has(invented)) invented = inventName(random, '男');
    return { name: invented, position };
  });
  const above = parent === undefined ? {} : { parent };
  return { id, name, shortName, level, ...above, fullTimeMembers, ...(terms.length === 0 ? {} : { terms }) };
}
