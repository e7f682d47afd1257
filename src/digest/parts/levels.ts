import { hasSeats } from '../../model/level.ts';
import type { Policy, PolicyLevel, PolicySeats } from '../../model/policy.ts';
import { says as common } from '../digest.words.ts';
import type { Section, Statement } from '../statement.ts';
import { says } from './levels.words.ts';
import { seatsOf } from './seats.ts';

export function levelSections(policy: Policy): Section[] {
  const types = seatsOf(policy).filter(({ isType }) => isType);
  return Object.entries(policy.levels).flatMap(([name, level]): Section[] => [
    { topic: 'levels', about: name, statements: ofLevel(level, policy.issuer, ['levels', name]) },
    ...types
      .filter((type) => type.level === level)
      .map(({ about, rules, path }): Section => {
        const statements = [ofType(rules, path), ...ofSeats(rules, path)];
        return { topic: 'levels', about, statements };
      }),
  ]);
}

function ofLevel(level: PolicyLevel, issuer: string, path: readonly string[]): Statement[] {
  const { clause, parent } = level;
  const parents = [parent ?? []].flat();
  return [
    {
      key: 'parent',
      label: says.parent(),
      text: parents.length === 0 ? says.noParent({ issuer }) : says.parents({ parents }),
      clause,
      path: [...path, 'parent'],
    },
    ...(hasSeats(level)
      ? []
      : [{ key: 'seats', label: says.seats(), text: says.onlyApproves(), path: [...path, 'seats'] }]),
    ...ofSeats(level, path),
  ];
}

function ofType({ clause }: Partial<PolicySeats>, path: readonly string[]): Statement {
  return { key: 'type', label: says.type(), text: says.asLevel(), clause, path };
}

function ofSeats({ organ, posts = {}, seat, perUnit }: Partial<PolicySeats>, path: readonly string[]): Statement[] {
  return [
    ...(organ === undefined ? [] : [{ key: 'organ', label: says.organ(), text: organ, path: [...path, 'organ'] }]),
    ...Object.entries(posts).map(([post, { max, clause }]) => ({
      key: `post:${post}`,
      label: says.post({ post }),
      text: max === undefined ? says.anyNumber() : says.most({ max }),
      clause,
      path: [...path, 'posts', post],
    })),
    ...(seat === undefined ? [] : [{ key: 'seat', label: says.seat(), text: says.ofUnit(), path: [...path, 'seat'] }]),
    ...(perUnit === undefined
      ? []
      : [
          {
            key: 'perUnit',
            label: says.perUnit(),
            text: common.number({ number: perUnit }),
            path: [...path, 'perUnit'],
          },
        ]),
  ];
}
