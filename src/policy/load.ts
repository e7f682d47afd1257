import { policies, recommendations, requirements } from '../generated/policies.js';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { MeetsRequirements } from '../model/eligibility.ts';
import { hasSeats } from '../model/level.ts';
import type { Policy } from '../model/policy.ts';
import type { Day } from '../model/records.ts';
import { type FormerDocument, ownValue } from '../model/register.ts';
import { brokenAt, type Configuration } from '../records/configuration.ts';
import { closestWord } from '../text/closest-word.ts';
import { findContradiction } from './contradictions.ts';
import { compileRequirements } from './requirements.ts';

/** A policy with its categories' requirements ready to be asked. */
export interface LoadedPolicy {
  readonly policy: Policy;
  /** Those that were in force before it, oldest first. */
  readonly formerDocuments?: readonly FormerDocument[];
  readonly meetsRequirements: MeetsRequirements;
}

/** What is used where there is no workspace to name a policy. */
export const DEFAULT_POLICY = 'liuyang-2013';

/** Whether a text in `dgw.yaml` names a file, and not one of the built-in policies. */
export function isPolicyFile(name: string): boolean {
  return ownValue(policies, name) === undefined && /[/\\]|\.ya?ml$/.test(name);
}

/** @throws UserError where no built-in policy has this id */
export function builtInPolicy(name: string): LoadedPolicy {
  const policy = ownValue(policies, name);
  if (policy) return { policy: completed(policy), meetsRequirements: asking(builtInChecks(name, policy)) };
  const known = Object.keys(policies);
  throw new UserError(msg('policy.unknown', { name, known, nearest: closestWord(name, known) }));
}

/**
 * A policy of one's own, from its file.
 *
 * @throws UserError with the place where it contradicts itself
 */
export async function policyFrom(configuration: Configuration): Promise<LoadedPolicy> {
  const policy = configuration.value as Policy;
  const contradiction = findContradiction(policy);
  if (contradiction) {
    throw brokenAt(configuration, contradiction.path, contradiction.message, contradiction.isAboutKey);
  }
  return { policy: completed(policy), meetsRequirements: asking(await compileRequirements(configuration, policy)) };
}

/** Documents that took each other's place, oldest first, as one policy: the one in force, with those before it. */
export function inSuccession(documents: readonly (LoadedPolicy & { readonly until: Day | undefined })[]): LoadedPolicy {
  const last = documents.at(-1);
  if (last === undefined) throw new RangeError('a policy is made of one document at least');
  if (documents.length === 1) return last;
  const former = documents.slice(0, -1).map(({ policy, until = '' }) => ({ policy, until }));
  return {
    policy: last.policy,
    formerDocuments: former,
    // Each knows what its own categories ask for, and lets pass what others do.
    meetsRequirements: (asked, facts) => documents.every(({ meetsRequirements }) => meetsRequirements(asked, facts)),
  };
}

type Check = (facts: unknown) => boolean;

/** What a category asks for, as it stands in the policy, with how to ask it. */
type Checks = ReadonlyMap<object, Check>;

function asking(checks: Checks): MeetsRequirements {
  return (asked, facts) => (asked === undefined ? undefined : checks.get(asked))?.(facts) ?? true;
}

function builtInChecks(name: string, policy: Policy): Checks {
  const checks = new Map<object, Check>();
  const note = (asked: object | undefined, check: Check | undefined) => {
    if (asked && check) checks.set(asked, check);
  };
  for (const { id, requires, recommends } of policy.categories) {
    note(requires, ownValue(requirements, name)?.[id]);
    note(recommends, ownValue(recommendations, name)?.[id]);
  }
  return checks;
}

/** A level that only approves has no seats, so nothing need be said of them in its file. */
function completed(policy: Policy): Policy {
  for (const level of Object.values(policy.levels)) {
    if (hasSeats(level)) continue;
    Object.assign(level, { modes: [], procedure: [], renewal: { steps: [] }, term: { none: true } });
  }
  return policy;
}
