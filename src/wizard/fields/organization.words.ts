import type { Fields } from './field.ts';

export const organizationFields = {
  level: { en: 'level', zh: '层级' },
  parent: { en: 'organisation above', zh: '上级组织' },
  name: { en: 'full name', zh: '组织全称' },
  id: { en: 'id', zh: '编号' },
  shortName: { en: 'short name', zh: '简称' },
  fullTimeMembers: { en: 'full-time members', zh: '专职委员' },
  'term.name': { en: 'name of the current term', zh: '现任届次' },
  'term.start': { en: 'start of the current term', zh: '本届开始日期' },
  'term.end': { en: 'end of the current term', zh: '本届届满日期' },
  'headcount.planned': { en: 'planned number of members', zh: '兼职委员名额' },
  'headcount.reason': { en: 'reason for that number', zh: '名额理由' },
} satisfies Fields;
