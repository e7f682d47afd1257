import * as english from '../../messages/english.ts';
import { type Inner, type Message, messagesOf } from '../../messages/message.ts';
import type { Evidence } from '../../model/policy.ts';
import { quote } from '../../text/quote.ts';

const EN_EVIDENCE: Readonly<Record<Evidence, string>> = {
  document: 'the number of the document',
  certificate: 'the number of the certificate',
  at: 'the place',
  until: 'the last day',
  note: 'a note',
};

const ZH_EVIDENCE: Readonly<Record<Evidence, string>> = {
  document: '文号',
  certificate: '证书编号',
  at: '地点',
  until: '截止日期',
  note: '情况说明',
};

const ARROW = ' → ';

export const says = messagesOf('digest.steps.', {
  en: {
    order: () => 'Order',
    chains: (p: { chains: readonly (readonly string[])[] }) => p.chains.map((chain) => chain.join(ARROW)).join('; '),
    after: (p: { steps: readonly string[] }) => `follows ${english.list(p.steps)}`,
    unordered: () => 'at any time',
    by: (p: { actors: readonly Message[] }, inner: Inner) => `done by ${p.actors.map(inner).join(' together with ')}`,
    to: (p: { actors: readonly Message[] }, inner: Inner) => `sent to ${p.actors.map(inner).join(' and to ')}`,
    evidence: (p: { evidence: readonly Evidence[] }) =>
      `recorded with ${p.evidence.map((each) => EN_EVIDENCE[each]).join(' and ')}`,
    appoints: () => 'puts the member in office: no term starts before it',
    within: (p: { days: number; of: 'appointment' | 'exit' }) =>
      `done within ${english.count(p.days, 'day')} of the ${p.of}`,
    withoutOpinion: () => 'no block for an opinion on the form',
    optional: () => 'may be left out',
    dated: () => 'recorded with its day',
    self: () => 'the organisation itself',
    unit: () => 'the Party organisation of the member’s unit',
    nearest: (p: { readonly level: string }) => `the nearest organisation above of the level ${p.level}`,
    onlyFor: (p: { words: readonly string[] }) => `only for ${p.words.join(', ')}`,
    lasts: (p: { days: number }) => `lasts at least ${english.count(p.days, 'day')}`,
    superior: () => 'the organisation above',
    superiorOf: (p: { levels: readonly string[] }) => `the organisation above (${p.levels.join(' or ')})`,
    issuer: (p: { issuer: string }) => `the organisation above (here ${p.issuer})`,
  },
  zh: {
    order: () => '次序',
    chains: (p) => p.chains.map((chain) => chain.join(ARROW)).join('；'),
    after: (p) => `在${p.steps.map(quote).join('、')}之后`,
    unordered: () => '不分先后',
    by: (p, inner) => `由${p.actors.map(inner).join('和')}${p.actors.length > 1 ? '共同' : ''}办理`,
    to: (p, inner) => `报${p.actors.map(inner).join('，并报')}`,
    evidence: (p) => `写明${p.evidence.map((each) => ZH_EVIDENCE[each]).join('、')}`,
    appoints: () => '办完即任职，任期不早于这一天',
    within: (p) => `${p.of === 'exit' ? '离任' : '任职'}后 ${p.days} 日内办完`,
    withoutOpinion: () => '登记表上不设意见栏',
    optional: () => '可以不办',
    dated: () => '记下办理日期',
    self: () => '本组织',
    unit: () => '委员所在单位的党组织',
    nearest: (p) => `上面最近的${p.level}一级组织`,
    onlyFor: (p) => `限${p.words.join('、')}`,
    lasts: (p) => `不少于 ${p.days} 天`,
    superior: () => '上级组织',
    superiorOf: (p) => `上级组织（${p.levels.join('或')}）`,
    issuer: (p) => `上级组织（即${p.issuer}）`,
  },
});
