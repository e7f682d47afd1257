import type { Fields } from './field.ts';

export const unitFields = {
  name: { en: 'full name of the unit', zh: '单位全称' },
  id: { en: 'id', zh: '编号' },
  type: { en: 'type of the unit', zh: '单位类别' },
  organization: { en: 'organisation in whose area it lies', zh: '所属辖区' },
  'partyOrganization.name': { en: 'its Party organisation', zh: '单位党组织全称' },
  'partyOrganization.head': { en: 'head of its Party organisation', zh: '单位党组织负责人' },
  'partyOrganization.members': { en: 'number of its Party members', zh: '单位党员人数' },
  'contact.name': { en: 'contact', zh: '联系人' },
  'contact.phone': { en: 'phone of the contact', zh: '联系人电话' },
} satisfies Fields;
