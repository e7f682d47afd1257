import type { CommandLine } from '../cli/command-line.ts';
import { FILE, ORGANIZATION, writingFlags } from '../cli/common-flags.ts';

export type TemplateLine = ReturnType<typeof templateLine.declare>;

export const templateLine = {
  name: 'template',
  alias: '模板',
  words: {
    en: 'write an Excel workbook to fill in, with all that is known; dgw import reads it back',
    zh: '生成供填写的 Excel 工作簿，已知的内容已填好；填好后用 dgw 导入 读回',
  },
  declare: (line: CommandLine) => ({
    organizations: line.arguments({
      place: ORGANIZATION,
      words: { en: 'ids of organisations (default: all)', zh: '组织编号（默认：全部）' },
    }),
    output: line.value('-o, --output', {
      place: FILE,
      words: { en: 'the workbook to write (.xlsx)', zh: '写入此工作簿（.xlsx）' },
    }),
    isBlank: line.isGiven('--blank', {
      en: 'empty rows to fill in, on the screen or on paper',
      zh: '空白表，可在屏幕上填写，也可打印后手填',
    }),
    ...writingFlags(line),
  }),
};
