/** The appointment that answers come to, worked out as for a renewal. */

import type { Decision } from '../../changes/decision.ts';
import type { StatedStep } from '../../changes/stated-step.ts';
import { withSteps } from '../../changes/with-steps.ts';
import { levelOfReplacement } from '../../model/level.ts';
import type { PolicyLevel } from '../../model/policy.ts';
import type { AppointmentRecord, MemberRecord, OrganizationRecord, StepRecord } from '../../model/records.ts';
import { levelOf } from '../../model/register.ts';
import { type HeldSeat, seatsToTakeOver } from '../../model/succession.ts';
import { unlessUnknown } from '../../model/unknown.ts';
import { type Answers, textIn } from '../answers.ts';
import type { Desk } from '../desk.ts';

export function organizationIn(answers: Answers, { register }: Desk): OrganizationRecord | undefined {
  const id = textIn(answers, 'organization');
  return id === undefined ? undefined : register.organizations.get(id);
}

export function levelIn(answers: Answers, desk: Desk): PolicyLevel | undefined {
  return unlessUnknown(() => levelOf(desk.register, organizationIn(answers, desk)));
}

/** The seat that is said to be taken over. */
export function seatTakenOverIn(answers: Answers, { register }: Desk): HeldSeat | undefined {
  const replaces = textIn(answers, 'replaces');
  const seats = unlessUnknown(() => seatsToTakeOver(register, textIn(answers, 'organization')));
  return replaces === undefined ? undefined : seats?.find(({ holder }) => holder.id === replaces);
}

const STEP_KEY = /^steps\.(?<step>.+)\.(?<part>[a-z]+)$/;

export function stepKey(step: string, part: keyof StepRecord): string {
  return `steps.${step}.${part}`;
}

/** Steps of which the day is answered; those with a day that was taken back are none. */
export function stepsIn(answers: Answers): StatedStep[] {
  const steps = new Map<string, Record<string, string>>();
  for (const [key, value] of answers) {
    const { step, part } = STEP_KEY.exec(key)?.groups ?? {};
    if (step === undefined || part === undefined || typeof value !== 'string') continue;
    steps.set(step, { ...steps.get(step), [part]: value });
  }
  return [...steps].flatMap(([step, { on, ...rest }]) => (on === undefined ? [] : [{ step, record: { on, ...rest } }]));
}

/** The appointment as the record is to hold it: with whoever the policy names, and start and end where they follow. */
export function appointmentFrom(answers: Answers, desk: Desk): Record<string, unknown> {
  const value = (key: string) => textIn(answers, key) ?? '';
  const replaces = textIn(answers, 'replaces');
  const own = {
    organization: value('organization'),
    category: value('category'),
    mode: value('mode'),
    ...(replaces !== undefined && { replaces }),
  };
  // Where the organisation's record is wrong nothing follows from it: that is told by the check.
  const decided = unlessUnknown(() => decisionOn(answers, own, desk));
  if (decided !== undefined && 'edits' in decided) {
    const [edit] = decided.edits;
    if (edit?.edit === 'append') return edit.value as Record<string, unknown>;
  }
  const dated = Object.fromEntries(
    ['start', 'end'].flatMap((key) => (textIn(answers, key) ? [[key, value(key)]] : [])),
  );
  return { ...own, ...dated };
}

function decisionOn(answers: Answers, own: AppointmentRecord, desk: Desk): Decision | undefined {
  const [organization, level] = [organizationIn(answers, desk), levelIn(answers, desk)];
  if (organization === undefined || level === undefined) return undefined;
  const [start, end] = [textIn(answers, 'start'), textIn(answers, 'end')];
  const { register, meetsRequirements, asOf } = desk;
  const ownLevel = own.replaces === undefined ? level : levelOfReplacement(level);
  return withSteps(
    { member: personFrom(answers), organization, level: ownLevel, index: undefined, record: own, workedOut: [] },
    { steps: stepsIn(answers), ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
    { register, meetsRequirements, asOf },
  );
}

/** As much of a record as tells where the Party affiliation lies. */
function personFrom(answers: Answers): MemberRecord {
  const [unit, residence, branch] = ['unit', 'residence', 'party.branch'].map((key) => textIn(answers, key));
  return {
    id: textIn(answers, 'id') ?? '',
    name: textIn(answers, 'name') ?? '',
    gender: textIn(answers, 'gender') === '女' ? '女' : '男',
    ...(unit !== undefined && { unit }),
    ...(residence !== undefined && { residence }),
    ...(branch !== undefined && { party: { branch } }),
    appointments: [],
  };
}
