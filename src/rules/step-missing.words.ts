import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('step-missing', () => ({
  en: {
    summary:
      'Once a term has begun every required step is recorded, for a renewal those of the renewal, for an exit those of the exit; a step for which the policy gives days is due when they are over.',
    reason:
      'The document makes members, and lets them go, by fixed steps, and the superior asks for the papers of each. A nomination, or a start that lies ahead, may still be on its way.',
    says: {
      step: (p: { step: string; isRenewal: boolean; renewal: string }) =>
        `The ${p.isRenewal ? 'renewal needs the step' : 'step'} ${quote(p.step)}${p.isRenewal ? ', which' : ''} is not recorded.`,
      again: (p: { step: string; end: string; renewal: string }) =>
        `The step ${quote(p.step)} is not recorded: it is too long since the earlier term ended (${p.end}) for a renewal, so that the whole procedure is needed.`,
    },
  },
  zh: {
    summary: '任期起以后，规定的步骤都有记录（连任、退出按各自的步骤）；政策给了办理期限的，过了期限才要求。',
    reason: '委员的产生和退出都要按步骤办理，审核时要逐步核对材料。还在拟任或任期起未到的，步骤可以尚未办完。',
    says: {
      step: (p) => `${p.isRenewal ? p.renewal : ''}缺少步骤${quote(p.step)}的记录。`,
      again: (p) =>
        `缺少步骤${quote(p.step)}的记录：前一段任期已于 ${p.end} 届满，再任已不能算${p.renewal}，须走全部程序。`,
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
}));
