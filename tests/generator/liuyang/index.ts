import type { AppointmentRecord, Day } from '../../../src/model/records.ts';
import { createRandom } from '../random.ts';
import { recordFile, type TextFile } from '../record-file.ts';
import { appointmentRecord, type Draft, draftsOf } from './appointments.ts';
import { organizationRecord } from './committees.ts';
import { type Edition, ROLLOUT } from './edition.ts';
import { numberPapers } from './numbering.ts';
import { OFFICES, officeOf } from './organizations.ts';
import { memberRecord } from './person.ts';
import { withRemarks } from './remarks.ts';
import type { Person } from './seat.ts';
import { unitRecord } from './units.ts';

const SEED = 20131031;

/** The register of Liuyang without findings, as of 2013-10-31 or a year of work later; the same bytes each time. */
export function* liuyangFiles(edition: Edition = ROLLOUT): Generator<TextFile> {
  for (const file of plainFiles(edition)) yield withRemarks(file, edition.remarks);
}

function* plainFiles({ asOf, about, people, units, deeds }: Edition): Generator<TextFile> {
  yield { path: 'dgw.yaml', text: workspaceText(about) };
  yield* organizationFiles(people, asOf);
  for (const [index, unit] of units.entries()) {
    yield recordFile('unit', unitRecord(unit, createRandom(SEED + index)));
  }
  yield* memberFiles(people);
  for (const matter of deeds.matters) yield recordFile('matter', matter);
  for (const meeting of deeds.meetings) yield recordFile('meeting', meeting);
  for (const activity of deeds.activities) yield recordFile('activity', activity);
  for (const evaluation of deeds.evaluations) yield recordFile('evaluation', evaluation);
}

function workspaceText(about: string): string {
  return `# 示例：浏阳市四个街道、二十三个社区，${about}；人员、单位均为虚构
policy: liuyang-2013
title: 浏阳市兼职委员名册
expiring: 90d
`;
}

function* organizationFiles(people: readonly Person[], asOf: Day): Generator<TextFile> {
  const taken = new Set(people.map((person) => person.name));
  for (const [index, office] of OFFICES.entries()) {
    yield recordFile('organization', organizationRecord(office, people, taken, createRandom(SEED * 2 + index), asOf));
  }
}

function* memberFiles(people: readonly Person[]): Generator<TextFile> {
  const drafts = draftsOf(people);
  const papers = numberPapers(drafts);
  for (const [index, person] of people.entries()) {
    const own = drafts.filter((draft) => draft.person === person).sort(byStart);
    const appointments = own.map((draft): AppointmentRecord => {
      return appointmentRecord(draft, papers.get(draft) ?? { document: '', certificate: '' });
    });
    yield recordFile(
      'member',
      memberRecord(person, appointments, createRandom(SEED * 3 + index * 7)),
      folderOf(person),
    );
  }
}

function byStart(a: Draft, b: Draft): number {
  return (a.stint.start ?? '9') < (b.stint.start ?? '9') ? -1 : 1;
}

function folderOf(person: Person): string {
  const office = officeOf(person.seats[0]?.organization ?? '');
  return office.parent ?? office.id;
}
