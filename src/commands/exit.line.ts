import type { CommandLine } from '../cli/command-line.ts';
import { changeFlags, dateFlag, MEMBER, wordFlag } from './change/flags.line.ts';

export type ExitLine = ReturnType<typeof exitLine.declare>;

export const exitLine = {
  name: 'exit',
  alias: '退出',
  words: {
    en: 'record how members leave, step by step, worked out from the document; without a member, all in --organization whose term is over undecided, or with an exit during the term all who serve there',
    zh: '登记委员退出，按文件推算，可以逐步登记；不写委员，则办理 --organization 中任期已满、没有连任的全部委员；任期内的退出方式，则办理全部在任委员',
  },
  declare: (line: CommandLine) => ({
    members: line.arguments(MEMBER),
    ...changeFlags(line),
    kind: wordFlag(line, '--kind', { en: 'exit, a word of the document', zh: '退出方式，用文件里的词' }),
    on: dateFlag(line, '--on', { en: 'last day of service (default: worked out)', zh: '离任日期（默认：推算）' }),
    cause: wordFlag(line, '--cause', { en: 'cause, a word of the document', zh: '原因，用文件里的词' }),
  }),
};
