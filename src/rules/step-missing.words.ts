import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('step-missing', {
  en: {
    summary:
      'Once an appointment has a start, every required step is recorded, for a renewal those of the renewal, and for an exit those of the exit.',
    reason:
      'The document makes members, and lets them go, by fixed steps, and the superior asks for the papers of each. A nomination without a start may still be on its way.',
    says: {
      step: (p: { step: string; isRenewal: boolean }) =>
        `The ${p.isRenewal ? 'renewal needs the step' : 'step'} ${quote(p.step)}${p.isRenewal ? ', which' : ''} is not recorded.`,
    },
  },
  zh: {
    summary: '任职一经开始，规定的步骤都有记录；续聘的按续聘的步骤，退出的按退出的步骤。',
    reason: '委员的产生和退出都要按步骤办理，审核时要逐步核对材料。还没有任职开始日的人选，步骤可以尚未办完。',
    says: {
      step: (p) => `${p.isRenewal ? '续聘' : ''}缺少步骤${quote(p.step)}的记录。`,
    },
  },
  wrong: `steps:
  广泛推荐: 2013-09-25
  上级批复: { on: 2013-10-10, by: 淮川街道, document: 淮工发〔2013〕12号 }
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
  单位公示: 2013-10-16
  备案: { on: 2013-10-25, to: 中共浏阳市委组织部 }
start: 2013-10-15`,
  right: `steps:
  广泛推荐: 2013-09-25
  分类筛选: 2013-09-28
  上级批复: { on: 2013-10-10, by: 淮川街道, document: 淮工发〔2013〕12号 }
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
  单位公示: 2013-10-16
  备案: { on: 2013-10-25, to: 中共浏阳市委组织部 }
start: 2013-10-15`,
});
