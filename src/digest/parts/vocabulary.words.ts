import { messagesOf } from '../../messages/message.ts';

export const says = messagesOf('digest.vocabulary.', {
  en: {
    unitTypes: () => 'Types of units',
    roles: () => 'Roles of members',
    unitHead: () => 'Role of who heads the Party organisation of the own unit',
  },
  zh: { unitTypes: () => '单位类别', roles: () => '委员身份', unitHead: () => '单位党组织负责人的身份' },
});
