import { messagesOf } from '../../messages/message.ts';

export const says = messagesOf('digest.procedure.', {
  en: {
    modes: () => 'Modes',
    otherModes: () => 'Other modes',
    othersOpen: () => 'Possible too; whoever comes by another is told of with a warning.',
    othersClosed: () => 'Not possible.',
    renewal: () => 'Steps of a renewal',
    renewalWithout: () => 'None.',
    renewalTimes: () => 'Renewals in a row',
    renewalMost: (p: { max: number }) => `At most ${p.max}.`,
    renewalIs: () => 'What a renewal is',
    renewalWithin: (p: { en: string; zh: string }) =>
      `A further term that begins within ${p.en} of the end of the last; later the whole procedure is gone through again.`,
    replacement: () => 'Replacement by the unit',
    replacementBy: () => 'Whoever the unit sends in the place of another goes through these steps alone:',
    replacementExit: () => 'Exit of whoever is replaced',
    replacementTerm: () => 'Term of the successor',
  },
  zh: {
    modes: () => '产生方式',
    otherModes: () => '其他产生方式',
    othersOpen: () => '也可以采用，检查时给出提醒。',
    othersClosed: () => '不可以采用。',
    renewal: () => '续任要办的步骤',
    renewalWithout: () => '没有。',
    renewalTimes: () => '连续续任',
    renewalMost: (p) => `最多 ${p.max} 次。`,
    renewalIs: () => '什么算续任',
    replacement: () => '单位更换人选',
    replacementBy: () => '单位换派别人接任的，只办以下步骤：',
    replacementExit: () => '被更换的人的退出方式',
    replacementTerm: () => '接任者的任期',
    renewalWithin: (p) => `届满后${p.zh}以内再任的；再晚就要重走全部程序。`,
  },
});
