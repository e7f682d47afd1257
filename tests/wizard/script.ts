/** A prompter that answers from a script as somebody at a terminal would, and remembers what was shown. */

import type { Prompt, Prompter, Reply } from '../../src/wizard/prompter.ts';

export const BACK = Symbol('back');
export const STOP = Symbol('stop');

/** What is typed or chosen at each question in turn; at a list of words it is searched for. */
export type Script = readonly (string | typeof BACK | typeof STOP)[];

export class ScriptedPrompter implements Prompter {
  readonly shown: Prompt[] = [];
  /** What was said against what was typed. */
  readonly problems: string[] = [];
  readonly #script: (string | typeof BACK | typeof STOP)[];

  constructor(script: Script) {
    this.#script = [...script];
  }

  get rest(): readonly unknown[] {
    return this.#script;
  }

  ask(prompt: Prompt): Promise<Reply> {
    this.shown.push(prompt);
    for (;;) {
      const next = this.#script.shift();
      if (next === undefined) throw new Error(`the script has no answer to: ${prompt.words}`);
      if (next === BACK) return Promise.resolve('back');
      if (next === STOP) return Promise.resolve('cancel');
      const answer = this.#answer(prompt, next);
      if (answer !== undefined) return Promise.resolve({ answer });
    }
  }

  /** `undefined` where it is not taken: then the next of the script is typed. */
  #answer(prompt: Prompt, typed: string): string | undefined {
    if (prompt.ask === 'text') {
      const text = typed === '' ? (prompt.usual ?? '') : typed;
      const problem = prompt.why(text);
      if (problem !== undefined) this.problems.push(problem);
      return problem === undefined ? text : undefined;
    }
    if (prompt.ask === 'several') return typed;
    const offers = prompt.ask === 'search' ? prompt.find(typed) : prompt.offers;
    if (typed === '' && prompt.usual !== undefined) return prompt.usual;
    const offer =
      prompt.ask === 'search' ? offers[0] : offers.find(({ value, label }) => [value, label].includes(typed));
    if (offer === undefined) {
      throw new Error(`${prompt.words}: ${typed} is not offered: ${offers.map(({ label }) => label).join(', ')}`);
    }
    return offer.value;
  }
}
