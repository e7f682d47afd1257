import { addDays, addYears } from '../model/day.ts';
import type { OrganizationsTerm } from '../model/policy.ts';
import type { OrganizationTerm } from '../model/records.ts';
import { levelOf } from '../model/register.ts';
import { afterSpan } from '../model/span.ts';
import { isTiedToOrganization, yearsOfOrganization } from '../model/term.ts';
import { words } from './organization-terms.words.ts';
import type { Report, SubjectRule } from './rule.ts';

export const organizationTerms: SubjectRule = {
  id: 'organization-terms',
  severity: 'error',
  on: 'organization',
  settles: true,
  words,
  check(organization, { register }, report) {
    const kind = levelOf(register, organization)?.term;
    const terms = organization.terms ?? [];
    const isTied = kind !== undefined && isTiedToOrganization(kind);
    if (terms.length === 0 && isTied) report(['terms'], words.says.missing({ level: organization.level }));
    terms.forEach((term, index) => {
      checkOrder(term, terms[index - 1], index, report);
      checkChanges(term, index, report);
      if (isTied && term.start <= term.end) checkLength(term, kind, index, report);
    });
  },
};

/** Neighbours may share the day of the election. */
function checkOrder(
  { start, end }: OrganizationTerm,
  previous: OrganizationTerm | undefined,
  index: number,
  report: Report,
): void {
  if (end < start) report(['terms', index, 'end'], words.says.reversed({ start }));
  if (previous !== undefined && start < previous.end) {
    report(['terms', index, 'start'], words.says.order({ previous: previous.end }));
  }
}

function checkChanges({ end, changed = [] }: OrganizationTerm, index: number, report: Report): void {
  changed.forEach(({ on, from }, position) => {
    const path = ['terms', index, 'changed', position];
    const before = changed[position - 1];
    if (before !== undefined && on < before.on)
      report([...path, 'on'], words.says.changeOrder({ previous: before.on }));
    if (from === (changed[position + 1]?.from ?? end)) report([...path, 'from'], words.says.unchanged({ from }));
  });
}

/** As long as the policy says, to the corresponding day or its eve, but for what was decided about this term. */
function checkLength(term: OrganizationTerm, kind: OrganizationsTerm, index: number, report: Report): void {
  const { start, end, changed = [] } = term;
  const years = yearsOfOrganization(kind, start);
  if (years === undefined) return;
  const corresponding = addYears(start, years);
  const eve = addDays(corresponding, -1);
  const [first] = changed;
  const planned = first?.from ?? end;
  const latest = kind.extension === undefined ? undefined : afterSpan(corresponding, kind.extension);
  const { clause } = kind as { clause?: string };
  const params = { years, eve, corresponding };
  // An election that was put off may be recorded without the decision, as long as the policy allows so much.
  const isPutOff = first === undefined && latest !== undefined && planned > corresponding;
  if (!isPutOff && planned !== corresponding && planned !== eve) {
    const path = first === undefined ? ['terms', index, 'end'] : ['terms', index, 'changed', 0, 'from'];
    report(path, words.says.length(params), { clause });
  } else if (latest !== undefined && end > latest) {
    report(['terms', index, 'end'], words.says.putOff({ ...params, latest }), { clause });
  }
}
