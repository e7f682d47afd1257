import type { OrganizationRecord } from '../model/records.ts';
import { briefNameOf, type Register } from '../model/register.ts';
import type { Ledger, Selection } from './ledger.ts';
import { whoseLedger } from './ledger-of.ts';
import { PLAIN_TITLES } from './ledgers.words.ts';

interface Asked extends Pick<Selection, 'asOf' | 'period'> {
  /** Absent: all. */
  readonly organization: OrganizationRecord | undefined;
  readonly isMasked: boolean;
}

/** All of a ledger but its lines: what it is called by the document, whose it is, and of what time. */
export function ledgerHead<K extends Ledger<never>['kind']>(
  kind: K,
  register: Register,
  { asOf, organization, period, isMasked }: Asked,
): Omit<Ledger<never>, 'lines' | 'kind'> & { readonly kind: K } {
  const { policy } = register;
  return {
    kind,
    asOf,
    policy: policy.id,
    title: policy.ledgers?.[kind] ?? PLAIN_TITLES[kind],
    whose: whoseLedger(register, organization),
    ...(organization && { organization: { id: organization.id, name: briefNameOf(organization) ?? organization.id } }),
    ...(period !== undefined && { period }),
    isMasked,
  };
}
