import type { CommandLine } from '../cli/command-line.ts';
import { KIND, organizationFlag, outputFlags } from '../cli/common-flags.ts';

export type ListLine = ReturnType<typeof listLine.declare>;

export const LIST_FORMATS = ['table', 'json', 'csv', 'xlsx'] as const;

export const listLine = {
  name: 'list',
  alias: '列表',
  words: { en: 'list records of a kind', zh: '列出某一类记录' },
  declare: (line: CommandLine) => ({
    kind: line.argument({
      place: KIND,
      words: {
        en: 'organizations, members (default), units, matters, meetings, activities or evaluations',
        zh: '组织、委员（默认）、单位、问题、会议、活动或考评',
      },
    }),
    organization: organizationFlag(line),
    category: line.value('--category', {
      place: { en: 'category', zh: '类别' },
      words: { en: 'members of this category only', zh: '只看此类别的委员' },
    }),
    state: line.value('--state', {
      place: { en: 'state', zh: '状态' },
      words: { en: 'appointments in this state only', zh: '只看此状态的任职' },
    }),
    ...outputFlags(line, LIST_FORMATS),
  }),
};
