import { levelOf, parentOf } from '../model/register.ts';
import { words } from './organization-parent.words.ts';
import type { SubjectRule } from './rule.ts';

export const organizationParent: SubjectRule = {
  id: 'organization-parent',
  severity: 'error',
  on: 'organization',
  settles: true,
  words,
  check(organization, { register }, report) {
    const level = levelOf(register, organization);
    if (level === undefined) return;
    if (organization.parent === undefined) {
      if (level.parent === undefined) return;
      report(['parent'], words.says.missing({ level: organization.level, parent: level.parent }));
      return;
    }
    if (level.parent === undefined) {
      report(['parent'], words.says.unexpected({ level: organization.level }));
      return;
    }
    const parent = parentOf(register, organization);
    if (parent === undefined || parent.level === level.parent) return;
    report(['parent'], words.says.level({ found: parent.level, expected: level.parent }));
  },
};
