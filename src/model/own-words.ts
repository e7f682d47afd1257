import type { Policy, PolicyWords } from './policy.ts';

/** What is printed where a document has no word of its own for it. */
export const USUAL_WORDS: Required<PolicyWords> = {
  certificate: '证书编号',
  approval: '批准文号',
  appointer: '任职\n组织',
  renewal: '连任',
  renewalProposed: '拟连任',
  replacement: '接替',
  proposed: '拟任',
  recommender: '所在单位',
};

const known = new WeakMap<Policy, Required<PolicyWords>>();

/** What forms, lists and reports call things under a policy. */
export function ownWords(policy: Policy): Required<PolicyWords> {
  let words = known.get(policy);
  if (words === undefined) {
    words = { ...USUAL_WORDS, ...policy.words };
    known.set(policy, words);
  }
  return words;
}
