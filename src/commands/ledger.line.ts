import type { CommandLine } from '../cli/command-line.ts';
import { KIND, organizationFlag, outputFlags } from '../cli/common-flags.ts';

export type LedgerLine = ReturnType<typeof ledgerLine.declare>;

export const LEDGER_FORMATS = ['table', 'json', 'csv', 'xlsx'] as const;

export const ledgerLine = {
  name: 'ledger',
  alias: '台账',
  words: {
    en: 'ledgers of units, matters, meetings, activities or evaluations, to print (-o <file>.xlsx), to publish (--masked) or to look at',
    zh: '单位、问题、会议、活动、考评台账：打印（-o <文件>.xlsx）、公示（--masked）或查看',
  },
  declare: (line: CommandLine) => ({
    kind: line.needed({
      place: KIND,
      words: {
        en: 'units, matters, meetings, activities or evaluations',
        zh: '单位、问题、会议、活动或考评',
      },
    }),
    organization: organizationFlag(line),
    period: periodFlag(line),
    isMasked: line.isGiven('--masked', {
      en: 'for public notice: without contacts, phones, scores and notes of progress',
      zh: '公示用：不含联系人、电话、得分和办理进展',
    }),
    ...outputFlags(line, LEDGER_FORMATS),
  }),
};

/** A year. */
export function periodFlag(line: CommandLine): string | undefined {
  return line.value('--period', {
    place: { en: 'year', zh: '年度' },
    words: { en: 'of this year only, such as 2014', zh: '只看这一年，如 2014' },
  });
}
