import { policies, requirements } from '../generated/policies.js';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { Policy } from '../model/policy.ts';
import { ownValue } from '../model/register.ts';
import { brokenAt, type Configuration } from '../records/configuration.ts';
import { closestWord } from '../text/closest-word.ts';
import { findContradiction } from './contradictions.ts';

/** A policy with its categories' requirements ready to be asked. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly meetsRequirements: (categoryId: string, facts: unknown) => boolean;
}

/** What is used where there is no workspace to name a policy. */
export const DEFAULT_POLICY = 'liuyang-2013';

/** Whether a text in `dgw.yaml` names a file, and not one of the built-in policies. */
export function isPolicyFile(name: string): boolean {
  return ownValue(policies, name) === undefined && /[/\\]|\.ya?ml$/.test(name);
}

export function builtInPolicyIds(): string[] {
  return Object.keys(policies);
}

/** @throws UserError where no built-in policy has this id */
export function builtInPolicy(name: string): LoadedPolicy {
  const policy = ownValue(policies, name);
  if (policy) return { policy, meetsRequirements: askingBuiltIn(name) };
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
  if (contradiction) throw brokenAt(configuration, contradiction.path, contradiction.message);
  return { policy, meetsRequirements: await compileRequirements(configuration, policy) };
}

function askingBuiltIn(name: string): LoadedPolicy['meetsRequirements'] {
  const checks = ownValue(requirements, name) ?? {};
  return (categoryId, facts) => ownValue(checks, categoryId)?.(facts) ?? true;
}

/** Only a policy of one's own needs the schema compiler at run time: it takes some 100 ms to load. */
async function compileRequirements(
  configuration: Configuration,
  policy: Policy,
): Promise<LoadedPolicy['meetsRequirements']> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { linearPattern } = await import('./linear-pattern.ts');
  const code = { regExp: linearPattern };
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, logger: false, code });
  const checks = new Map<string, (facts: unknown) => boolean>();
  for (const [index, category] of policy.categories.entries()) {
    if (category.requires === undefined) continue;
    try {
      checks.set(category.id, ajv.compile(category.requires));
    } catch (error) {
      if (error instanceof UserError) throw brokenAt(configuration, ['categories', index, 'requires'], error.problem);
      const reason = error instanceof Error ? error.message : String(error);
      throw brokenAt(configuration, ['categories', index, 'requires'], msg('policy.requires', { reason }));
    }
  }
  return (categoryId, facts) => checks.get(categoryId)?.(facts) ?? true;
}
