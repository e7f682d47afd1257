import { type FieldName, fieldTitle } from '../messages/field-title.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('step-evidence', () => ({
  en: {
    summary:
      'Every recorded step carries the evidence that the policy asks for, such as the number of a document or a certificate, and it is not blank.',
    reason:
      'With the number the paper can be found again when the file is checked, and the roster has a column for it. A date alone proves nothing.',
    says: {
      missing: (p: { step: string; evidence: FieldName }) =>
        `${quote(p.step)} needs its evidence: record ${quote(lastKey(p.evidence.path))}.`,
    },
  },
  zh: {
    summary: '已记录的步骤，附有政策要求的凭据（如文号、证书编号），且不为空。',
    reason: '有了编号，核对时才能找到原件，花名册上也有这一栏要填。只有日期，证明不了什么。',
    says: {
      missing: (p) => `${quote(p.step)}缺少${fieldTitle(p.evidence)}。`,
    },
  },
  wrong: `steps:
  上级批复: { on: 2013-10-10, by: 淮川街道 }
  组织聘用: 2013-10-15`,
  right: `steps:
  上级批复: { on: 2013-10-10, by: 淮川街道, document: 淮工发〔2013〕12号 }
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }`,
}));

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
