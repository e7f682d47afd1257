/** Places, flags and words that several commands share. */

import type { Choice, CommandLine, Value } from './command-line.ts';
import type { Format, OutputFlags } from './destination.ts';

export const FILE = { en: 'file', zh: '文件' };
export const FOLDER = { en: 'dir', zh: '文件夹' };
export const ORGANIZATION = { en: 'organization', zh: '组织' };
export const ID = { en: 'id', zh: '编号' };
export const KIND = { en: 'kind', zh: '种类' };

const FORMAT: Value = {
  place: { en: 'format', zh: '格式' },
  words: { en: 'form of the output; without it by the ending of the file', zh: '输出格式；不写则按文件名的结尾' },
};
const OUTPUT: Value = {
  place: FILE,
  words: { en: 'write to this file instead of the terminal', zh: '写入此文件，不显示在屏幕上' },
};

/** Of this organisation only. */
export function organizationFlag(line: CommandLine): string | undefined {
  const words = { en: 'of this organisation only', zh: '只看此组织' };
  return line.value('--organization', { place: ID, words });
}

/** In what form and where to; the first form is the usual one. */
export function outputFlags<F extends Format>(
  line: CommandLine,
  offered: readonly [F, ...F[]],
): OutputFlags<F> & WritingFlags {
  return {
    format: line.choice('--format', FORMAT, { of: offered, usual: offered[0] }),
    output: line.value('-o, --output', OUTPUT),
    ...writingFlags(line),
  };
}

export interface WritingFlags {
  readonly overwrite: boolean;
  /** Goes on where records have errors, names all that is left out, and exits 1. */
  readonly despiteErrors: boolean;
}

/** The two flags of every command that writes; there are no others of the kind. */
export function writingFlags(line: CommandLine): WritingFlags {
  return {
    overwrite: line.isGiven('--overwrite', { en: 'replace files that exist', zh: '覆盖已有文件' }),
    despiteErrors: line.isGiven('--despite-errors', {
      en: 'go on where records have errors; what is left out is named (exit 1)',
      zh: '记录有错误也继续，并列出略过的内容（以 1 退出）',
    }),
  };
}

/** What the user said of the outputs. */
export type OutputsFlags = ReturnType<typeof outputsFlags>;

/** In what forms and where to, each form with a file of its own where several are wanted. */
export function outputsFlags<F extends Format>(line: CommandLine, choice: Required<Choice<F>>) {
  return {
    formats: line.values(
      '--format',
      {
        place: { en: 'format[=file]', zh: '格式[=文件]' },
        words: {
          en: 'form of the output, with =file into that file; may be given several times',
          zh: '输出格式，写 =文件 则存入该文件；可重复',
        },
      },
      choice,
    ),
    output: line.value('-o, --output', {
      place: FILE,
      words: {
        en: 'write to this file instead of the terminal; the form follows from its ending',
        zh: '写入此文件，不显示在屏幕上；格式按文件名的结尾',
      },
    }),
    ...writingFlags(line),
  };
}
