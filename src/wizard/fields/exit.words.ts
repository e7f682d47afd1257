import type { Fields } from './field.ts';

export const exitFields = {
  kind: { en: 'exit', zh: '退出方式' },
  cause: { en: 'cause', zh: '原因' },
  on: { en: 'last day of service', zh: '离任日期' },
} satisfies Fields;
