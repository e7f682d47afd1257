import type { CommandLine } from '../cli/command-line.ts';
import { outputFlags } from '../cli/common-flags.ts';

export type PolicyLine = ReturnType<typeof policyLine.declare>;

export const POLICY_FORMATS = ['human', 'html', 'json'] as const;

export const policyLine = {
  name: 'policy',
  alias: '办法',
  words: {
    en: 'check a policy and print it in plain words; diff: what changes from one to another',
    zh: '检查一份办法并用平常话打印；diff：两份办法有什么不同',
  },
  declare: (line: CommandLine) => ({
    words: line.arguments({
      place: { en: 'policy', zh: '办法' },
      words: {
        en: 'a built-in policy or a file (default: that of the register); or diff and two of them, the old one first',
        zh: '内置的编号或文件（默认：名册的办法）；或者写 diff，再写旧的和新的',
      },
    }),
    ...outputFlags(line, POLICY_FORMATS),
  }),
};
