import { organizationNamed } from '../cli/lookup.ts';
import { type DueItem, dueItemsOf } from '../expiry/due.ts';
import { type ExpiryReport, expiryReport } from '../expiry/report.ts';
import { endOfSpan, parseSpan } from '../expiry/span.ts';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { Day } from '../model/records.ts';
import { registerOn } from '../model/register-on.ts';
import { type LeftOut, openRegister } from '../store/open-register.ts';
import type { Workspace } from '../store/workspace.ts';

const DEFAULT_SPAN = '90d';

export interface DueQuestion {
  readonly asOf: Day;
  /** Absent: as the settings of the workspace say. */
  readonly within: string | undefined;
  /** An organisation, as a user names it; absent: all. */
  readonly organization: string | undefined;
}

export interface DueAnswer {
  readonly report: ExpiryReport;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Whose terms end, in one pass over the members.
 *
 * @throws UserError for a span or an organisation that is none
 */
export function dueReport(workspace: Workspace, { asOf, ...asked }: DueQuestion): DueAnswer {
  const { settings, policy } = workspace;
  const within = asked.within ?? settings.expiring ?? DEFAULT_SPAN;
  const until = lastDayWithin(asOf, within);
  const { register: ofToday, each, leftOut } = openRegister(workspace);
  const organization = asked.organization && organizationNamed(ofToday, asked.organization).id;
  const register = registerOn(ofToday, asOf);
  const items: DueItem[] = [];
  each('member', (member) => {
    for (const item of dueItemsOf(member, register, asOf, until, policy.meetsRequirements)) {
      if (organization === undefined || item.organization === organization) items.push(item);
    }
  });
  return { report: expiryReport(items, register, asOf, within, settings.title), leftOut };
}

function lastDayWithin(asOf: Day, within: string): Day {
  const span = parseSpan(within);
  const until = span && endOfSpan(asOf, span);
  if (until === undefined) throw new UserError(msg('usage.within', { value: within }));
  return until;
}
