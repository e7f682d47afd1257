/** Renewals and exits under a policy that differs from the built-in one in every word, done step by step to their end. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays } from '../../src/model/day.ts';
import type { Policy } from '../../src/model/policy.ts';
import { ownPolicyBase, TESTS } from '../support/cases.ts';
import { withFiles } from '../support/temp-workspace.ts';
import { doneOneByOne } from './by-the-policy.ts';
import { changeOf, Desk, refusalOf } from './desk.ts';

const policy = parse(readFileSync(path.join(TESTS, 'policies/qinghe-2020.yaml'), 'utf8')) as Policy;

async function at(asOf: string, work: (desk: Desk) => void): Promise<void> {
  await withFiles(ownPolicyBase().files, async (folder) => work(await Desk.at(folder, asOf)));
}

describe('renewed by all the steps of a renewal, in as many goes', () => {
  test.each([
    ['梁静', '柳溪镇', '2023-07-01', ['资格联审', '任前公示', '任命'], '2025-07-12'],
    ['方芳', '柳溪一格', '2023-01-01', ['居民推选', '到岗'], '2024-01-06'],
    ['何青', '柳溪镇', '2024-03-20', ['资格联审', '任前公示', '任命'], '2026-03-31'],
  ])('%s in %s', async (id, organization, from, steps, end) => {
    await at(addDays(from, 30), (desk) => {
      const decide = (stated: Parameters<Desk['steps']>[0]) =>
        desk.renewal(id, organization, { ...(stated && { steps: stated }) });
      const before = desk.textOf(desk.fileOf(id));
      const all = doneOneByOne(decide, (decision) => desk.make(id, decision), from);
      expect(all.map(({ step }) => step)).toEqual(steps);
      const appointment = desk.member(id).appointments.at(-1);
      expect(appointment).toMatchObject({ start: all.at(-1)?.record.on, end });
      expect(desk.newFindings()).toEqual([]);
      const inSteps = desk.member(id);
      expect(desk.textOf(desk.fileOf(id)).startsWith(before)).toBe(true);
      desk.drafts.delete(desk.fileOf(id));
      desk.make(id, desk.renewal(id, organization, { steps: all }));
      expect(desk.member(id)).toEqual(inSteps);
    });
  });
});

describe('left by each of the exits', () => {
  const kinds = Object.entries(policy.exits);

  test.each(kinds)('%s', async (kind, { causes, at: when, procedure = [] }) => {
    await at('2024-06-30', (desk) => {
      const said = { kind, on: when === 'term-end' ? '2023-06-30' : '2023-06-01', ...(causes && { cause: causes[0] }) };
      const decide = (steps: Parameters<Desk['steps']>[0]) =>
        desk.exit('梁静', '柳溪镇', { ...said, ...(steps && { steps }) } as never);
      if (procedure.length === 0) desk.make('梁静', decide([]));
      else doneOneByOne(decide, (decision) => desk.make('梁静', decision), '2023-05-01');
      const { exit } = desk.member('梁静').appointments[0] ?? {};
      const demanded = procedure.filter(({ optional }) => optional !== true).map(({ step }) => step);
      expect(exit).toMatchObject(said);
      expect(Object.keys(exit?.steps ?? {})).toEqual(demanded);
      expect(desk.newFindings()).toEqual([]);
    });
  });
});

test('a seat without a term is not renewed', async () => {
  await at('2024-06-30', (desk) => {
    expect(refusalOf(desk.renewal('高远', '东湖片区'))).toMatch(/has no term and goes on/);
  });
});

test('appointed anew elsewhere: the whole procedure, with the notice before the appointment', async () => {
  await at('2024-06-30', (desk) => {
    const decide = (steps: Parameters<Desk['steps']>[0]) =>
      desk.renewal('方芳', '柳溪镇', { isAnew: true, category: '驻区单位代表', mode: '选派', ...(steps && { steps }) });
    expect(refusalOf(decide([]))).toMatch(/category “驻区单位代表” is no longer met/);
    desk.edit(desk.fileOf('方芳'), 'residence: 柳溪一格', 'unit: 柳溪税务所\nresidence: 柳溪一格');
    const all = doneOneByOne(decide, (decision) => desk.make('方芳', decision), '2024-01-08');
    expect(all.map(({ step }) => step)).toEqual(['提名', '资格联审', '任前公示', '任命']);
    expect(changeOf(desk.renewal('方芳', '柳溪镇', { steps: ['征求意见=2024-01-09'] })).edits).toHaveLength(1);
    expect(desk.newFindings()).toEqual([]);
  });
});
