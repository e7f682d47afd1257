import { ruleWords } from './rule-words.ts';

export const words = ruleWords('yaml-syntax', () => ({
  en: {
    summary:
      'Every file holds exactly one readable YAML document, with no key written twice and no anchors, aliases or tags.',
    reason:
      'A Chinese input method easily types a full-width colon or space where YAML wants a plain one, and YAML never indents with tabs. Until a file can be read, nothing in it can be checked.',
    says: {},
  },
  zh: {
    summary: '每个文件只写一份能读通的 YAML，同一处不重复写同名字段，不使用锚点、别名和标签。',
    reason: '用中文输入法容易把冒号、空格打成全角，缩进也不能用制表符（Tab）。文件读不通，里面的内容就都无法校验。',
    says: {},
  },
  wrong: `id: 周建国
name：周建国
gender: 男`,
  right: `id: 周建国
name: 周建国
gender: 男`,
}));
