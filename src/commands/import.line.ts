import type { CommandLine } from '../cli/command-line.ts';
import { FILE, ID } from '../cli/common-flags.ts';
import { savingFlags } from './change/flags.line.ts';

export type ImportLine = ReturnType<typeof importLine.declare>;

export const IMPORT_FORMATS = ['human', 'json'] as const;

export const importLine = {
  name: 'import',
  alias: '导入',
  words: {
    en: 'take a filled Excel workbook into the records: all of it, or nothing',
    zh: '把填好的 Excel 工作簿写入记录：要么全部，要么一点也不',
  },
  declare: (line: CommandLine) => ({
    workbook: line.needed({
      place: { en: 'file.xlsx', zh: '文件.xlsx' },
      words: {
        en: 'the workbook: a template of dgw, or a roster made elsewhere',
        zh: '工作簿：dgw 模板，或别处做的名册',
      },
    }),
    organization: line.value('--organization', {
      place: ID,
      words: {
        en: 'people belong to this organisation where the workbook does not say to which',
        zh: '表里没有写明组织的人，归入此组织',
      },
    }),
    map: line.values('--map', {
      place: { en: 'header=field', zh: '表头=项目' },
      words: {
        en: 'what a column means: "职务=position", or "备注=-" to leave it out; remembered in dgw.yaml',
        zh: '说明一列的含义，如 "职务=position"；不要这一列写 "备注=-"；记入 dgw.yaml',
      },
    }),
    mark: line.value('--mark', {
      place: FILE,
      words: {
        en: 'give the workbook back as this file, with what is wrong coloured and commented',
        zh: '另存一份工作簿，标出有问题的单元格并加批注',
      },
    }),
    overwrite: line.isGiven('--overwrite', {
      en: 'replace the marked workbook if it exists',
      zh: '覆盖已有的标注文件',
    }),
    format: line.choice(
      '--format',
      { place: { en: 'format', zh: '格式' }, words: { en: 'form of the preview', zh: '预览的格式' } },
      { of: IMPORT_FORMATS, usual: 'human' },
    ),
    ...savingFlags(line),
  }),
};
