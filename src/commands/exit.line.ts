import type { CommandLine } from '../cli/command-line.ts';
import { DATE, MEMBER, organizationOfChange, savingFlags, stepFlags, WORD } from './change/flags.line.ts';

export type ExitLine = ReturnType<typeof exitLine.declare>;

export const exitLine = {
  name: 'exit',
  alias: '退出',
  words: {
    en: 'record how a member leaves, step by step, worked out from the document',
    zh: '登记委员退出，按文件推算，可以逐步登记',
  },
  declare: (line: CommandLine) => ({
    member: line.needed(MEMBER),
    organization: organizationOfChange(line),
    kind: line.value('--kind', {
      place: WORD,
      words: { en: 'exit, a word of the document', zh: '退出方式，用文件里的词' },
    }),
    on: line.value('--on', {
      place: DATE,
      words: { en: 'last day of service (default: worked out)', zh: '离任日期（默认：推算）' },
    }),
    cause: line.value('--cause', {
      place: WORD,
      words: { en: 'cause, a word of the document', zh: '原因，用文件里的词' },
    }),
    steps: stepFlags(line),
    ...savingFlags(line),
  }),
};
