import type { CommandLine } from '../cli/command-line.ts';
import { KIND } from '../cli/common-flags.ts';

export type SchemaLine = ReturnType<typeof schemaLine.declare>;

export const schemaLine = {
  name: 'schema',
  alias: '结构',
  words: { en: 'the JSON Schema of a kind of file, for editors', zh: '显示某类文件的 JSON Schema，供编辑器使用' },
  declare: (line: CommandLine) => ({
    kind: line.argument({
      place: KIND,
      words: {
        en: 'a kind of record, settings or policy; without it all are listed',
        zh: '记录的种类，或 设置、办法；不写则全部列出',
      },
    }),
    isUpdate: line.isGiven('--update', {
      en: 'renew the schemas that the register keeps for editors',
      zh: '更新名册中供编辑器使用的结构文件',
    }),
  }),
};
