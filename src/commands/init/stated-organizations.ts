import { UserError } from '../../messages/user-error.ts';
import type { Desk } from '../../wizard/desk.ts';
import { FIELDS } from '../../wizard/fields/index.ts';
import { FORMS } from '../../wizard/forms.ts';
import { completed, statedAnswers } from '../../wizard/stated.ts';
import { missingAnswers } from '../change/flags.ts';
import { says } from '../init.words.ts';

const FORM = FORMS.organization;

/**
 * Organisations by flags, `中共浏阳市淮川街道工作委员会,level=街道`: laid on the desk in their order, so that later ones may
 * name earlier ones.
 *
 * @throws UserError for what is not understood or incomplete
 */
export function addStatedOrganizations(texts: readonly string[], desk: Desk): void {
  for (const text of texts) {
    const questions = FORM.questions(desk);
    const { answers: stated, problems } = statedAnswers(questions, partsOf(text), new Map(), desk);
    const [problem] = problems;
    if (problem !== undefined) throw new UserError(problem);
    const { answers, missing } = completed(questions, stated, desk);
    if (missing.length > 0) throw missingAnswers(missing, answers, desk);
    desk.add({ kind: 'organization', record: FORM.recordFrom(answers, desk), file: FORM.fileOf(answers) });
  }
}

function partsOf(text: string): Map<string, readonly string[]> {
  const [name = '', ...parts] = text.split(/[,，](?=[^,，=＝]+[=＝])/u);
  const stated = new Map([['name', [name.trim()]]]);
  for (const part of parts) {
    const at = part.search(/[=＝]/);
    const key = keyNamed(part.slice(0, at).trim());
    if (key === undefined) throw new UserError(says.part({ text, part }));
    stated.set(key, [part.slice(at + 1).trim()]);
  }
  return stated;
}

/** By the key of the field or by what it is called. */
function keyNamed(word: string): string | undefined {
  const fields = FIELDS.organization;
  return Object.keys(fields).find((key) => [key, fields[key]?.zh, fields[key]?.en].includes(word));
}
