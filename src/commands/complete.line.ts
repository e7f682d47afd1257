import type { CommandLine } from '../cli/command-line.ts';
import { memberFlags } from './add.line.ts';
import { MEMBER, savingFlags, stepFlags } from './change/flags.line.ts';

export type CompleteLine = ReturnType<typeof completeLine.declare>;

export const completeLine = {
  name: 'complete',
  alias: '补填',
  words: {
    en: 'ask for what the rules find missing of a member, and nothing else',
    zh: '补填委员缺的内容：只问缺的',
  },
  declare: (line: CommandLine) => ({
    member: line.needed(MEMBER),
    steps: stepFlags(line),
    stated: memberFlags(line),
    ...savingFlags(line),
  }),
};
