import type { CommandLine } from '../cli/command-line.ts';
import { FOLDER } from '../cli/common-flags.ts';

export type InitLine = ReturnType<typeof initLine.declare>;

export const initLine = {
  name: 'init',
  alias: '初始化',
  words: { en: 'make a new register, ready to use', zh: '新建名册，建好即可使用' },
  declare: (line: CommandLine) => ({
    folder: line.argument({
      place: FOLDER,
      words: { en: 'its folder (default: this one)', zh: '名册的文件夹（默认：当前文件夹）' },
    }),
    policy: line.value('--policy', {
      place: { en: 'id|file', zh: '编号|文件' },
      words: {
        en: 'the official document, built in or a file of one’s own; template: a commented one to fill in',
        zh: '实施办法：内置的编号，或自己的文件；template 为带说明的样板，照着填',
      },
    }),
    title: line.value('--title', {
      place: { en: 'text', zh: '内容' },
      words: { en: 'title of the register, printed on reports', zh: '名册标题，印在报表上' },
    }),
    organizations: line.values('--organization', {
      place: { en: 'text', zh: '内容' },
      words: {
        en: 'an organisation: full name,level=…,parent=…,id=…,shortName=…; those above first; as often as needed',
        zh: '组织：全称,层级=…,上级组织=…,编号=…,简称=…；上级写在前面，可多次使用',
      },
    }),
    isExample: line.isGiven('--example', { en: 'with the example register in it', zh: '放入示例名册' }),
    isAgreed: line.isGiven('--yes', { en: 'make it without asking', zh: '不提问，直接新建' }),
  }),
};
