import type { Path } from '../../findings/finding.ts';
import type { Message } from '../../messages/catalogue.ts';
import type { OrganizationsTerm, Policy, PolicyLevel } from '../../model/policy.ts';
import { enTimespan, zhTimespan } from '../digest.words.ts';
import type { Section, Statement } from '../statement.ts';
import { seatsOf } from './seats.ts';
import { says } from './term.words.ts';

export function termSections(policy: Policy): Section[] {
  return seatsOf(policy).flatMap(({ about, rules: { term }, path }): Section[] => {
    if (term === undefined) return [];
    return [{ topic: 'term', about, statements: termStatements(term, [...path, 'term']) }];
  });
}

function termStatements(term: PolicyLevel['term'], path: Path): Statement[] {
  const { clause } = term;
  const kind = { key: 'term', label: says.term(), text: kindOfTerm(term), clause, path };
  return [kind, ...('with' in term ? ofOrganization(term, clause, path) : [])];
}

export function kindOfTerm(term: PolicyLevel['term']): Message {
  if ('with' in term) return says.withOrganization();
  if ('none' in term) return says.none();
  if ('open' in term) return says.open();
  if ('rest' in term) return says.rest();
  return says.years({ years: term.years, lastDay: term.lastDay });
}

function ofOrganization({ years, extension }: OrganizationsTerm, clause: string | undefined, path: Path): Statement[] {
  const periods = typeof years === 'number' ? [{ is: years }] : (years ?? []);
  return [
    ...(periods.length === 0
      ? []
      : [{ key: 'years', label: says.own(), text: says.ownYears({ periods }), clause, path: [...path, 'years'] }]),
    ...(extension === undefined
      ? []
      : [
          {
            key: 'extension',
            label: says.extension(),
            text: says.extended({ en: enTimespan(extension), zh: zhTimespan(extension) }),
            clause,
            path: [...path, 'extension'],
          },
        ]),
  ];
}
