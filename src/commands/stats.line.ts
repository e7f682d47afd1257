import type { CommandLine } from '../cli/command-line.ts';
import { organizationFlag, outputFlags } from '../cli/common-flags.ts';

export type StatsLine = ReturnType<typeof statsLine.declare>;

export const STATS_FORMATS = ['table', 'json', 'xlsx', 'html'] as const;

export const statsLine = {
  name: 'stats',
  alias: '统计',
  words: {
    en: 'headcounts and structure: age, sex, education, category, level',
    zh: '人数和结构：年龄、性别、学历、类别、层级',
  },
  declare: (line: CommandLine) => ({
    organization: organizationFlag(line),
    ...outputFlags(line, STATS_FORMATS),
  }),
};
