import { parentLevels } from '../model/level.ts';
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
    const expected = parentLevels(level);
    if (organization.parent === undefined) {
      if (expected.length === 0) return;
      report(['parent'], words.says.missing({ level: organization.level, expected }));
      return;
    }
    if (expected.length === 0) {
      report(['parent'], words.says.unexpected({ level: organization.level }));
      return;
    }
    const parent = parentOf(register, organization);
    if (parent === undefined || expected.includes(parent.level)) return;
    report(['parent'], words.says.level({ found: parent.level, expected }));
  },
};
