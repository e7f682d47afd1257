import type { Fields } from './field.ts';

export const activityFields = {
  organization: { en: 'organisation in charge', zh: '主管组织' },
  on: { en: 'day', zh: '日期' },
  title: { en: 'name of the activity', zh: '活动名称' },
  id: { en: 'id', zh: '编号' },
  members: { en: 'members who took part', zh: '参加的委员' },
  units: { en: 'units that took part', zh: '参加的单位' },
  beneficiaries: { en: 'number of people served', zh: '服务人数' },
  summary: { en: 'what was done', zh: '活动情况' },
} satisfies Fields;
