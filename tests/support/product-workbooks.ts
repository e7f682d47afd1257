/** Every kind of workbook that the product makes, as models: with photos of both formats, and with nothing filled in. */

import { expiryWords } from '../../src/expiry/expiry.words.ts';
import { expiryWorkbook } from '../../src/expiry/xlsx.ts';
import { registrationWorkbook } from '../../src/forms/registration.ts';
import type { MemberRecord } from '../../src/model/records.ts';
import type { Photo } from '../../src/photos/photo.ts';
import { startStats } from '../../src/stats/stats.ts';
import { statsWords } from '../../src/stats/stats.words.ts';
import { statsWorkbook } from '../../src/stats/xlsx.ts';
import { Template } from '../../src/templates/template.ts';
import type { Workbook } from '../../src/writers/workbook.ts';
import { HOSTILE_NAMES, sampleReport } from '../expiry.builders.ts';
import { AS_OF, bareMember, community, member, register } from '../forms-builders.ts';
import { sampleLedger, sampleReviews } from '../ledgers/sample-workbooks.ts';
import { jpegOf } from '../pictures/jpeg.ts';
import { pngOf } from '../pictures/png.ts';

const PHOTOS: Readonly<Record<string, Photo>> = {
  周建国: { format: 'png', width: 35, height: 49, bytes: pngOf(35, 49) },
  王丽华: { format: 'jpeg', width: 70, height: 98, bytes: jpegOf(70, 98) },
};

const people = [
  member({ photo: 'photos/周建国.png' }),
  member({ id: '王丽华', name: '王丽华', photo: 'photos/王丽华.jpg' }),
  bareMember(),
  ...HOSTILE_NAMES.map((name, index) => member({ id: `h${index}`, name, position: name, address: `${name}\n${name}` })),
];

function registration(members: readonly MemberRecord[], isMasked: boolean): Workbook {
  const photoOf = ({ id }: MemberRecord) => PHOTOS[id];
  return registrationWorkbook({ register, organization: community, members, asOf: AS_OF, isMasked, photoOf });
}

function template(isBlank: boolean): Workbook {
  const organizations = [...register.organizations.values()];
  const made = new Template({ register, organizations, asOf: AS_OF, isBlank });
  for (const person of people) made.add(person);
  return made.workbook();
}

function statistics(): ReturnType<ReturnType<typeof startStats>['result']> {
  const stats = startStats(register, AS_OF);
  for (const person of people) stats.add(person);
  return stats.result();
}

const nothingDue = { ...sampleReport(), items: [], organizations: [] };

export const PRODUCT_WORKBOOKS = {
  'registration forms': () => registration(people, false),
  'masked registration forms': () => registration(people, true),
  'a form with a photo': () => registration(people.slice(1, 2), false),
  'a form that is blank but for a name': () => registration([bareMember()], false),
  'terms that end, in Chinese': () => expiryWorkbook(sampleReport(), expiryWords.zh),
  'terms that end, in English': () => expiryWorkbook(sampleReport('en'), expiryWords.en),
  'terms that end, each row written as it is made': () => expiryWorkbook(sampleReport(), expiryWords.zh, 0),
  'no terms that end': () => expiryWorkbook(nothingDue, expiryWords.zh),
  'a ledger of units': () => sampleLedger('unit'),
  'a ledger of matters': () => sampleLedger('matter'),
  'a ledger of meetings': () => sampleLedger('meeting'),
  'a ledger of activities': () => sampleLedger('activity'),
  'a ledger of evaluations': () => sampleLedger('evaluation'),
  'an empty ledger': () => sampleLedger('matter', {}),
  'a performance sheet': () => sampleReviews(true),
  'members side by side': () => sampleReviews(false),
  'a template': () => template(false),
  'a blank template': () => template(true),
  'statistics in Chinese': () => statsWorkbook(statistics(), statsWords.zh, '名册'),
  'statistics in English': () => statsWorkbook(statistics(), statsWords.en, 'Register'),
} satisfies Readonly<Record<string, () => Workbook>>;
