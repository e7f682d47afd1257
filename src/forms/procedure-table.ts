import { expectedActor } from '../model/actor.ts';
import type { ProcedureStep } from '../model/policy.ts';
import { appointingProcedure } from '../model/procedure.ts';
import type { StepRecord } from '../model/records.ts';
import { namesOrganization, ownValue, type Register } from '../model/register.ts';
import type { Row } from '../writers/workbook.ts';
import type { FormEntry } from './entries.ts';
import { label, labelled, long, short } from './grid.ts';
import { inNarrow, inWide, printedDay } from './wording.ts';

/** The steps of the policy with what is recorded of them. A renewal shows what it needs, and what was done besides. */
export function procedureRows(entry: FormEntry, register: Register): Row[] {
  const procedure = appointingProcedure(entry.appointment);
  const steps = (procedure?.steps ?? []).filter(
    ({ step }) =>
      procedure?.required.includes(step) === true || ownValue(procedure?.recorded ?? {}, step) !== undefined,
  );
  const heads = {
    minHeight: 24,
    cells: [label(2, 2, '步骤'), label(4, 3, '日期'), label(7, 3, '承办或报送'), label(10, 3, '文号、编号、地点')],
  };
  const rows = steps.map((step) => stepRow(step, ownValue(procedure?.recorded ?? {}, step.step), entry, register));
  return labelled('产生程序', 1, 1, [heads, ...rows]);
}

function stepRow(step: ProcedureStep, record: StepRecord | undefined, entry: FormEntry, register: Register): Row {
  return {
    minHeight: 22,
    cells: [
      short(2, 2, step.step),
      short(4, 3, daysOf(record)),
      short(7, 3, inNarrow(actorsOf(step, record, entry, register))),
      long(10, 3, inWide(evidenceOf(record))),
    ],
  };
}

function daysOf(record: StepRecord | undefined): string {
  const first = printedDay(record?.on);
  return record?.until === undefined ? first : `${first}—${printedDay(record.until)}`;
}

/** Whom the record names, else whom the policy expects. */
function actorsOf(step: ProcedureStep, record: StepRecord | undefined, entry: FormEntry, register: Register): string {
  const expected = (['by', 'to'] as const).map((role) => {
    const recorded = record?.[role];
    if (recorded !== undefined) return calledOnForms(recorded, register);
    const actor = step[role];
    const name = actor && expectedActor(actor, entry.member, entry.appointment, register)?.name;
    return name && calledOnForms(name, register);
  });
  return expected.filter((name) => name !== undefined).join('、');
}

/** An organisation's short name where the text names one; an authority as it is. */
function calledOnForms(text: string, register: Register): string {
  const direct = register.organizations.get(text);
  if (direct !== undefined) return direct.shortName ?? direct.name;
  for (const organization of register.organizations.values()) {
    if (namesOrganization(organization, text)) return organization.shortName ?? organization.name;
  }
  return text;
}

function evidenceOf(record: StepRecord | undefined): string {
  const { document, certificate, at, note } = record ?? {};
  return [document, certificate, at, note].filter((part) => part !== undefined).join('、');
}
