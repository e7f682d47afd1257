/** Who may be named in the records of what committees do: those who served there at the time. */

import { isDay } from '../../model/day-text.ts';
import { liesWithin } from '../../model/register.ts';
import { type Period, yearPeriod } from '../../model/service.ts';
import { unlessUnknown } from '../../model/unknown.ts';
import { type Answers, textIn } from '../answers.ts';
import type { Desk } from '../desk.ts';
import type { Offer } from '../prompter.ts';
import type { Question } from '../question.ts';

/** The organisation is asked for first; where there is but one it need not be. */
export function organizationQuestion(words: Question['words']): Question {
  return {
    key: 'organization',
    words,
    kind: { is: 'reference', to: 'organization' },
    isRequired: true,
    usual: (_answers, { register }) => {
      const [only, ...others] = register.organizations.keys();
      return others.length === 0 ? only : undefined;
    },
  };
}

/** Those who served in the organisation on the day that is answered; without a day on the as-of day. */
export function servingOn(dayKey: string) {
  return (answers: Answers, desk: Desk): Offer[] => {
    const day = textIn(answers, dayKey);
    const on = day !== undefined && isDay(day) ? day : desk.asOf;
    return offered(answers, { from: on, until: on }, desk);
  };
}

export function servingInYear(yearKey: string) {
  return (answers: Answers, desk: Desk): Offer[] => {
    const year = answers.get(yearKey);
    return typeof year === 'number' ? offered(answers, yearPeriod(year), desk) : [];
  };
}

function offered(answers: Answers, period: Period, desk: Desk): Offer[] {
  const organization = textIn(answers, 'organization');
  if (organization === undefined) return [];
  return desk.serving(organization, period).map(({ id, name }) => ({
    value: id,
    label: name,
    ...(id !== name && { note: id }),
  }));
}

/** Units that lie or work in the area of the organisation. */
export function unitsOfArea(answers: Answers, { register }: Desk): Offer[] {
  const organization = textIn(answers, 'organization');
  if (organization === undefined) return [];
  const isThere = (area: string) =>
    liesWithin(register, area, organization) || liesWithin(register, organization, area);
  return [...register.units.values()].flatMap((unit) => {
    const areas = unlessUnknown(() => [unit.organization, ...(unit.serves ?? [])]) ?? [];
    const name = unlessUnknown(() => unit.name) ?? unit.id;
    return unlessUnknown(() => areas.some(isThere)) === true ? [{ value: unit.id, label: name }] : [];
  });
}

/** The organisation itself. */
export function ownOrganization(answers: Answers, { register }: Desk): Offer[] {
  const id = textIn(answers, 'organization');
  const organization = id === undefined ? undefined : register.organizations.get(id);
  if (organization === undefined) return [];
  return [{ value: organization.id, label: unlessUnknown(() => organization.name) ?? organization.id }];
}
