import type { CommandLine } from '../cli/command-line.ts';

export type CompletionLine = ReturnType<typeof completionLine.declare>;

export const completionLine = {
  name: 'completion',
  alias: '补全',
  words: {
    en: 'print what makes a shell complete commands, flags, words of the document and ids',
    zh: '显示让命令行自动补全命令、选项、文件用语和编号的脚本',
  },
  declare: (line: CommandLine) => ({
    shell: line.needed({
      place: { en: 'shell', zh: '命令行' },
      words: {
        en: 'bash, zsh, fish or powershell',
        zh: 'bash、zsh、fish 或 powershell',
      },
    }),
    words: line.arguments({
      place: { en: 'word', zh: '词' },
      words: { en: 'used by these scripts', zh: '供脚本使用' },
    }),
  }),
};
