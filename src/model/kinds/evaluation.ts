import type { EvaluationRecord } from '../records.ts';
import { yearPeriod } from '../service.ts';
import type { Kind } from './kind.ts';

export const evaluation: Kind<EvaluationRecord> = {
  folder: 'evaluations',
  isLookedUp: false,
  references({ member, organization }, refer) {
    refer('member', member, 'member');
    refer('organization', organization, 'organization');
  },
  done({ period }, note) {
    note(`${period}-01`, 'period');
  },
  acts({ organization, period }, note) {
    note(organization, yearPeriod(period), 'period');
  },
  words({ grade, usedFor = [] }, use, { grades, uses }) {
    use({ word: grade, expected: grades, path: ['grade'] });
    for (const [index, word] of usedFor.entries()) use({ word, expected: uses, path: ['usedFor', index] });
  },
};
