/** What `--help` says besides what the commands say of themselves, in both languages. */

import type { Lang } from '../messages/catalogue.ts';

const en = {
  program: 'Records of part-time members of Party committees, checked against the official document.',
  isChinese: false,
  usage: 'Usage: ',
  arguments: 'Arguments:',
  options: 'Options:',
  examples: 'Examples:',
  globalOptions: 'Options of all commands:',
  commands: 'Commands:',
  optionsPlace: 'options',
  commandPlace: 'command',
  default: 'default: ',
  choices: 'one of ',
  comma: ', ',
  semicolon: '; ',
  brackets: [' (', ')'],
  version: 'print the version',
  help: 'print this help',
  helpCommand: 'print the help of a command',
  helpTopic: 'name of the command',
  exitCodes: 'Exit codes: 0 clean, 1 findings, 2 could not run, 130 cancelled.',
};

export type HelpWords = typeof en;

const zh: HelpWords = {
  program: '兼职委员名册：按大工委制、兼职委员制实施办法校验记录、生成登记表、提醒任期。',
  isChinese: true,
  usage: '用法：',
  arguments: '参数：',
  options: '选项：',
  examples: '示例：',
  globalOptions: '各命令通用的选项：',
  commands: '命令：',
  optionsPlace: '选项',
  commandPlace: '命令',
  default: '默认：',
  choices: '可取：',
  comma: '、',
  semicolon: '；',
  brackets: ['（', '）'],
  version: '显示版本号',
  help: '显示帮助',
  helpCommand: '显示某个命令的帮助',
  helpTopic: '命令的名称',
  exitCodes: '退出码：0 没有问题，1 有问题，2 无法运行，130 已取消。',
};

export const helpWords: Record<Lang, HelpWords> = { en, zh };
