import type { CommandLine } from '../cli/command-line.ts';
import { ID, KIND } from '../cli/common-flags.ts';

export type ShowLine = ReturnType<typeof showLine.declare>;

export const showLine = {
  name: 'show',
  alias: '查看',
  words: { en: 'show one record and what follows from it', zh: '查看一份记录及由它推算的内容' },
  declare: (line: CommandLine) => ({
    id: line.needed({ place: ID, words: { en: 'id of the record', zh: '记录编号' } }),
    kind: line.value('--kind', {
      place: KIND,
      words: { en: 'kind of the record, where several have this id', zh: '记录的种类（多类同号时用）' },
    }),
  }),
};
