/** What `dgw explain` and the README's table say of a rule, in one language. */
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
