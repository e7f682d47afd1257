import { messagesOf } from '../../messages/message.ts';

export const says = messagesOf('digest.vocabulary.', {
  en: {
    unitTypes: () => 'Types of units',
    roles: () => 'Roles of members',
    unitHead: () => 'Role of who heads the Party organisation of the own unit',
    certificate: () => 'On paper: number of the certificate',
    approval: () => 'On paper: number of the approval',
    appointer: () => 'On paper: the organisation that appoints',
    renewal: () => 'On paper: a further term',
    renewalProposed: () => 'On paper: proposed for a further term',
    replacement: () => 'On paper: taking over the seat of somebody',
    proposed: () => 'On paper: proposed for a first term',
    recommender: () => 'On paper: whose opinion stands first',
    nobody: () => 'Nobody’s.',
    word: (p: { word: string }) => p.word.split(/\s+/).join(' '),
  },
  zh: {
    unitTypes: () => '单位类别',
    roles: () => '委员身份',
    unitHead: () => '单位党组织负责人的身份',
    certificate: () => '表格上的证书编号',
    approval: () => '表格上的批准文号',
    appointer: () => '表格上的任职的组织',
    renewal: () => '表格上“再任”的说法',
    renewalProposed: () => '表格上“拟再任”的说法',
    replacement: () => '表格上“接替某人”的说法',
    proposed: () => '表格上“拟任”的说法',
    recommender: () => '表格上排在最前的意见',
    nobody: () => '不设。',
    word: (p) => p.word.split(/\s+/).join(''),
  },
});
