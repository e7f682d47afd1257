import type { Fields } from './field.ts';

export const meetingFields = {
  organization: { en: 'organisation that met', zh: '召开会议的组织' },
  on: { en: 'day', zh: '日期' },
  id: { en: 'id', zh: '编号' },
  topics: { en: 'topics', zh: '议题' },
  attendees: { en: 'who came', zh: '出席人员' },
  absent: { en: 'who was absent', zh: '缺席人员' },
  decisions: { en: 'decisions', zh: '议定事项' },
} satisfies Fields;
