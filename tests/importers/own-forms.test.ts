import { describe, expect, it } from 'vitest';
import { registrationWorkbook } from '../../src/forms/registration.ts';
import { draftsOf } from '../../src/importers/drafts/drafts-of.ts';
import { agree } from '../../src/importers/people/agree.ts';
import { readRoster } from '../../src/importers/read-roster.ts';
import type { MemberRecord } from '../../src/model/records.ts';
import type { Workbook } from '../../src/workbooks/workbook.ts';
import { exampleRegister } from '../bench/example-register.ts';
import { qinghe, reopened } from './printed.ts';
import { wordsAt } from './register.ts';

const { register, members } = exampleRegister();
const files = members.map((record) => ({ record, path: `members/${record.id}.yaml` }));
const units = [...register.units.values()].map((record) => ({ record, path: `units/${record.id}.yaml` }));
const { policy } = register;

function printed(organizationId: string, of: readonly MemberRecord[] = members, isMasked = false): Workbook {
  const organization = register.organizations.get(organizationId);
  if (organization === undefined) throw new Error(organizationId);
  const input = { register, organization, members: of, asOf: '2013-10-31', isMasked, photoOf: () => undefined };
  return reopened(registrationWorkbook(input));
}

describe('forms that the product printed', () => {
  it.each([...register.organizations.keys()])('%s: read back they change nothing', (id) => {
    const roster = readRoster(printed(id), { register, policy, members });
    expect(wordsAt(roster.wrong)).toEqual([]);
    expect(roster.columns.filter(({ status }) => status === 'not-understood')).toEqual([]);
    const { drafts, conflicts } = draftsOf(roster, { register, members: files, units });
    expect(wordsAt(conflicts)).toEqual([]);
    expect(
      drafts.map((draft) => ({ name: draft.name, changes: 'changes' in draft ? draft.changes : draft.text })),
    ).toEqual([]);
  });

  it.each(['朝阳社区', '淮川街道', '集里街道', '北正社区'])(
    '%s: people whom nobody knows come out as their records say',
    (id) => {
      const roster = readRoster(printed(id), { register, policy, members: [] });
      expect(wordsAt(roster.wrong)).toEqual([]);
      expect(roster.entries.length).toBeGreaterThan(3);
      for (const entry of roster.entries) {
        const fields = Object.fromEntries(entry.fields.map(({ path, value }) => [path.join('.'), value]));
        const differing = printedLeaves(memberLike(fields, id), id).filter(
          ([path, value]) => !agree(fields[path], value),
        );
        expect([entry.name, differing]).toEqual([entry.name, []]);
      }
    },
  );

  it('are refused where they were made for public notice: what is hidden cannot be taken in', () => {
    const roster = readRoster(printed('朝阳社区', members, true), { register, policy, members });
    expect(new Set(roster.wrong.map(({ message }) => message.key))).toEqual(new Set(['roster.hidden']));
  });

  it.each([...qinghe().register.organizations.keys()])('of another city, %s: read back they change nothing', (id) => {
    const city = qinghe();
    const organization = city.register.organizations.get(id);
    if (organization === undefined) throw new Error(id);
    const input = { ...city, organization, asOf: '2021-12-31', isMasked: false, photoOf: () => undefined };
    const about = { register: city.register, policy: city.register.policy, members: city.members };
    const roster = readRoster(reopened(registrationWorkbook(input)), about);
    expect(wordsAt(roster.wrong)).toEqual([]);
    expect(roster.entries.length).toBeGreaterThan(0);
    const recorded = city.members.map((record) => ({ record, path: record.id }));
    const { drafts } = draftsOf(roster, { register: city.register, members: recorded, units: [] });
    expect(drafts.map((draft) => ('changes' in draft ? draft.changes : draft.text))).toEqual([]);
  });
});

/** Whose record it was: names are not unique in the example. */
function memberLike(fields: Readonly<Record<string, unknown>>, organization: string): MemberRecord {
  const found = members.find(
    (member) =>
      member.name === fields.name &&
      member.idNumber === fields.idNumber &&
      member.appointments.some((appointment) => appointment.organization === organization),
  );
  if (found === undefined) throw new Error(`no record of ${String(fields.name)}`);
  return found;
}

/** What a form has no box for, or has in other words. */
const NOT_PRINTED = new Set(['id', 'photo', 'roles', 'retired', 'residence', 'appointments']);

/** Everything in a record that its form prints, by path; of the appointments the one that the form is about. */
function printedLeaves(member: MemberRecord, organization: string): [string, unknown][] {
  const own = Object.entries(member).filter(([key]) => !NOT_PRINTED.has(key));
  const appointment = member.appointments.findLast((candidate) => candidate.organization === organization);
  const { exit, withdrawn, ...office } = appointment ?? { exit: undefined, withdrawn: undefined };
  return [...own.flatMap(([key, value]) => leaves(key, value)), ...leaves('appointments.0', office)];
}

function leaves(path: string, value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(`${path}.${key}`, inner));
}
