import type { CommandLine } from '../cli/command-line.ts';
import { outputsFlags } from '../cli/common-flags.ts';
import type { ReportFormat } from '../reporters/formats.ts';

export type ValidateLine = ReturnType<typeof validateLine.declare>;

/** The usual one first. */
export const VALIDATE_FORMATS = [
  'human',
  'json',
  'sarif',
  'junit',
  'github',
  'xlsx',
] as const satisfies readonly ReportFormat[];

export const validateLine = {
  name: 'validate',
  alias: '校验',
  words: { en: 'check all records against the rules of the document', zh: '按实施办法校验全部记录' },
  declare: (line: CommandLine) => ({
    paths: line.arguments({
      place: { en: 'path', zh: '路径' },
      words: {
        en: 'show findings in these files and folders only; or check filled workbooks (.xlsx) without importing',
        zh: '只显示这些文件和文件夹中的问题；也可校验填好的工作簿（.xlsx）而不导入',
      },
    }),
    ...outputsFlags(line, { of: VALIDATE_FORMATS, usual: 'human' }),
    isWatching: line.isGiven('--watch', {
      en: 'check again whenever something changes, until Ctrl-C',
      zh: '有改动就重新校验，按 Ctrl-C 结束',
    }),
    policy: line.value('--policy', {
      place: { en: 'id|file', zh: '编号|文件' },
      words: {
        en: 'judge by this policy instead of the register’s: what would be found if it came into force',
        zh: '改按这份办法校验，看它施行后会有哪些问题',
      },
    }),
    isStrict: line.isGiven('--strict', { en: 'exit 1 on warnings too', zh: '有警告也以 1 退出' }),
    maxWarnings: line.value('--max-warnings', {
      place: { en: 'n', zh: '数' },
      words: { en: 'exit 1 on more warnings than this', zh: '警告多于此数时以 1 退出' },
    }),
    only: line.value('--only', {
      place: { en: 'rule,...', zh: '规则,...' },
      words: { en: 'run these rules only, separated by commas', zh: '只运行这些规则，用逗号分隔' },
    }),
    hasNoIgnores: line.isGiven('--no-ignores', {
      en: 'show findings that are ignored, too',
      zh: '已忽略的问题也显示',
    }),
    hasNoCache: line.isGiven('--no-cache', {
      en: 'read every file, also those found clean before and unchanged since',
      zh: '全部文件重新读取，包括上次没有问题且未改动的',
    }),
  }),
};
