import path from 'node:path';
import type { Lang } from '../../src/messages/catalogue.ts';
import { openRegister } from '../../src/store/open-register.ts';
import { openWorkspace } from '../../src/store/workspace.ts';
import type { Interview } from '../../src/wizard/ask-all.ts';
import { Desk } from '../../src/wizard/desk.ts';
import { FORMS } from '../../src/wizard/forms.ts';
import { loadInitials } from '../../src/wizard/initials.ts';
import type { Question } from '../../src/wizard/question.ts';
import { type Script, ScriptedPrompter } from './script.ts';

const workspace = await openWorkspace(path.resolve('examples/liuyang'));
const { register } = openRegister(workspace);
const initials = await loadInitials();

export function exampleDesk(lang: Lang = 'zh'): Desk {
  return new Desk({
    register,
    meetsRequirements: workspace.policy.meetsRequirements,
    asOf: '2013-10-31',
    lang,
    isTaken: (kind, id) => kind === 'member' && id === '周建国',
    serving: () => [],
    initials,
  });
}

export interface ScriptedInterview extends Interview {
  readonly prompter: ScriptedPrompter;
}

export function interviewBy(script: Script, lang: Lang = 'zh'): ScriptedInterview {
  const prompter = new ScriptedPrompter(script);
  return { desk: exampleDesk(lang), prompter, forms: FORMS, stated: new Set(), onCreating: () => undefined };
}

/** A question of a form, whatever would have to be answered before it. */
export function questionOf(kind: keyof typeof FORMS, key: string): Question {
  const found = FORMS[kind].questions(exampleDesk()).find((question) => question.key === key);
  if (found === undefined) throw new Error(`no question ${key}`);
  return found;
}
