import type { MemberRecord } from '../model/records.ts';
import { comparableName } from '../text/comparable-name.ts';
import { words } from './duplicate-person.words.ts';
import type { Lookalikes, LookalikesRule, ReportInFile } from './rule.ts';

export const duplicatePerson: LookalikesRule = {
  id: 'duplicate-person',
  severity: 'error',
  on: 'lookalikes',
  words,
  check({ by, members }, report) {
    const first = new Map<string, (typeof members)[number]>();
    for (const current of members) {
      const key = keyOf(by, current.member);
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, current);
      // Two files with one id are told of as that.
      else if (earlier.member.id === current.member.id) continue;
      else if (by === 'idNumber' || !areToldApart(earlier.member, current.member)) {
        reportPair(by, earlier, current, report);
      }
    }
  },
};

function keyOf(by: Lookalikes['by'], member: MemberRecord): string {
  return by === 'idNumber'
    ? (member.idNumber ?? '').toUpperCase()
    : `${comparableName(member.name)} ${member.birthDate}`;
}

/** Where both ID numbers are known they decide: different ones are two people, equal ones are told already. */
function areToldApart(first: MemberRecord, second: MemberRecord): boolean {
  return first.idNumber !== undefined && second.idNumber !== undefined;
}

function reportPair(
  by: Lookalikes['by'],
  earlier: { readonly file: string; readonly member: MemberRecord },
  later: { readonly file: string },
  report: ReportInFile,
): void {
  const { id } = earlier.member;
  const isCertain = by === 'idNumber';
  const message = isCertain ? words.says.idNumber({ id }) : words.says.name({ id });
  const related = [{ file: earlier.file, path: [by], message: words.says.first() }];
  report(later.file, [by], message, isCertain ? { related } : { related, severity: 'warning' });
}
