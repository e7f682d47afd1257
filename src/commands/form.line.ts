import type { CommandLine } from '../cli/command-line.ts';
import { FOLDER, ORGANIZATION, writingFlags } from '../cli/common-flags.ts';

export type FormLine = ReturnType<typeof formLine.declare>;

export const formLine = {
  name: 'form',
  alias: '登记表',
  words: {
    en: 'write Excel registration forms, one workbook an organisation',
    zh: '生成 Excel 登记表，每个组织一个工作簿',
  },
  declare: (line: CommandLine) => ({
    organizations: line.arguments({
      place: ORGANIZATION,
      words: { en: 'ids of organisations (default: all)', zh: '组织编号（默认：全部）' },
    }),
    out: line.valueOr('forms', '-o, --out', {
      place: FOLDER,
      words: { en: 'folder to write to', zh: '存放文件夹' },
    }),
    isMasked: line.isGiven('--masked', {
      en: 'for public notice: no ID numbers, phones shortened',
      zh: '公示用：不含身份证号，电话隐去中间四位',
    }),
    ...writingFlags(line),
  }),
};
