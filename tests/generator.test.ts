import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MatterRecord } from '../src/model/records.ts';
import { runMain } from './cli/run-main.ts';
import { isWorkday } from './generator/calendar.ts';
import { liuyangFiles } from './generator/liuyang/index.ts';
import { PHOTOS } from './generator/liuyang/photos.ts';
import { AFTER_TEN_YEARS } from './generator/liuyang/ten-years.ts';
import { busyLiuyangFiles } from './generator/liuyang/work.ts';
import { YEAR_2014 } from './generator/liuyang/year-2014/edition.ts';
import {
  appointmentsIn,
  dayOfStep,
  hasRightCheckCharacter,
  isServing,
  type ReadRegister,
  readBack,
  servingIn,
} from './generator/read-back.ts';
import type { TextFile } from './generator/record-file.ts';
import { AS_OF, CATEGORY } from './generator/words.ts';
import { withFiles } from './support/temp-workspace.ts';

const EXAMPLE = join(import.meta.dirname, '../examples/liuyang');
const LATER_EXAMPLE = `${EXAMPLE}-2014`;
const PHOTO_SOURCES = join(import.meta.dirname, 'generator/photos');

const register = readBack(liuyangFiles());
const appointments = appointmentsIn(register);
const members = [...register.members.values()];

describe('the Liuyang example', () => {
  it('is committed as it is generated, byte by byte', () => {
    expectCommitted(EXAMPLE, [...liuyangFiles()]);
  });

  it('has the size of Liuyang', () => {
    const levels = register.of('organization').map(({ record }) => record.level);
    expect(levels.filter((level) => level === '街道')).toHaveLength(4);
    expect(levels.filter((level) => level === '社区')).toHaveLength(23);
    expect(members).toHaveLength(142);
    expect(appointments.filter(({ appointment }) => isServing(appointment, AS_OF))).toHaveLength(135);
    expect(new Set([...register.units.values()].map((unit) => unit.type)).size).toBe(8);
    for (const { record, path } of [...register.of('member'), ...register.of('unit'), ...register.of('organization')]) {
      expect(path.endsWith(`/${record.id}.yaml`), path).toBe(true);
    }
  });

  it('refers only to records that exist', () => {
    for (const member of members) {
      if (member.unit !== undefined) expect(register.units.has(member.unit), member.id).toBe(true);
      if (member.residence !== undefined) expect(register.organizations.has(member.residence), member.id).toBe(true);
      expect(member.photo === undefined || member.photo === `photos/${PHOTOS[member.id]}`).toBe(true);
    }
    for (const { appointment } of appointments) expect(register.organizations.has(appointment.organization)).toBe(true);
    for (const { organization, partyOrganization } of register.units.values()) {
      expect(register.organizations.has(organization)).toBe(true);
      expect(partyOrganization?.head === undefined || register.members.has(partyOrganization.head)).toBe(true);
    }
  });

  it.each([AS_OF, YEAR_2014.asOf])('has no error on %s', async (day) => {
    const { code, out } = await runMain(['validate', '-C', EXAMPLE, '--as-of', day, '--format', 'json']);
    expect(code).toBe(0);
    const severities = new Set(JSON.parse(out).findings.map(({ severity }: { severity: string }) => severity));
    expect(severities.has('error')).toBe(false);
    expect(severities.size === 0).toBe(day === AS_OF);
  });

  it('shows every category, mode, way out and course of service', () => {
    expect(new Set(appointments.map(({ appointment }) => appointment.category))).toEqual(
      new Set(Object.values(CATEGORY)),
    );
    expect(new Set(appointments.map(({ appointment }) => appointment.mode))).toEqual(new Set(['聘任', '选任']));
    const exits = appointments.flatMap(({ appointment }) => appointment.exit ?? []);
    const ways = exits.map(({ kind, cause }) => [kind, cause].join(' ').trim());
    expect([...new Set(ways)].sort()).toEqual([
      '届满',
      '自行退出 其他原因',
      '自行退出 工作调动',
      '解除选聘 不认真履行职责',
      '解除选聘 不遵守相关制度',
      '解除选聘 违纪违法受到处分',
    ]);
    expect(appointments.filter(({ earlier }) => earlier.at(-1)?.exit === undefined && earlier.length > 0)).toHaveLength(
      11,
    );
    expect(
      appointments.filter(({ earlier }) => earlier.at(-1)?.exit !== undefined).map(({ member }) => member.id),
    ).toEqual(['袁伟']);
    expect(appointments.filter(({ appointment }) => appointment.start === undefined)).toHaveLength(1);
    const seats = members.map((member) => member.appointments.filter((each) => isServing(each, AS_OF)).length);
    expect(seats.filter((count) => count === 2)).toHaveLength(1);
  });

  it('keeps three to seven members serving in each organisation, or the planned number', () => {
    for (const { record } of register.of('organization')) {
      const count = servingIn(register, record.id, AS_OF).length;
      const planned = record.headcount?.planned;
      if (planned !== undefined) expect(count, record.id).toBe(planned);
      else expect(count >= 3 && count <= 7, `${record.id}: ${count}`).toBe(true);
    }
  });

  it('records the steps in order, on workdays, and nothing later than the day of the register', () => {
    for (const { member, appointment, earlier } of appointments) {
      const days = Object.values(appointment.steps ?? {}).map(dayOfStep);
      for (const day of days) expect(isWorkday(day) && day <= AS_OF, `${member.id} ${day}`).toBe(true);
      const inLine = days.length === 6 ? days.slice(0, 5) : days;
      expect(inLine, member.id).toEqual([...inLine].sort());
      expect((days[5] ?? '9') >= dayOfStep(appointment.steps?.上级批复), member.id).toBe(true);
      const isRenewal = earlier.length > 0 && earlier.at(-1)?.exit === undefined;
      expect(days.length, member.id).toBe(appointment.start === undefined ? 2 : isRenewal ? 2 : 6);
      expect(appointment.start === undefined || dayOfStep(appointment.steps?.组织聘用) <= appointment.start).toBe(true);
    }
  });

  it('ends terms as the policy says, and leaves none lapsed or overlapping', () => {
    for (const { member, appointment, earlier } of appointments) {
      const { start, end, exit, organization } = appointment;
      if (start === undefined || end === undefined) continue;
      const term = register.organizations
        .get(organization)
        ?.terms?.find((each) => each.start <= start && start <= each.end);
      expect(end, member.id).toBe(term?.end ?? `${Number(start.slice(0, 4)) + 3}${start.slice(4)}`);
      const isRenewed = member.appointments.some(
        (each) => each.organization === organization && (each.start ?? '') > end,
      );
      expect(end >= AS_OF || exit !== undefined || isRenewed, member.id).toBe(true);
      for (const before of earlier) expect((before.exit?.on ?? before.end ?? '') < start, member.id).toBe(true);
    }
  });

  it('has terms that end within 180 days in every span of urgency', () => {
    const ends = new Set(
      appointments.filter(({ appointment }) => isServing(appointment, AS_OF)).map((each) => each.appointment.end),
    );
    expect([...ends].filter((end) => end !== undefined && end <= '2014-04-29').sort()).toEqual([
      '2013-11-20',
      '2013-11-30',
      '2013-12-08',
      '2014-01-15',
      '2014-02-18',
      '2014-03-07',
      '2014-04-08',
    ]);
  });

  it('gives people numbers, dates and careers that agree', () => {
    expect(new Set(members.map((member) => member.phone)).size).toBe(members.length);
    for (const { id, gender, birthDate = '', idNumber, party, resume = [] } of members) {
      if (idNumber !== undefined) {
        expect(hasRightCheckCharacter(idNumber), id).toBe(true);
        expect(idNumber.slice(6, 14).startsWith(birthDate.replaceAll('-', '')), id).toBe(true);
        expect(Number(idNumber[16]) % 2 === 1, id).toBe(gender === '男');
      }
      const age = 2013 - Number(birthDate.slice(0, 4));
      expect(age >= 29 && age <= 75, id).toBe(true);
      expect(Number(party?.joined?.slice(0, 4)) - Number(birthDate.slice(0, 4)) >= 19, id).toBe(true);
      for (const [index, entry] of resume.entries()) expect(entry.to, id).toBe(resume[index + 1]?.from);
      for (const entry of resume) expect(entry.from < (entry.to ?? '9'), `${id} ${entry.from}`).toBe(true);
    }
    expect(register.members.get('陈静')?.birthDate).not.toBe(register.members.get('陈静-2')?.birthDate);
    expect(Math.max(...members.map((member) => member.resume?.length ?? 0))).toBeGreaterThanOrEqual(15);
  });

  it('has most committees hand in the forms of all who served then', () => {
    expect(handedIn(register)).toHaveLength(25);
    expectFormsOfAllWhoServed(register);
  });

  it('lets only those take part who serve on the day', () => {
    expect(takingPart(register).length).toBeGreaterThanOrEqual(14);
    expectToServe(register);
  });
});

describe('the Liuyang example after a year of work', () => {
  const later = readBack(liuyangFiles(YEAR_2014));
  const inYear = (on: string) => on > AS_OF && on <= YEAR_2014.asOf;

  it('is committed as it is generated, byte by byte', () => {
    expectCommitted(LATER_EXAMPLE, [...liuyangFiles(YEAR_2014)]);
  });

  it.each(['zh', 'en'])('has one finding, of a problem that is overdue: %s', async (lang) => {
    const { code, out } = await runMain(['validate', '-C', LATER_EXAMPLE, '--as-of', YEAR_2014.asOf, '--lang', lang]);
    expect(code).toBe(0);
    expect(out.match(/\([^()]*三\.2\)/g)).toHaveLength(1);
    expect(out).toContain('matter-overdue');
    expect(out).toMatch(lang === 'zh' ? /错误 0 处，警告 1 处，提示 0 处/ : /0 errors, 1 warning, 0 info/);
  });

  it('is the same register: whoever was there is, with the same person and the same history', () => {
    for (const [id, { appointments: before, ...person }] of register.members) {
      const { appointments: after = [], ...same } = later.members.get(id) ?? {};
      expect(same, id).toEqual(person);
      for (const [index, appointment] of before.entries()) expect(after[index], id).toMatchObject(appointment);
    }
    for (const [id, { registrations: _before, terms: before = [], ...rest }] of register.organizations) {
      const { registrations: _after, terms = [], ...same } = later.organizations.get(id) ?? {};
      expect(same, id).toEqual(rest);
      expect(terms.slice(0, before.length), id).toEqual(before);
    }
  });

  it('hands in the forms again after each election, and those that were late', () => {
    expect(handedIn(later).length).toBeGreaterThan(45);
    expectFormsOfAllWhoServed(later);
  });

  it('lets only those take part who serve on the day, on workdays', () => {
    expectToServe(later);
    const days = [
      ...later.of('meeting').map(({ record }) => record.on),
      ...later.of('matter').flatMap(({ record }) => stepsOf(record)),
    ];
    for (const day of days.filter(inYear)) expect(isWorkday(day), day).toBe(true);
  });

  it('shows the whole life of problems, raised by all three and handed all three ways', () => {
    const matters = later.of('matter').flatMap(({ record }) => (inYear(record.raised.on) ? [record] : []));
    const kindOf = (id: string) => (['member', 'unit', 'organization'] as const).filter((kind) => recordOf(kind, id));
    const recordOf = (kind: 'member' | 'unit' | 'organization', id: string) =>
      later.of(kind).some(({ record }) => record.id === id);
    const all = ['member', 'unit', 'organization'];
    expect(matters.length).toBeGreaterThanOrEqual(10);
    expect([...new Set(matters.flatMap(({ raised }) => kindOf(raised.by ?? '')))].sort()).toEqual([...all].sort());
    expect([...new Set(matters.flatMap(({ assigned }) => (assigned?.to ?? []).flatMap(kindOf)))].sort()).toEqual(
      [...all].sort(),
    );
    const isHandedUp = ({ organization, assigned }: MatterRecord) =>
      assigned?.to.includes(later.organizations.get(organization)?.parent ?? '-') ?? false;
    expect(matters.some(isHandedUp)).toBe(true);
    expect(matters.filter(({ published }) => published !== undefined).length).toBeGreaterThan(5);
    expect(matters.some(({ assigned }) => assigned === undefined)).toBe(true);
  });

  it.each(['淮川街道', '朝阳社区', '北城社区'])('has %s meet once a quarter and evaluate all who served', (id) => {
    const quarters = later.of('meeting').flatMap(({ record: { organization, on } }) => {
      return organization === id && inYear(on) ? [`${on.slice(0, 4)} ${Math.ceil(Number(on.slice(5, 7)) / 3)}`] : [];
    });
    expect(quarters.sort()).toEqual(['2013 4', '2014 1', '2014 2', '2014 3']);
    const evaluated = later.of('evaluation').flatMap(({ record }) => {
      return record.organization === id && record.period === 2013 ? [record.member] : [];
    });
    expect(evaluated.sort()).toEqual(servingIn(later, id, '2013-12-31').sort());
  });
});

function expectCommitted(folder: string, generated: readonly TextFile[]): void {
  for (const { path, text } of generated) {
    expect(readFileSync(join(folder, path), 'utf8').normalize(), path).toBe(text);
  }
  for (const photo of Object.values(PHOTOS)) {
    expect(readFileSync(join(folder, 'photos', photo)).equals(readFileSync(join(PHOTO_SOURCES, photo)))).toBe(true);
  }
  const expected = [...generated.map(({ path }) => path), ...Object.values(PHOTOS).map((photo) => `photos/${photo}`)];
  expect(filesBelow(folder)).toEqual(expected.sort());
}

function handedIn(of: ReadRegister) {
  return of.of('organization').flatMap(({ record }) => {
    return (record.registrations ?? []).map(({ on, members: count }) => ({ id: record.id, on, count }));
  });
}

function expectFormsOfAllWhoServed(of: ReadRegister): void {
  for (const { id, on, count } of handedIn(of)) expect(servingIn(of, id, on), id).toHaveLength(count ?? -1);
}

/** Who took on a problem: members alone, since units and committees do not serve. */
function takingPart(of: ReadRegister) {
  const isMember = (id: string) => of.members.has(id);
  return [
    ...of.of('matter').flatMap(({ record: { assigned, ...record } }) => {
      return assigned === undefined ? [] : [{ ...record, on: assigned.on, to: assigned.to.filter(isMember) }];
    }),
    ...of.of('meeting').map(({ record }) => ({ ...record, to: [...record.attendees, ...(record.absent ?? [])] })),
    ...of.of('activity').map(({ record }) => ({ ...record, to: record.members ?? [] })),
  ];
}

function expectToServe(of: ReadRegister): void {
  for (const { id, on, organization, to } of takingPart(of)) {
    expect(servingIn(of, organization, on), id).toEqual(expect.arrayContaining(to));
  }
  for (const { record } of of.of('evaluation')) {
    const { organization, period, member } = record;
    const served = ['06-15', '12-31'].flatMap((day) => servingIn(of, organization, `${period}-${day}`));
    expect(served, record.id).toContain(member);
  }
}

function stepsOf({ raised, assigned, progress = [], resolved, published }: MatterRecord): string[] {
  return [raised, assigned, ...progress, resolved, published].flatMap((step) => (step === undefined ? [] : [step.on]));
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

describe('the register ten years on', () => {
  const files = [...busyLiuyangFiles(3000)];

  it('has so many records of work, from every year', () => {
    const work = files.filter(({ path }) => /^(?:matters|meetings|activities|evaluations)\/(?:工作|.*-.*-)/.test(path));
    expect(work.length).toBeGreaterThanOrEqual(3000);
    const years = new Set(work.flatMap(({ text }) => /^(?:raised: \{ )?on: (\d{4})/m.exec(text)?.[1] ?? []));
    expect([...years].sort()).toEqual(Array.from({ length: 14 }, (_, index) => String(2010 + index)));
  });

  it('has no finding but of the photos that are not there', async () => {
    const texts = new Map(files.map(({ path, text }) => [path, Buffer.from(text)]));
    const { findings } = await withFiles(texts, async (folder) => {
      const { out } = await runMain(['validate', '-C', folder, '--as-of', AFTER_TEN_YEARS, '--format', 'json']);
      return JSON.parse(out) as { findings: readonly { rule: string }[] };
    });
    expect(findings.filter(({ rule }) => rule !== 'photo-file')).toEqual([]);
  });
});
