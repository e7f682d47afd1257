/**
 * The public ids of all rules, in the order of the catalogue. Configuration, ignores and other people's scripts use
 * them: an id is never renamed, a retired one never used again.
 */
export const RULE_GROUPS = {
  records: [
    'file-encoding',
    'yaml-syntax',
    'schema',
    'file-name',
    'duplicate-id',
    'unknown-reference',
    'vocabulary',
    'id-number',
    'id-number-mismatch',
    'duplicate-person',
    'life-order',
    'resume-gap',
    'text-form',
    'photo-file',
    'future-date',
    'organization-parent',
    'organization-terms',
    'organization-active',
    'unused-ignore',
  ],
  eligibility: [
    'party-member',
    'probationary-member',
    'category-requirements',
    'jurisdiction',
    'own-employee',
    'affiliation',
    'unit-head',
    'full-time-member',
    'concurrent-seats',
  ],
  composition: ['headcount'],
  appointment: [
    'appointment-mode',
    'step-missing',
    'step-order',
    'step-authority',
    'step-evidence',
    'term-start',
    'duplicate-number',
    'term-length',
    'term-alignment',
    'term-overlap',
    'term-expired',
    'seat-replacement',
  ],
  exit: ['exit-date', 'exit-cause', 'exit-contradiction'],
  mechanisms: [
    'matter-assignee',
    'matter-order',
    'matter-publicity',
    'matter-overdue',
    'matter-stranded',
    'meeting-attendance',
    'evaluation-methods',
    'evaluation-subject',
    'duplicate-record',
    'meeting-frequency',
    'evaluation-missing',
  ],
  registration: ['registration-due', 'registration-fields'],
} as const;

export type RuleGroup = keyof typeof RULE_GROUPS;

export type RuleId = (typeof RULE_GROUPS)[RuleGroup][number];

export const RULE_IDS: readonly RuleId[] = Object.values(RULE_GROUPS).flat();

export function isRuleId(text: string): text is RuleId {
  return (RULE_IDS as readonly string[]).includes(text);
}
