/** Arguments and flags that commands which change records share. */

import type { CommandLine, Said, Value } from '../../cli/command-line.ts';
import { ID } from '../../cli/common-flags.ts';

export const MEMBER: Value = {
  place: { en: 'member', zh: '委员' },
  words: { en: 'id or name of the member', zh: '委员的编号或姓名' },
};

export interface SavingFlags {
  readonly isDryRun: boolean;
  readonly isAgreed: boolean;
  /** Saves where the register would have new errors, too, and exits 1. */
  readonly despiteErrors: boolean;
}

export function savingFlags(line: CommandLine): SavingFlags {
  return {
    isDryRun: line.isGiven('--dry-run', { en: 'show the change only', zh: '只显示修改，不保存' }),
    isAgreed: line.isGiven('--yes', { en: 'save without asking', zh: '不询问，直接保存' }),
    despiteErrors: line.isGiven('--despite-errors', {
      en: 'save in spite of new errors (exit 1)',
      zh: '有新增错误也保存（以 1 退出）',
    }),
  };
}

/** The organisation in which it is. */
function organizationOfChange(line: CommandLine): string | undefined {
  const words = {
    en: 'in this organisation; needed where the member may be meant in several',
    zh: '在这个组织；委员在几个组织任职时要写明',
  };
  return line.value('--organization', { place: ID, words });
}

/** What every change of somebody's seat in an organisation is told. */
export function changeFlags(line: CommandLine): ChangeFlags {
  return { organization: organizationOfChange(line), steps: stepFlags(line), ...savingFlags(line) };
}

export interface ChangeFlags extends SavingFlags {
  readonly organization: string | undefined;
  readonly steps: readonly string[];
}

export function dateFlag(line: CommandLine, flag: string, words: Said): string | undefined {
  return line.value(flag, { place: { en: 'date', zh: '日期' }, words });
}

/** Its value is a word of the policy. */
export function wordFlag(line: CommandLine, flag: string, words: Said): string | undefined {
  return line.value(flag, { place: { en: 'word', zh: '词' }, words });
}

export function stepFlags(line: CommandLine): readonly string[] {
  return line.values('--step', {
    place: { en: 'text', zh: '内容' },
    words: {
      en: 'a step that was done: 步骤=date,by=…,to=…,document=…,certificate=…,at=…,until=…,note=…; as often as needed',
      zh: '办了的步骤：步骤=日期,由谁办理=…,报送何处=…,文号=…,证书编号=…,地点=…,截止日期=…,说明=…；可多次使用',
    },
  });
}
