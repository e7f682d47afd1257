import { messagesOf } from '../../messages/message.ts';

export const says = messagesOf('digest.document.', {
  en: {
    title: () => 'Title',
    issuer: () => 'Issued by',
    issued: () => 'Issued on',
    id: () => 'Short name',
  },
  zh: { title: () => '标题', issuer: () => '发文机关', issued: () => '印发日期', id: () => '简称' },
});
