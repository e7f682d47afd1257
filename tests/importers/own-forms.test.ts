import { describe, expect, it } from 'vitest';
import { registrationWorkbook } from '../../src/forms/registration.ts';
import { draftsOf } from '../../src/importers/drafts/drafts-of.ts';
import { readRoster } from '../../src/importers/read-roster.ts';
import type { MemberRecord } from '../../src/model/records.ts';
import type { Area, Sheet, Workbook } from '../../src/workbooks/workbook.ts';
import type { Sheet as Printed, Workbook as PrintedWorkbook } from '../../src/writers/workbook.ts';
import { exampleRegister } from '../bench/example-register.ts';
import { entryOf, fieldsOf, wordsAt } from './register.ts';

const { register, members } = exampleRegister();
const files = members.map((record) => ({ record, path: `members/${record.id}.yaml` }));
const units = [...register.units.values()].map((record) => ({ record, path: `units/${record.id}.yaml` }));
const { policy } = register;

/** The cells that a printed workbook has when it is opened again. */
function reopened({ sheets }: PrintedWorkbook): Workbook {
  return { sheets: sheets.map(reopenedSheet) };
}

function reopenedSheet({ name, rows }: Printed): Sheet {
  const merged: Area[] = rows.flatMap(({ cells }, index) =>
    cells.flatMap(({ column, columns = 1, rows: high = 1 }) => {
      const area = { top: index + 1, left: column, bottom: index + high, right: column + columns - 1 };
      return columns > 1 || high > 1 ? [area] : [];
    }),
  );
  const cellsOf = ({ cells }: Printed['rows'][number]) =>
    cells.map(({ column, value }) => ({
      column,
      value:
        typeof value === 'number' ? { kind: 'number' as const, number: value } : { kind: 'text' as const, text: value },
    }));
  return { name, merged, hiddenColumns: [], rows: rows.map((row, index) => ({ row: index + 1, cells: cellsOf(row) })) };
}

function printed(organizationId: string, of: readonly MemberRecord[] = members): Workbook {
  const organization = register.organizations.get(organizationId);
  if (organization === undefined) throw new Error(organizationId);
  const input = { register, organization, members: of, asOf: '2013-10-31', isMasked: false, photoOf: () => undefined };
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

  it('give a person who is not in the register whole', () => {
    const roster = readRoster(printed('朝阳社区'), { register, policy, members: [] });
    expect(wordsAt(roster.wrong)).toEqual([]);
    expect(entryOf(roster, '周建国').isKnown).toBe(false);
    expect(fieldsOf(roster, '周建国')).toMatchObject({ name: '周建国' });
  });
});
