import type { Message } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import type { PolicyExit } from '../model/policy.ts';
import type { Day, StepRecords } from '../model/records.ts';
import { ownValue } from '../model/register.ts';
import { demandedSteps } from '../model/steps-to-do.ts';
import { says } from './changes.words.ts';
import type { Deciding, Refusal } from './decision.ts';

interface LastDay {
  readonly day: Day;
  readonly why: Message;
}

/** At the end of a term its end; during the term the day on which the last of the steps was done. */
export function lastDayOf(
  { member, organization, end }: Appointment,
  kind: string,
  { at, procedure }: PolicyExit,
  steps: StepRecords,
  { asOf, register }: Deciding,
): LastDay | Refusal | undefined {
  if (at === 'term-end') {
    if (end === undefined) return undefined;
    if (end <= asOf) return { day: end, why: says.exitAtEnd({ on: end }) };
    const others = Object.entries(register.policy.exits).filter(([, exit]) => exit.at !== 'term-end');
    const whom = { name: member.name, organization: organization?.id ?? '' };
    return { refused: says.termNotOver({ ...whom, kind, end, others: others.map(([name]) => name) }) };
  }
  const demanded = demandedSteps(procedure);
  const days = demanded.map(({ step }) => ({ step, on: ownValue(steps, step)?.on ?? '' }));
  if (days.length === 0 || days.some(({ on }) => on === '')) return undefined;
  const last = days.reduce((latest, next) => (next.on >= latest.on ? next : latest));
  return { day: last.on, why: says.exitAtStep(last) };
}
