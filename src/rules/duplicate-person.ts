import type { Suspicion } from '../check/census.ts';
import { msg } from '../messages/catalogue.ts';
import type { MemberRecord } from '../model/records.ts';
import type { RegisterRule, ReportInFile } from './rule.ts';

/** Fingerprints only raise a suspicion, so the records are read again before anything is said. */
export const duplicatePerson: RegisterRule = {
  id: 'duplicate-person',
  severity: 'error',
  on: 'register',
  check({ census, readMember }, report) {
    for (const { by, files } of census.suspicions()) {
      const members = files.flatMap((file) => {
        const member = readMember(file);
        return member ? [{ file, member }] : [];
      });
      compare(by, members, report);
    }
  },
};

function compare(
  by: Suspicion['by'],
  members: readonly { readonly file: string; readonly member: MemberRecord }[],
  report: ReportInFile,
): void {
  const first = new Map<string, (typeof members)[number]>();
  for (const current of members) {
    const key = keyOf(by, current.member);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, current);
    else if (by === 'idNumber' || !areToldApart(earlier.member, current.member))
      reportPair(by, earlier, current, report);
  }
}

function keyOf(by: Suspicion['by'], member: MemberRecord): string {
  return by === 'idNumber' ? (member.idNumber ?? '').toUpperCase() : `${member.name} ${member.birthDate}`;
}

/** Where both ID numbers are known they decide: different ones are two people, equal ones are told already. */
function areToldApart(first: MemberRecord, second: MemberRecord): boolean {
  return first.idNumber !== undefined && second.idNumber !== undefined;
}

function reportPair(
  by: Suspicion['by'],
  earlier: { readonly file: string; readonly member: MemberRecord },
  later: { readonly file: string },
  report: ReportInFile,
): void {
  const { id } = earlier.member;
  const isCertain = by === 'idNumber';
  const message = isCertain ? msg('duplicate-person.id-number', { id }) : msg('duplicate-person.name', { id });
  const related = [{ file: earlier.file, path: [by], message: msg('duplicate-person.first') }];
  report(later.file, [by], message, isCertain ? { related } : { related, severity: 'warning' });
}
