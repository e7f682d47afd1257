import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('duplicate-number', () => ({
  en: {
    summary: 'One certificate number is one person’s, and one document number has one date and one issuer.',
    reason:
      'Numbers are typed from papers, and copied from the record above. Two people with one certificate, or one paper of two days, means that a number was copied along by mistake.',
    says: {
      certificate: (p: { number: string; member: string }) =>
        `The certificate ${quote(p.number)} is recorded for ${quote(p.member)} too; check both numbers.`,
      day: (p: { number: string; on: string }) =>
        `The document ${quote(p.number)} is of ${p.on} elsewhere; check the date or the number.`,
      issuer: (p: { number: string; issuer: string }) =>
        `The document ${quote(p.number)} is by ${quote(p.issuer)} elsewhere; check who issued it, or the number.`,
      first: () => 'Here.',
    },
  },
  zh: {
    summary: '一个证书编号只属于一个人；一个文号只有一个日期、一个发文单位。',
    reason:
      '编号和文号照纸面录入，常从上一份档案复制。两人同一个证书编号，或者同一文号有两个日期，多半是复制后忘了改。',
    says: {
      certificate: (p) => `证书编号${quote(p.number)}也登记在${quote(p.member)}名下，请核对两处编号。`,
      day: (p) => `文号${quote(p.number)}在别处的日期是 ${p.on}，请核对日期或文号。`,
      issuer: (p) => `文号${quote(p.number)}在别处由${quote(p.issuer)}发出，请核对发文单位或文号。`,
      first: () => '在这里。',
    },
  },
  wrong: `# members/丁一.yaml → 组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
steps:
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }`,
  right: `# members/丁一.yaml → 组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
steps:
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕4号 }`,
}));
