import type { CommandLine } from '../cli/command-line.ts';
import { dateFlag, savingFlags } from './change/flags.line.ts';

export type MatterLine = ReturnType<typeof matterLine.declare>;

const TEXT = { en: 'text', zh: '内容' };

export const matterLine = {
  name: 'matter',
  alias: '问题',
  words: {
    en: 'take a problem from the list to the public notice: suggest, assign, progress, resolve, publish',
    zh: '一件问题从清单到公示：推荐、交办、进展、办结、公示',
  },
  declare: (line: CommandLine) => ({
    verb: line.needed({
      place: { en: 'verb', zh: '事项' },
      words: {
        en: 'suggest (to whom), assign, progress, resolve or publish',
        zh: '推荐（交给谁）、交办、进展、办结或公示',
      },
    }),
    id: line.needed({
      place: { en: 'id', zh: '编号' },
      words: { en: 'id of the matter', zh: '问题的编号' },
    }),
    on: dateFlag(line, '--on', { en: 'day (default: the as-of day)', zh: '日期（默认为基准日）' }),
    to: line.values('--to', {
      place: { en: 'member', zh: '委员' },
      words: { en: 'assign: to whom; as often as needed', zh: '交办：交给谁；可多次使用' },
    }),
    due: dateFlag(line, '--due', { en: 'assign: to be settled by', zh: '交办：办理期限' }),
    isInstead: line.isGiven('--instead', {
      en: 'assign: to others than those who have it',
      zh: '交办：改交别人',
    }),
    note: line.value('--note', { place: TEXT, words: { en: 'progress: what was done', zh: '进展：做了什么' } }),
    result: line.value('--result', { place: TEXT, words: { en: 'resolve: what came of it', zh: '办结：办理结果' } }),
    at: line.value('--at', { place: TEXT, words: { en: 'publish: where', zh: '公示：公示地点' } }),
    ...savingFlags(line),
  }),
};
