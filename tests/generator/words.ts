/** The terms of the policy `liuyang-2013` that generated records use. */

export const LEVEL = { subdistrict: '街道', community: '社区' } as const;

export const CATEGORY = {
  company: '非公经济组织负责人',
  publicUnit: '上级单位负责人',
  backbone: '社区骨干',
  model: '模范党员',
  retired: '离退休党员',
} as const;

export type Category = (typeof CATEGORY)[keyof typeof CATEGORY];

export const ROLE = {
  partyHead: '党组织负责人',
  legalRepresentative: '法定代表人',
  communitySecretary: '社区党组织书记',
  groupLeader: '党小组长',
} as const;

export const MODE = { appointed: '聘任', elected: '选任' } as const;

export const CITY_DEPARTMENT = '中共浏阳市委组织部';
export const CITY_STANDING_COMMITTEE = '中共浏阳市委常委会';

/** The day for which the generated registers are right: the day by which the policy wants the form. */
export const AS_OF = '2013-10-31';
