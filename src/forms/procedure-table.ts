import { expectedActor } from '../model/actor.ts';
import type { ProcedureStep } from '../model/policy.ts';
import { appointingProcedure } from '../model/procedure.ts';
import type { OrganizationRecord, StepRecord } from '../model/records.ts';
import { ownValue, type Register } from '../model/register.ts';
import type { Row } from '../writers/workbook.ts';
import type { FormEntry } from './entries.ts';
import { label, labelled, long, short } from './grid.ts';
import type { Part } from './pages.ts';
import { DASH, NOTHING, printedDay } from './wording.ts';

/**
 * The steps of the policy with what is recorded of them; what is still to come is blank. A renewal shows what it needs,
 * and what was done besides.
 */
export function procedureParts(entry: FormEntry, register: Register): Part[] {
  const { steps = [], required = [], recorded = {} } = appointingProcedure(entry.appointment) ?? {};
  const rows = steps
    .map((step) => ({ step, record: ownValue(recorded, step.step) }))
    .filter(({ step, record }) => required.includes(step.step) || record !== undefined)
    .map(({ step, record }) => stepRow(step, record, entry, register));
  if (rows.length === 0) return [];
  const heads = {
    minHeight: 24,
    cells: [label(2, 2, '步骤'), label(4, 2, '日期'), label(6, 4, '承办或报送'), label(10, 3, '文号、编号、地点')],
  };
  return [
    {
      entries: rows.length,
      rowsOf: (first, end) => labelled('产生程序', 1, 1, [heads, ...rows.slice(first, end)]),
      isKeptTogether: true,
    },
  ];
}

function stepRow(step: ProcedureStep, record: StepRecord | undefined, entry: FormEntry, register: Register): Row {
  return {
    minHeight: 24,
    cells: [
      short(2, 2, step.step),
      short(4, 2, daysOf(record)),
      short(6, 4, record === undefined ? '' : actorsOf(step, record, entry, register)),
      long(10, 3, record === undefined ? '' : evidenceOf(step, record)),
    ],
  };
}

function daysOf(record: StepRecord | undefined): string {
  const first = printedDay(record?.on);
  return record?.until === undefined ? first : `${first}—${printedDay(record.until)}`;
}

/** Whom the record names. That an organisation does itself what is its own to do need not be recorded. */
function actorsOf(step: ProcedureStep, record: StepRecord, entry: FormEntry, register: Register): string {
  const names = (['by', 'to'] as const).map((role) => {
    const name = record[role] ?? (step[role] === 'self' ? nameOfSelf(entry, register) : undefined);
    return name && calledOnForms(name, register);
  });
  const isNobodyAsked = step.by === undefined && step.to === undefined;
  return names.filter((name) => name !== undefined).join('、') || (isNobodyAsked ? DASH : '');
}

function nameOfSelf({ appointment }: FormEntry, register: Register): string | undefined {
  return expectedActor('self', appointment.member, appointment, register)?.name;
}

const known = new WeakMap<Register, Map<string, OrganizationRecord>>();

/** An organisation's short name where the text names one; an authority as it is. */
function calledOnForms(text: string, register: Register): string {
  let byName = known.get(register);
  if (byName === undefined) {
    byName = organizationsByName(register);
    known.set(register, byName);
  }
  const organization = register.organizations.get(text) ?? byName.get(text);
  return organization?.shortName ?? organization?.name ?? text;
}

function organizationsByName({ organizations }: Register): Map<string, OrganizationRecord> {
  const byName = new Map<string, OrganizationRecord>();
  for (const organization of organizations.values()) {
    for (const name of [organization.name, organization.shortName]) {
      if (name !== undefined && !byName.has(name)) byName.set(name, organization);
    }
  }
  return byName;
}

function evidenceOf(step: ProcedureStep, record: StepRecord): string {
  const { document, certificate, at, note } = record;
  const recorded = [document, certificate, at, note].filter((part) => part !== undefined).join('、');
  const isAsked = step.evidence !== undefined && step.evidence.length > 0;
  return recorded || (isAsked ? '' : NOTHING);
}
