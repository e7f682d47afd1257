import type { CommandLine } from './command-line.ts';
import { FOLDER } from './common-flags.ts';

/** The flags of all commands. */
export type GlobalFlags = ReturnType<typeof globalFlags>;

export function globalFlags(line: CommandLine) {
  return {
    workspace: line.value('-C, --workspace', {
      place: FOLDER,
      words: {
        en: 'folder of the workspace (default: the nearest folder upward with dgw.yaml)',
        zh: '名册所在文件夹（默认：向上查找最近的 dgw.yaml）',
      },
    }),
    asOf: line.value('--as-of', {
      place: { en: 'YYYY-MM-DD', zh: '年-月-日' },
      words: { en: 'judge as of this day (default: today)', zh: '按这一天判断（默认：今天）' },
    }),
    lang: line.choice(
      '--lang',
      {
        place: { en: 'lang', zh: '语言' },
        words: {
          en: 'language; without it that of DGW_LANG, else of the system',
          zh: '语言；不写则按 DGW_LANG，再按系统',
        },
      },
      { of: ['zh', 'en'] },
    ),
    color: line.choice(
      '--color',
      { place: { en: 'when', zh: '何时' }, words: { en: 'colours', zh: '颜色' } },
      { of: ['auto', 'always', 'never'], usual: 'auto' },
    ),
  };
}
