import type { Policy } from '../model/policy.ts';
import { clauseSections } from './parts/clauses.ts';
import { documentSection } from './parts/document.ts';
import { exitSections } from './parts/exits.ts';
import { headcountSections } from './parts/headcount.ts';
import { levelSections } from './parts/levels.ts';
import { peopleSections } from './parts/people.ts';
import { procedureSections } from './parts/procedure.ts';
import { registrationSection } from './parts/registration.ts';
import { termSections } from './parts/term.ts';
import { vocabularySection } from './parts/vocabulary.ts';
import { workSection } from './parts/work.ts';
import type { Digest } from './statement.ts';

/** All that a policy says: whatever of it is changed, a statement changes. */
export function digestOf(policy: Policy): Digest {
  const { id, title, issuer } = policy;
  return {
    id,
    title,
    issuer,
    sections: [
      documentSection(policy),
      ...levelSections(policy),
      ...headcountSections(policy),
      ...peopleSections(policy),
      ...procedureSections(policy),
      ...termSections(policy),
      ...exitSections(policy),
      workSection(policy),
      registrationSection(policy),
      vocabularySection(policy),
      ...clauseSections(policy),
    ],
  };
}
