import { appointmentsOf, openStateOn } from '../model/appointment.ts';
import type { MemberRecord, UnitRecord } from '../model/records.ts';
import { liesWithin, type Register } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { compareByCodePoint } from '../text/text-order.ts';
import type { Named, Selection } from './ledger.ts';
import type { NameBook } from './name-book.ts';
import { OfferIndex } from './offers.ts';

/** One unit of the area: its Party organisation, who of it serves, what it offers, what it needs and who can give it. */
export interface UnitLine {
  readonly id: string;
  readonly organization: Named;
  readonly name: string;
  readonly type: string;
  readonly partyOrganization?: { readonly name?: string; readonly head?: string; readonly members?: number };
  readonly contact?: { readonly name?: string; readonly phone?: string };
  /** Who of it serves in a committee on the day. */
  readonly serving: readonly Named[];
  readonly resources: readonly string[];
  readonly needs: readonly Need[];
}

export interface Need {
  readonly what: string;
  /** Other units of the area that offer such a thing; none where nobody does. */
  readonly metBy: readonly { readonly unit: Named; readonly resource: string }[];
}

/** More than one can call anyway. */
const MOST_NAMED = 3;

/** Units of an organisation's area, those of the organisations below it too: by organisation, type and name. */
export function unitLines(
  register: Register,
  { organization }: Selection,
  serving: ReadonlyMap<string, readonly Named[]>,
  names: NameBook,
): UnitLine[] {
  const known = [...register.units.values()].filter((unit) => unlessUnknown(() => placeOf(unit)) !== undefined);
  const isWanted = (unit: UnitRecord) =>
    organization === undefined || placesOf(unit).some((place) => liesWithin(register, place, organization));
  const offers = offersByArea(known, register);
  return known
    .filter((unit) => unlessUnknown(() => isWanted(unit)) === true)
    .flatMap((unit) => unlessUnknown(() => lineOf(unit, offers, register, serving, names)) ?? [])
    .sort(comparingUnits(register.policy.unitTypes));
}

function placeOf({ organization }: UnitRecord): string {
  return organization;
}

/** Where it lies, and where it works besides. */
function placesOf({ organization, serves = [] }: UnitRecord): readonly string[] {
  return [organization, ...serves];
}

function lineOf(
  unit: UnitRecord,
  offers: ReadonlyMap<string, OfferIndex>,
  register: Register,
  serving: ReadonlyMap<string, readonly Named[]>,
  names: NameBook,
): UnitLine {
  const { id, name, type, organization, partyOrganization, contact, resources = [], needs = [] } = unit;
  const inArea = offers.get(areaOf(organization, register));
  return {
    id,
    organization: names.organization(organization),
    name,
    type,
    ...(partyOrganization && { partyOrganization: { ...partyOrganization } }),
    ...(contact && { contact: { ...contact } }),
    serving: serving.get(id) ?? [],
    resources: [...resources],
    needs: needs.map((what) => ({
      what,
      metBy: (inArea?.meeting(what, unit, MOST_NAMED) ?? []).map(({ unit: giver, resource }) => ({
        unit: names.unit(giver.id),
        resource,
      })),
    })),
  };
}

/** By the topmost organisation: neighbours help each other beyond the limits of one community. */
function offersByArea(units: readonly UnitRecord[], register: Register): ReadonlyMap<string, OfferIndex> {
  const areas = new Map<string, OfferIndex>();
  for (const unit of units) {
    unlessUnknown(() => {
      const area = areaOf(unit.organization, register);
      const index = areas.get(area) ?? new OfferIndex();
      areas.set(area, index);
      index.add(unit);
    });
  }
  return areas;
}

/** The topmost organisation above. Ends on records that name each other as parents. */
function areaOf(id: string, { organizations }: Register): string {
  const seen = new Set<string>();
  let current = id;
  for (;;) {
    seen.add(current);
    const parent = organizations.get(current)?.parent;
    if (parent === undefined || seen.has(parent)) return current;
    current = parent;
  }
}

function comparingUnits(types: readonly string[]) {
  const rank = new Map(types.map((type, index) => [type, index]));
  return (first: UnitLine, second: UnitLine): number =>
    compareByCodePoint(first.organization.id, second.organization.id) ||
    (rank.get(first.type) ?? types.length) - (rank.get(second.type) ?? types.length) ||
    compareByCodePoint(first.id, second.id);
}

/** Notes a member under the units that are represented on the day, each once. */
export function noteServing(
  serving: Map<string, Named[]>,
  member: MemberRecord,
  register: Register,
  { asOf }: Selection,
): void {
  const now = appointmentsOf(member, register).filter((appointment) => openStateOn(appointment, asOf) === 'serving');
  const { id, name } = member;
  const units = new Set(now.flatMap(({ record }) => record.unit ?? member.unit ?? []));
  for (const unit of units) {
    const there = serving.get(unit) ?? [];
    serving.set(unit, there);
    there.push({ id, name });
  }
}
