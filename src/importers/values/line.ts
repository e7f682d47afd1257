import { levelOfReplacement } from '../../model/level.ts';
import { ownWords } from '../../model/own-words.ts';
import type { Policy, PolicyLevel } from '../../model/policy.ts';
import type { OrganizationRecord } from '../../model/records.ts';
import { levelOf, type Register } from '../../model/register.ts';
import { recordIdOf } from '../record-id.ts';
import { remarkParts, saysNothing, withoutBlanks } from '../tables/clean-text.ts';
import type { SeenCell } from '../tables/grid.ts';
import type { Meaning } from '../tables/meanings.ts';
import { type Organizations, organizationsOf } from './organizations.ts';
import { type Units, unitsOf } from './units.ts';

/** What values are looked up in. */
export interface Lookups {
  readonly policy: Policy;
  readonly register: Register;
  readonly organizations: Organizations;
  readonly units: Units;
}

export function lookupsOf(register: Register): Lookups {
  const { policy } = register;
  return { policy, register, organizations: organizationsOf(register), units: unitsOf(register.units.values()) };
}

/** People of a workbook may work in units that stand in it and nowhere else yet. */
export function withNewUnits(lookups: Lookups, names: readonly string[]): Lookups {
  const { register, units } = lookups;
  const fresh = names.filter((name) => units.named(name) === undefined);
  if (fresh.length === 0) return lookups;
  const records = fresh.map((name) => ({ id: recordIdOf(name), name, type: '', organization: '' }));
  return { ...lookups, units: unitsOf([...register.units.values(), ...records]) };
}

/** What a row of a table, or a personal form, says of one person or unit. */
export interface Line {
  /** By what each is understood as; cells that hold nothing are not there. */
  readonly cells: ReadonlyMap<Meaning, SeenCell>;
  readonly organization: OrganizationRecord | undefined;
  readonly level: PolicyLevel | undefined;
  readonly lookups: Lookups;
}

export function lineOf(
  cells: ReadonlyMap<Meaning, SeenCell>,
  organization: OrganizationRecord | undefined,
  lookups: Lookups,
): Line {
  const level = levelOf(lookups.register, organization);
  const isReplacing = level?.replacement !== undefined && saysReplacement(cells, lookups.policy);
  return { cells, organization, level: isReplacing ? levelOfReplacement(level) : level, lookups };
}

/** In its own column, or in the remarks of the product's own forms. */
function saysReplacement(cells: Line['cells'], policy: Policy): boolean {
  const predecessor = cells.get('replaces')?.text ?? '';
  if (predecessor !== '' && !saysNothing(predecessor)) return true;
  return remarkParts(cells.get('remarks')?.text ?? '').includes(ownWords(policy).replacement);
}

/** The id that a row of one of the product's own workbooks says its record has. */
export function recordIdIn({ cells }: Pick<Line, 'cells'>): string | undefined {
  const text = cells.get('recordId')?.text;
  return text === undefined ? undefined : withoutBlanks(text);
}
