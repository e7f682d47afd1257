import { type Lang, messagesOf, type Phrases, type Says } from '../messages/message.ts';
import type { RuleId } from '../model/rule-ids.ts';

/** What `dgw explain` and the catalogue of rules say of a rule, in one language. */
export interface RuleText {
  /** One sentence: what the rule demands. */
  readonly summary: string;
  /** Why it matters to the one who must stamp or check the papers. */
  readonly reason: string;
}

/** Excerpts of records that break a rule and that keep it; the same in every language, as records are. */
export interface RuleExample {
  readonly wrong: string;
  readonly right: string;
}

interface Told<P> extends RuleText {
  /** What the rule says of a record that breaks it. */
  readonly says: P;
}

/** All that is said of a rule and by it, in every language. */
export interface RuleWords<P extends Phrases = Phrases> extends RuleExample {
  readonly texts: Readonly<Record<Lang, RuleText>>;
  readonly says: Says<P>;
}

/**
 * The words of a rule, for `<id>.words.ts`: what one language says and another does not fails to compile.
 *
 * @param told is asked when the rule is to speak, which most rules have no cause for in most runs
 */
export function ruleWords<P extends Phrases>(
  id: RuleId,
  told: () => RuleExample & { readonly en: Told<P>; readonly zh: Told<NoInfer<P>> },
): RuleWords<P> {
  let known: RuleWords<P> | undefined;
  const words = () => {
    if (known === undefined) {
      const { en, zh, wrong, right } = told();
      known = { texts: { en, zh }, says: messagesOf(`${id}.`, { en: en.says, zh: zh.says }), wrong, right };
    }
    return known;
  };
  return {
    get texts() {
      return words().texts;
    },
    get says() {
      return words().says;
    },
    get wrong() {
      return words().wrong;
    },
    get right() {
      return words().right;
    },
  };
}
