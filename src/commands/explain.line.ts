import type { CommandLine } from '../cli/command-line.ts';

export type ExplainLine = ReturnType<typeof explainLine.declare>;

export const explainLine = {
  name: 'explain',
  alias: '说明',
  words: {
    en: 'explain a rule or a clause; without a topic, list all rules',
    zh: '说明一条规则或条款；不写则列出全部规则',
  },
  declare: (line: CommandLine) => ({
    topic: line.argument({
      place: { en: 'rule', zh: '规则' },
      words: { en: 'id of a rule, or number of a clause', zh: '规则编号或条款号' },
    }),
  }),
};
