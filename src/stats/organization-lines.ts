/** Organisations in so few lines that they fit beside each other on one sheet of paper. */

import type { OrganizationSeats, Seats } from './seats.ts';

export interface OrganizationLine extends Seats {
  /** Absent: all that have no line of their own. */
  readonly name?: string;
  /** Summed up in the line. */
  readonly organizations: number;
  readonly reported: number;
  readonly missing: number;
}

export interface OrganizationLines {
  readonly lines: readonly OrganizationLine[];
  /** Each line holds a committee with all below it. */
  readonly isSummedUp: boolean;
}

/** Lines by organisation; where there are more than `most`, by committees as far down as they fit. */
export function organizationLines(
  organizations: readonly OrganizationSeats[],
  levels: number,
  most: number,
): OrganizationLines {
  if (organizations.length <= most) return { lines: organizations.map(lineOf), isSummedUp: false };
  const upward = groupings(organizations, levels).map((groups) => [...groups.values()]);
  // One line for all would say no more than the figures above; the next level down, cut off, says more.
  const fitting = upward.find((lines) => lines.length <= most && lines.length > 1);
  const lines = fitting ?? upward.findLast((candidate) => candidate.length > most) ?? organizations.map(lineOf);
  return { lines: cutTo(most, lines), isSummedUp: upward.includes(lines) };
}

/** Those with most seats in their order, and the others in one line. */
function cutTo(most: number, lines: OrganizationLine[]): OrganizationLine[] {
  if (lines.length <= most) return lines;
  const bySeats = [...lines].sort((first, second) => seatsIn(second) - seatsIn(first));
  const kept = new Set(bySeats.slice(0, most - 1));
  const { name: _, ...others } = bySeats.slice(most - 1).reduce(sum);
  return [...lines.filter((line) => kept.has(line)), others];
}

/** From the lowest committees that have others below them up to those that have none above. */
function groupings(organizations: readonly OrganizationSeats[], levels: number): Map<string, OrganizationLine>[] {
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const lines = organizations.map((organization) => upwardFrom(organization, byId, levels));
  const deepest = lines.reduce((depth, line) => Math.max(depth, line.length), 0);
  return Array.from({ length: deepest - 1 }, (_, step) => {
    const groups = new Map<string, OrganizationLine>();
    organizations.forEach((organization, index) => {
      const line = lines[index] ?? [];
      const head = line[Math.max(0, line.length - (deepest - 1 - step))] ?? organization;
      const before = groups.get(head.id);
      const own = lineOf(organization);
      groups.set(head.id, before === undefined ? { ...own, name: head.name } : sum(before, own));
    });
    return groups;
  });
}

/** An organisation and those above it, no further than a policy with so many levels allows. */
function upwardFrom(
  organization: OrganizationSeats,
  byId: ReadonlyMap<string, OrganizationSeats>,
  levels: number,
): OrganizationSeats[] {
  const line = [organization];
  for (let above = aboveOf(organization, byId); above && line.length < levels; above = aboveOf(above, byId)) {
    line.push(above);
  }
  return line;
}

function aboveOf(
  { parent }: OrganizationSeats,
  byId: ReadonlyMap<string, OrganizationSeats>,
): OrganizationSeats | undefined {
  return parent === undefined ? undefined : byId.get(parent);
}

function lineOf({ name, serving, nominated, lapsed, registration }: OrganizationSeats): OrganizationLine {
  const isMissing = registration === 'missing';
  const reported = registration === undefined || isMissing ? 0 : 1;
  return { name, organizations: 1, serving, nominated, lapsed, reported, missing: isMissing ? 1 : 0 };
}

function sum(first: OrganizationLine, second: OrganizationLine): OrganizationLine {
  return {
    ...first,
    organizations: first.organizations + second.organizations,
    serving: first.serving + second.serving,
    nominated: first.nominated + second.nominated,
    lapsed: first.lapsed + second.lapsed,
    reported: first.reported + second.reported,
    missing: first.missing + second.missing,
  };
}

export function seatsIn({ serving, nominated, lapsed }: Seats): number {
  return serving + nominated + lapsed;
}
