import { titles } from '../../generated/titles.js';
import { messagesOf } from '../../messages/message.ts';

export const says = messagesOf('digest.registration.', {
  en: {
    title: () => 'Form',
    to: () => 'Handed to',
    due: () => 'By',
    fields: () => 'Boxes that must be filled',
    fieldNames: (p: { fields: readonly string[] }) => p.fields.join(', '),
  },
  zh: {
    title: () => '表格名称',
    to: () => '报送给',
    due: () => '截止日期',
    fields: () => '必填的栏目',
    fieldNames: (p) => p.fields.map((field) => titles.member?.[field] ?? field).join('、'),
  },
});
