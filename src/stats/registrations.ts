import type { Day } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { registrationBy } from '../model/registration.ts';
import { onDay, type Service, touches } from '../model/service.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { detachedText } from '../text/detached.ts';

/** What an organisation handed in last, or that it still has to. */
export type RegistrationState = { readonly on: Day; readonly members?: number } | 'missing';

export interface RegistrationCounter {
  readonly addMember: (services: readonly Service[]) => void;
  /** `undefined` of an organisation that need not hand in anything yet, or of which nobody can say. */
  readonly stateOf: (organization: string) => RegistrationState | undefined;
}

/** Whoever had somebody serving on the policy's day has to have handed the forms in once it is past. */
export function startRegistrations(register: Register, asOf: Day): RegistrationCounter {
  const { due } = register.policy.registration;
  const isAsked = new Set<string>();
  const ask = (organization: string) => {
    if (!isAsked.has(organization)) isAsked.add(detachedText(organization));
  };
  return {
    addMember: (services) => {
      if (due === undefined || asOf <= due) return;
      for (const service of services) if (touches(service, onDay(due)) === 'yes') ask(service.organization);
    },
    stateOf: (id) => {
      const organization = register.organizations.get(id);
      if (organization === undefined) return undefined;
      return unlessUnknown(() => {
        const handedIn = registrationBy(organization, register, asOf);
        if (handedIn === undefined) return isAsked.has(id) ? 'missing' : undefined;
        const { on, members } = handedIn;
        return { on, ...(members !== undefined && { members }) };
      });
    },
  };
}
