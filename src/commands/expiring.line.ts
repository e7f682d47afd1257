import type { CommandLine } from '../cli/command-line.ts';
import { organizationFlag, outputFlags } from '../cli/common-flags.ts';

export type ExpiringLine = ReturnType<typeof expiringLine.declare>;

export const EXPIRING_FORMATS = ['table', 'json', 'csv', 'xlsx', 'ics', 'html'] as const;

export const expiringLine = {
  name: 'expiring',
  alias: '到期',
  words: {
    en: 'terms that end soon, and terms that ended without a decision',
    zh: '即将到期和已到期未处理的任期',
  },
  declare: (line: CommandLine) => ({
    within: line.value('--within', {
      place: { en: 'span', zh: '时长' },
      words: {
        en: 'look ahead this far, e.g. 90d, 6m, 1y',
        zh: '往后看多久，如 90d（天）、6m（月）、1y（年）',
      },
    }),
    organization: organizationFlag(line),
    ...outputFlags(line, EXPIRING_FORMATS),
    isFailing: line.isGiven('--fail', { en: 'exit 1 when something is due', zh: '有到期的以 1 退出' }),
  }),
};
