/** What schemas say of the words of a policy. They speak Chinese alone, as in their titles and descriptions. */

import type { Evidence } from '../model/policy.ts';

export const actorWords = {
  self: '本组织',
  superior: '上级党组织',
  unit: '党组织关系所在单位的党组织',
  by: (who: string) => `由${who}作出`,
  to: (whom: string) => `报${whom}`,
  at: (levels: readonly string[]) => `适用：${levels.join('、')}`,
  below: (parent: string) => `上级为${parent}`,
  causes: (causes: readonly string[]) => `原因：${causes.join('、')}`,
  causeOf: (kinds: readonly string[]) => `用于：${kinds.join('、')}`,
  atEnd: '任期结束时',
  during: '任期内',
  appoints: '由此任职，任期不早于这一天',
  optional: '可不写',
  or: '\n或者：',
} as const;

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  document: '文号（document）',
  certificate: '证书编号（certificate）',
  at: '地点（at）',
  until: '截止日期（until）',
  note: '说明（note）',
};

export function evidenceWords(evidence: readonly Evidence[]): string {
  return `须写${evidence.map((kind) => EVIDENCE[kind]).join('、')}`;
}

/** Some of several parts, and the clause they are found in. */
export function meaningWords(parts: readonly (string | false | undefined)[], clause?: string): string {
  const told = parts.filter((part) => typeof part === 'string' && part !== '').join('；');
  const where = clause === undefined ? '' : `（见第${clause}条）`;
  return told === '' ? where : `${told}。${where}`;
}

/** Several of which each counts. */
export function together(words: readonly string[]): string {
  return words.join('、');
}
