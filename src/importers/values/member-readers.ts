/** How each column of a roster of people is read into a record. A meaning without a reader does not compile. */

import { leavesOpen } from '../../model/modes.ts';
import { wordsOf } from '../../model/policy-words.ts';
import { closestWord } from '../../text/closest-word.ts';
import type { MemberMeaning } from '../headers.words.ts';
import type { FieldPath } from '../roster.ts';
import { says } from '../roster.words.ts';
import { inOneLine, saysNothing } from '../tables/clean-text.ts';
import type { SeenCell } from '../tables/grid.ts';
import { chosenCategory, chosenWord } from './choices.ts';
import { readDateCell } from './dates.ts';
import { readEducation, readLevel, readSchoolOf } from './education-columns.ts';
import type { Line } from './line.ts';
import { readFamily, readResume } from './lists-of-people.ts';
import { type Outcome, outcomesOf, put, putUnit, wrong } from './outcome.ts';
import {
  readClosePhrase,
  readEthnicity,
  readGender,
  readIdNumber,
  readList,
  readName,
  readPhone,
  readPhrase,
  readYesOrNo,
} from './people.ts';
import { readRemarks } from './remarks.ts';
import { readEvidence } from './steps.ts';

export type Reader = (cell: SeenCell, line: Line) => Outcome[];

/** Read with other columns (`appointment-dates.ts`, `employment.ts`) or for the line as a whole. */
const elsewhere: Reader = () => [];

export const MEMBER_READERS: Readonly<Record<MemberMeaning, Reader>> = {
  recordId: elsewhere,
  serial: elsewhere,
  photo: elsewhere,
  age: elsewhere,
  remarks: (cell, { lookups }) => readRemarks(cell, lookups.policy) ?? [],

  name: readNameCell,
  gender: (cell) => outcomesOf(cell, readGender(cell), ['gender']),
  ethnicity: (cell) => outcomesOf(cell, readEthnicity(cell), ['ethnicity']),
  birthDate: dateOf('birthDate'),
  nativePlace: (cell) => outcomesOf(cell, readClosePhrase(cell), ['nativePlace']),
  idNumber: (cell) => outcomesOf(cell, readIdNumber(cell), ['idNumber']),
  phone: (cell) => outcomesOf(cell, readPhone(cell), ['phone']),
  address: (cell) => outcomesOf(cell, readClosePhrase(cell), ['address']),
  politicalStatus: checkPartyStatus,
  'party.joined': dateOf('party', 'joined'),
  'party.confirmed': dateOf('party', 'confirmed'),
  'party.branch': (cell) => outcomesOf(cell, readClosePhrase(cell), ['party', 'branch']),
  workStarted: dateOf('workStarted'),
  education: readEducation(undefined),
  'education.level': readEducation(undefined),
  'education.degree': readLevel('degree', undefined),
  'education.school': readSchoolOf(undefined),
  'education.major': readLevel('major', undefined),
  fullTime: readEducation('fullTime'),
  'fullTime.level': readEducation('fullTime'),
  'fullTime.degree': readLevel('degree', 'fullTime'),
  'fullTime.school': readSchoolOf('fullTime'),
  'fullTime.major': readLevel('major', 'fullTime'),
  inService: readEducation('inService'),
  'inService.level': readEducation('inService'),
  'inService.degree': readLevel('degree', 'inService'),
  'inService.school': readSchoolOf('inService'),
  'inService.major': readLevel('major', 'inService'),
  unitAndPosition: elsewhere,
  unit: elsewhere,
  position: elsewhere,
  roles: readRoles,
  retired: (cell) => outcomesOf(cell, readYesOrNo(cell), ['retired']),
  residence: (cell, line) => organizationOf(cell, line, ['residence']),
  honors: (cell) => outcomesOf(cell, readList(cell), ['honors']),
  resume: (cell) => outcomesOf(cell, readResume(cell.text.split('\n')), ['resume']),
  family: (cell) => outcomesOf(cell, readFamily(cell.text.split(/[\n；;]/)), ['family']),

  organization: elsewhere,
  category: readCategory,
  replaces: (cell) => outcomesOf(cell, readPhrase(cell), ['appointments', 0, 'replaces']),
  mode: readMode,
  term: elsewhere,
  termName: elsewhere,
  start: elsewhere,
  end: elsewhere,
  document: (cell, line) => readEvidence('document', cell, line),
  certificate: (cell, line) => readEvidence('certificate', cell, line),
  'exit.kind': (cell, { lookups }) => wordOf(cell, wordsOf(lookups.policy).exits, ['appointments', 0, 'exit', 'kind']),
  'exit.on': (cell) => outcomesOf(cell, readDateCell(cell, 'day'), ['appointments', 0, 'exit', 'on']),
  'exit.cause': readCause,

  'unit.type': readUnitType,
};

function dateOf(...path: FieldPath): Reader {
  return (cell) => outcomesOf(cell, readDateCell(cell, 'day-or-month'), path);
}

function readNameCell(cell: SeenCell, { cells }: Line): Outcome[] {
  const reading = readName(cell);
  if (reading === undefined) return [];
  if ('wrong' in reading) return [wrong(cell, reading.wrong)];
  const { name, gender } = reading.value;
  const isGenderElsewhere = gender === undefined || cells.has('gender');
  return [put(cell, ['name'], name), ...(isGenderElsewhere ? [] : [put(cell, ['gender'], gender)])];
}

/** It follows from the dates of joining and has no field of its own; here only contradictions are of interest. */
function checkPartyStatus(cell: SeenCell, { cells }: Line): Outcome[] {
  if (saysNothing(cell.text)) return [];
  const isOther = NOT_OF_THE_PARTY.test(cell.text);
  const isMember = !isOther && cell.text.includes('党员');
  if (!isMember && !isOther) return [wrong(cell, says.noPartyStatus({ found: cell.text }))];
  const isConfirmed = hasDate(cells.get('party.confirmed'));
  const isJoined = isConfirmed || hasDate(cells.get('party.joined'));
  const isAgainst = /预备/.test(cell.text) ? isConfirmed : !isMember && isJoined;
  return isAgainst ? [wrong(cell, says.partyStatus({ found: cell.text }))] : [];
}

/** GB/T 4762-1984, codes 03 to 13, and those on their way into the Party. */
const NOT_OF_THE_PARTY = /团员|民革|民盟|民建|民进|农工|致公|九三|台盟|民主|无党派|群众|民众|积极分子|发展对象|申请人/;

function hasDate(cell: SeenCell | undefined): boolean {
  const reading = cell && readDateCell(cell, 'day-or-month');
  return reading !== undefined && 'value' in reading;
}

export function wordOf(cell: SeenCell, words: Iterable<string>, path: FieldPath, make: typeof put = put): Outcome[] {
  if (saysNothing(cell.text)) return [];
  const expected = [...words];
  const word = chosenWord(cell.text, expected);
  if (word !== undefined) return [make(cell, path, word)];
  return [wrong(cell, says.word({ found: cell.text, expected, nearest: closestWord(cell.text, expected) }))];
}

function readRoles(cell: SeenCell, { lookups }: Line): Outcome[] {
  if (saysNothing(cell.text)) return [];
  const expected = lookups.policy.roles;
  const texts = cell.text.split(/[、，,；;\n/]/).filter((text) => text.trim() !== '');
  const roles = texts.map((text) => chosenWord(text, expected));
  const unknown = texts.find((_, index) => roles[index] === undefined);
  if (unknown === undefined)
    return [
      put(
        cell,
        ['roles'],
        roles.filter((role) => role !== undefined),
      ),
    ];
  return [wrong(cell, says.word({ found: unknown, expected, nearest: closestWord(unknown, expected) }))];
}

export function organizationOf(cell: SeenCell, { lookups }: Line, path: FieldPath, make: typeof put = put): Outcome[] {
  if (saysNothing(cell.text)) return [];
  const named = lookups.organizations.named(cell.text);
  if ('found' in named) return [make(cell, path, named.found.id)];
  return [
    wrong(
      cell,
      notAnOrganization(
        cell.text,
        named.among.map(({ id }) => id),
        lookups,
      ),
    ),
  ];
}

export function notAnOrganization(found: string, among: readonly string[], { register }: Line['lookups']) {
  if (among.length > 0) return says.organizationAmbiguous({ found, among });
  return says.organizationUnknown({ found, nearest: closestWord(inOneLine(found), register.organizations.keys()) });
}

function readCategory(cell: SeenCell, { lookups, organization }: Line): Outcome[] {
  if (saysNothing(cell.text)) return [];
  const category = chosenCategory(cell.text, lookups.policy);
  if (category !== undefined) return [put(cell, ['appointments', 0, 'category'], category)];
  const expected = lookups.policy.categories
    .filter(({ levels }) => levels === undefined || organization === undefined || levels.includes(organization.level))
    .map(({ id }) => id);
  return [wrong(cell, says.word({ found: cell.text, expected, nearest: closestWord(cell.text, expected) }))];
}

function readMode(cell: SeenCell, { lookups, level }: Line): Outcome[] {
  const path = ['appointments', 0, 'mode'];
  const words = wordsOf(lookups.policy);
  const listed = level?.modes ?? words.modes;
  const isListed = saysNothing(cell.text) || chosenWord(cell.text, listed) !== undefined;
  const isOther = !isListed && level !== undefined && leavesOpen(level, cell.text.trim(), words);
  return isOther ? outcomesOf(cell, readPhrase(cell), path) : wordOf(cell, listed, path);
}

/** Where the policy leaves causes free, and where the kind is not known, the text is taken as it is. */
function readCause(cell: SeenCell, { cells, lookups }: Line): Outcome[] {
  const { causesOfExit, exits } = wordsOf(lookups.policy);
  const kindCell = cells.get('exit.kind');
  const kind = kindCell && chosenWord(kindCell.text, exits);
  const causes = kind === undefined ? undefined : causesOfExit.get(kind);
  const path = ['appointments', 0, 'exit', 'cause'];
  if (causes === undefined || causes.size === 0) return outcomesOf(cell, readPhrase(cell), path);
  return wordOf(cell, causes, path);
}

function readUnitType(cell: SeenCell, { lookups }: Line): Outcome[] {
  return wordOf(cell, lookups.policy.unitTypes, ['type'], putUnit);
}
