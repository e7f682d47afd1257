import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Policy } from '../../src/model/policy.ts';
import type { MemberRecord, OrganizationRecord, RecordKind, UnitRecord } from '../../src/model/records.ts';
import type { Register } from '../../src/model/register.ts';
import { normalise } from '../../src/records/normalise.ts';
import type { Area, Sheet, Workbook } from '../../src/workbooks/workbook.ts';
import type { Sheet as Printed, Workbook as PrintedWorkbook } from '../../src/writers/workbook.ts';

const TESTS = path.join(import.meta.dirname, '..');

/** The invented city whose policy differs from the built-in one in every part. */
export function qinghe(): { register: Register; members: MemberRecord[] } {
  const policy = parse(readFileSync(path.join(TESTS, 'policies/qinghe-2020.yaml'), 'utf8')) as Policy;
  const organizations = byId(records('organization', 'organizations') as OrganizationRecord[]);
  const units = byId(records('unit', 'units') as UnitRecord[]);
  return { register: { policy, organizations, units }, members: records('member', 'members') as MemberRecord[] };
}

function records(kind: RecordKind, folder: string): unknown[] {
  const root = path.join(TESTS, 'fixtures/qinghe', folder);
  return readdirSync(root).map((name) => normalise(kind, parse(readFileSync(path.join(root, name), 'utf8'))));
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The cells that a printed workbook has when it is opened again. */
export function reopened({ sheets }: PrintedWorkbook): Workbook {
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
