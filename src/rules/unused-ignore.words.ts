import { ruleWords } from './rule-words.ts';

export const words = ruleWords('unused-ignore', () => ({
  en: {
    summary: 'Every dgw-ignore comment names a known rule, gives a reason, and suppresses at least one finding.',
    reason:
      'An ignore that is no longer needed may one day hide a real mistake. Without a reason the next reader cannot tell why the finding was set aside.',
    says: {},
  },
  zh: {
    summary: '每条 dgw-ignore 注释写明真实存在的规则和理由，并且确实忽略了至少一个问题。',
    reason: '已经用不着的忽略，日后可能掩盖真正的差错。不写理由，接手的人就不知道当时为什么放过。',
    says: {},
  },
  wrong: `appointments:
  - organization: 淮川街道
    start: 2013-10-15
    end: 2016-06-30 # dgw-ignore term-length`,
  right: `appointments:
  - organization: 淮川街道
    start: 2013-10-15
    end: 2016-06-30 # dgw-ignore term-length: 批复载明任期至2016年6月底`,
}));
