/** Which ledger is made of which records: read once, in file order, and no member is kept. */

import { gradesOf } from '../model/policy-words.ts';
import type { MemberRecord, OrganizationRecord, RecordKind, RecordsByKind } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { readThroughout, unlessUnknown } from '../model/unknown.ts';
import { activityLine } from './activities.ts';
import type { LineOf } from './contents.ts';
import { comparingEvaluations, evaluationLine } from './evaluations.ts';
import type { LedgerKind, Named, Selection } from './ledger.ts';
import { compareMatters, matterLine } from './matters.ts';
import { compareByDay, meetingLine } from './meetings.ts';
import { NameBook } from './name-book.ts';
import { noteServing, unitLines } from './units.ts';

/** Records of a kind, one by one. */
export type Each = <K extends RecordKind>(kind: K, work: (record: RecordsByKind[K]) => void) => void;

type Source = { readonly register: Register; readonly each: Each };

type LineMakers = {
  readonly [K in Exclude<LedgerKind, 'unit'>]: (
    record: RecordsByKind[K],
    selection: Selection,
    names: NameBook,
  ) => LineOf[K] | undefined;
};

const LINE_MAKERS: LineMakers = {
  matter: matterLine,
  meeting: meetingLine,
  activity: activityLine,
  evaluation: evaluationLine,
};

export function linesOf<K extends LedgerKind>(kind: K, source: Source, selection: Selection): LineOf[K][];
export function linesOf(kind: LedgerKind, source: Source, selection: Selection): LineOf[LedgerKind][] {
  switch (kind) {
    case 'unit':
      return linesOfUnits(source, selection);
    case 'matter':
      return written(kind, source, selection).sort(compareMatters);
    case 'meeting':
      return written(kind, source, selection).sort(compareByDay);
    case 'activity':
      return written(kind, source, selection).sort(compareByDay);
    case 'evaluation':
      return written(kind, source, selection).sort(comparingEvaluations(gradesOf(source.register.policy)));
  }
}

function written<K extends Exclude<LedgerKind, 'unit'>>(
  kind: K,
  { register, each }: Source,
  selection: Selection,
): LineOf[K][] {
  const names = new NameBook(register);
  const lines: LineOf[K][] = [];
  each(kind, (record) => {
    const line = LINE_MAKERS[kind](record, selection, names);
    readThroughout(line);
    if (line !== undefined) lines.push(line);
  });
  if (names.isAwaitingMembers) each('member', (member) => names.meet(member));
  return lines;
}

function linesOfUnits({ register, each }: Source, selection: Selection): LineOf['unit'][] {
  const serving = new Map<string, Named[]>();
  each('member', (member: MemberRecord) => noteServing(serving, member, register, selection));
  return unitLines(register, selection, serving, new NameBook(register));
}

/** Whose ledger it is: the organisation's, else that of the only one that has none above it, else the issuer's. */
export function whoseLedger({ organizations, policy }: Register, organization: OrganizationRecord | undefined): string {
  const own = unlessUnknown(() => organization?.name);
  if (own !== undefined) return own;
  const tops = [...organizations.values()].filter((one) => unlessUnknown(() => one.parent) === undefined);
  const [only] = tops;
  return (tops.length === 1 ? unlessUnknown(() => only?.name) : undefined) ?? policy.issuer;
}
