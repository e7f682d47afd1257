import type { Lang } from '../messages/catalogue.ts';
import type { MeetsRequirements } from '../model/eligibility.ts';
import { kindOf } from '../model/kinds/index.ts';
import type { Refer, ReferredKind } from '../model/kinds/kind.ts';
import type { AnyRecord, Day, OrganizationRecord, UnitRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { Period } from '../model/service.ts';
import { alike } from '../text/file-name.ts';
import type { AskedKind } from './fields/index.ts';

/** A record that was entered and is not saved yet. */
export interface Entered {
  readonly kind: AskedKind;
  readonly record: { readonly id: string };
  /** Relative to the workspace. */
  readonly file: string;
}

export interface Somebody {
  readonly id: string;
  readonly name: string;
}

export type Serving = (organization: string, period: Period) => readonly Somebody[];

/** What questions rest on. */
export interface DeskOptions {
  readonly register: Register;
  readonly meetsRequirements: MeetsRequirements;
  readonly asOf: Day;
  readonly lang: Lang;
  /** Whether there is a record of that id, or of one that some disks take for the same: files are named for them. */
  readonly isTaken: (kind: AskedKind, id: string) => boolean;
  /** Who served in an organisation on some day of a period: read when it is first asked for. */
  readonly serving: Serving;
  /** The initials of a name in pinyin: `朝阳社区` → `cysq`. */
  readonly initials: (name: string) => string;
}

/** The register as far as it has come: with what was entered on the way, so that later answers may name it. */
export class Desk {
  readonly asOf: Day;
  readonly lang: Lang;
  readonly register: Register;
  readonly meetsRequirements: MeetsRequirements;
  readonly initials: DeskOptions['initials'];
  readonly serving: Serving;
  readonly #organizations: Map<string, OrganizationRecord>;
  readonly #units: Map<string, UnitRecord>;
  readonly #isTaken: DeskOptions['isTaken'];
  readonly #entered: Entered[] = [];

  constructor(options: DeskOptions) {
    this.#organizations = new Map(options.register.organizations);
    this.#units = new Map(options.register.units);
    this.#isTaken = options.isTaken;
    const { policy, holders } = options.register;
    const known = { policy, ...(holders && { holders }) };
    this.register = { ...known, organizations: this.#organizations, units: this.#units };
    this.asOf = options.asOf;
    this.lang = options.lang;
    this.meetsRequirements = options.meetsRequirements;
    this.initials = options.initials;
    this.serving = options.serving;
  }

  isTaken(kind: AskedKind, id: string): boolean {
    const isEntered = this.#entered.some((entered) => entered.kind === kind && alike(entered.record.id) === alike(id));
    return isEntered || this.#isTaken(kind, id);
  }

  /** In the order in which they were laid down. */
  get entered(): readonly Entered[] {
    return this.#entered;
  }

  /** Lays a record down that others may name from now on. */
  add(entered: Entered): void {
    this.#entered.push(entered);
    const { kind, record } = entered;
    if (kind === 'organization') this.#organizations.set(record.id, record as OrganizationRecord);
    if (kind === 'unit') this.#units.set(record.id, record as UnitRecord);
  }

  /** What was entered on the way and is named, straight or through each other, by a record. */
  namedBy(kind: AskedKind, record: { readonly id: string }): Entered[] {
    const all = new Set<Entered>();
    const follow = (from: AskedKind, named: object): void => {
      const refer: Refer = (to, id) => {
        const found = this.#entered.find(
          (entered) => [to].flat().includes(entered.kind as ReferredKind) && entered.record.id === id,
        );
        if (found === undefined || all.has(found)) return;
        all.add(found);
        follow(found.kind, found.record);
      };
      kindOf(from).references(named as AnyRecord, refer);
    };
    follow(kind, record);
    return this.#entered.filter((entered) => all.has(entered));
  }
}
