import type { CommandLine } from '../cli/command-line.ts';
import { ID } from '../cli/common-flags.ts';
import { changeFlags, dateFlag, MEMBER, wordFlag } from './change/flags.line.ts';

export type RenewLine = ReturnType<typeof renewLine.declare>;

export const renewLine = {
  name: 'renew',
  alias: '续聘',
  words: {
    en: 'record the next appointment of a member, step by step, worked out from the document; without a member, of all in --organization whose term ends',
    zh: '登记委员的下一任期，按文件推算，可以逐步登记；不写委员，则办理 --organization 中任期结束的全部委员',
  },
  declare: (line: CommandLine) => ({
    member: line.argument(MEMBER),
    ...changeFlags(line),
    start: dateFlag(line, '--start', { en: 'start of the term (default: worked out)', zh: '任期起（默认：推算）' }),
    end: dateFlag(line, '--end', { en: 'end of the term (default: worked out)', zh: '任期止（默认：推算）' }),
    category: wordFlag(line, '--category', {
      en: 'category (default: as in the last term)',
      zh: '人选类别（默认：沿用上一任期）',
    }),
    mode: wordFlag(line, '--mode', { en: 'mode (default: as in the last term)', zh: '产生方式（默认：沿用上一任期）' }),
    unit: line.value('--unit', {
      place: ID,
      words: { en: 'unit at that time, where the person has moved on since', zh: '当时的单位（后来调动的才写）' },
    }),
    position: line.value('--position', {
      place: { en: 'text', zh: '内容' },
      words: { en: 'position at that time, where the person has moved on since', zh: '当时的职务（后来变动的才写）' },
    }),
    replaces: line.value('--replaces', {
      place: ID,
      words: {
        en: 'no renewal: takes over the seat of this member, whom the unit replaces',
        zh: '不是连任，接替这位委员的席位（单位更换人选）',
      },
    }),
    isAnew: line.isGiven('--anew', {
      en: 'no renewal: a new appointment, by the whole procedure',
      zh: '不是连任，重新产生，走全部程序',
    }),
  }),
};
