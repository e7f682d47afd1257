import { hasSeats } from '../../model/level.ts';
import type { Policy, PolicyLevel, PolicySeats } from '../../model/policy.ts';

/** What a policy says of the seats of one level, or of one type of its organisations. */
export interface Seats {
  readonly about: string;
  /** For a type: only what is otherwise than at its level. */
  readonly rules: Partial<PolicySeats>;
  readonly level: PolicyLevel;
  readonly isType: boolean;
  readonly path: readonly string[];
}

/** Each level with part-time members, followed by its types. */
export function seatsOf({ levels }: Policy): Seats[] {
  return Object.entries(levels).flatMap(([name, level]) => {
    if (!hasSeats(level)) return [];
    const path = ['levels', name];
    const types = Object.entries(level.types ?? {}).map(([type, rules]) => {
      return { about: `${name} · ${type}`, rules, level, isType: true, path: [...path, 'types', type] };
    });
    return [{ about: name, rules: level, level, isType: false, path }, ...types];
  });
}
