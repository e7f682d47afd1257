import { detachedText } from '../text/detached.ts';
import type { Day } from './records.ts';
import { type Answer, onDay, type Period, type Service, touches } from './service.ts';

export interface ServiceOfMember extends Service {
  /** Id of the member. */
  readonly member: string;
}

/** What is known of one member's service. */
interface Known {
  readonly services: readonly Service[];
  /** Organisations of which nobody can say when the member served there; `undefined`: it might be any. */
  readonly uncertain: readonly (string | undefined)[];
}

const CERTAIN: readonly never[] = [];

/** Who served where and when: every member is added once, and then asked for by day. */
export class ServiceIndex {
  private readonly known = new Map<string, Known>();
  private readonly texts = new Map<string, string>();
  private inOrganizations: Map<string, ServiceOfMember[]> | undefined;

  add(member: string, services: readonly Service[], uncertain: readonly (string | undefined)[] = CERTAIN): void {
    this.inOrganizations = undefined;
    const before = this.known.get(member);
    const own = services.map((service) => this.compact(service));
    // Whose id two records claim might be either.
    if (before) this.known.set(member, { services: [...before.services, ...own], uncertain: [undefined] });
    else this.known.set(detachedText(member), { services: own, uncertain });
  }

  /** Whether a member served in an organisation on a day. */
  servedOn(member: string, organization: string, day: Day): Answer {
    return this.servedIn(member, organization, onDay(day));
  }

  /** Whether a member served in an organisation on some day of a period. */
  servedIn(member: string, organization: string, period: Period): Answer {
    const known = this.known.get(member);
    if (known === undefined) return 'unknown';
    let answer: Answer = known.uncertain.some((id) => id === undefined || id === organization) ? 'unknown' : 'no';
    for (const service of known.services) {
      if (service.organization !== organization) continue;
      const touched = touches(service, period);
      if (touched === 'yes') return 'yes';
      if (touched === 'unknown') answer = 'unknown';
    }
    return answer;
  }

  /** Ids of those who served in the organisation on a day, each once, in the order in which they were added. */
  membersOn(organization: string, day: Day): string[] {
    const serving = this.servicesIn(organization).filter((service) => touches(service, onDay(day)) === 'yes');
    return [...new Set(serving.map(({ member }) => member))];
  }

  /** All service in one organisation, of whatever time. */
  servicesIn(organization: string): readonly ServiceOfMember[] {
    this.inOrganizations ??= this.byOrganization();
    return this.inOrganizations.get(organization) ?? [];
  }

  /** Each member's service by appointment. */
  *all(): Generator<ServiceOfMember> {
    for (const [member, { services }] of this.known) {
      for (const service of services) yield { member, ...service };
    }
  }

  private byOrganization(): Map<string, ServiceOfMember[]> {
    const found = new Map<string, ServiceOfMember[]>();
    for (const service of this.all()) {
      const others = found.get(service.organization);
      if (others) others.push(service);
      else found.set(service.organization, [service]);
    }
    return found;
  }

  /** A country has half a million of them, and few days and organisations: each text is kept once. */
  private compact({ organization, from, until, isUndecided }: Service): Service {
    return {
      organization: this.once(organization),
      from: this.once(from),
      until: until === undefined ? undefined : this.once(until),
      isUndecided,
    };
  }

  private once(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const kept = detachedText(text);
    this.texts.set(kept, kept);
    return kept;
  }
}
