import { messagesOf } from '../../messages/message.ts';

export const says = messagesOf('digest.levels.', {
  en: {
    parent: () => 'Organisation above',
    parents: (p: { parents: readonly string[] }) => `One of the level ${p.parents.join(' or ')}.`,
    noParent: (p: { issuer: string }) => `None; what goes to the organisation above goes to ${p.issuer}.`,
    organ: () => 'On forms called',
  },
  zh: {
    parent: () => '上级组织',
    parents: (p) => `${p.parents.join('或')}一级的组织。`,
    noParent: (p) => `没有；要报上级组织的，报${p.issuer}。`,
    organ: () => '表格上的称谓',
  },
});
