import type { CommandLine } from '../cli/command-line.ts';
import { ORGANIZATION, outputFlags } from '../cli/common-flags.ts';
import { MEMBER } from './change/flags.line.ts';
import { periodFlag } from './ledger.line.ts';

export type ReviewLine = ReturnType<typeof reviewLine.declare>;

export const REVIEW_FORMATS = ['table', 'json', 'csv', 'xlsx'] as const;

export const reviewLine = {
  name: 'review',
  alias: '考评',
  words: {
    en: "a member's performance sheet: attendance, matters, activities, evaluations; without a member, of all in --organization side by side",
    zh: '委员的履职考评表：到会、承办问题、活动、历年考评；不写委员，则并列 --organization 的全部委员',
  },
  declare: (line: CommandLine) => ({
    member: line.argument(MEMBER),
    organization: line.value('--organization', {
      place: ORGANIZATION,
      words: { en: 'in this organisation only', zh: '只看在此组织的履职' },
    }),
    period: periodFlag(line),
    ...outputFlags(line, REVIEW_FORMATS),
  }),
};
