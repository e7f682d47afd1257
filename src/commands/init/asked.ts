import { Cancelled } from '../../cli/cancelled.ts';
import type { Context } from '../../cli/context.ts';
import { type Lang, say } from '../../messages/catalogue.ts';
import type { Drafts } from '../../store/overlay-files.ts';
import { askAll } from '../../wizard/ask-all.ts';
import type { Desk } from '../../wizard/desk.ts';
import { FORMS } from '../../wizard/forms.ts';
import type { Prompter } from '../../wizard/prompter.ts';
import { says as saysOfWizard } from '../../wizard/wizard.words.ts';
import { draftsOf } from '../change/entered-draft.ts';
import { interviewAt, reviewRecord } from '../change/interview.ts';
import { says } from '../init.words.ts';
import { editorLine } from '../schemas/editor-schemas.ts';
import type { CheckOfDrafts } from './checked-organizations.ts';

/** @throws Cancelled */
export async function askTitle(lang: Lang, prompter: Prompter): Promise<string | undefined> {
  for (;;) {
    const reply = await prompter.ask({
      ask: 'text',
      words: say(lang, says.titleAsked()),
      hint: say(lang, says.titleHint()),
      why: () => undefined,
      keys: [],
    });
    if (reply === 'cancel') throw new Cancelled();
    if (reply !== 'back') return reply.answer.trim() === '' ? undefined : reply.answer.trim();
  }
}

/**
 * Organisations one by one, laid on the desk, until there are no more.
 *
 * @throws Cancelled
 */
export async function askOrganizations(
  context: Context,
  desk: Desk,
  prompter: Prompter,
  check: CheckOfDrafts,
): Promise<void> {
  const form = FORMS.organization;
  const interview = interviewAt(context, desk, prompter, new Map());
  while (await isWanted(context.lang, desk.entered.length === 0, prompter)) {
    const asked = await askAll(form.questions(desk), new Map(), interview);
    if (asked === 'cancel') throw new Cancelled();
    if (asked === 'back') continue;
    const withOthers = (drafts: Drafts) => check(new Map([...draftsOf(desk, editorLine), ...drafts]));
    const { answers } = await reviewRecord(context, form, asked.answers, interview, {
      lineFor: editorLine,
      check: withOthers,
      isOneOfSeveral: true,
    });
    desk.add({ kind: 'organization', record: form.recordFrom(answers, desk), file: form.fileOf(answers) });
  }
}

async function isWanted(lang: Lang, isFirst: boolean, prompter: Prompter): Promise<boolean> {
  const [yes, no] = [saysOfWizard.yes(), saysOfWizard.no()].map((word) => say(lang, word)) as [string, string];
  const reply = await prompter.ask({
    ask: 'choice',
    words: say(lang, isFirst ? says.organizationAsked() : says.furtherAsked()),
    hint: say(lang, isFirst ? says.aboveFirst() : says.noSaves()),
    offers: [yes, no].map((word) => ({ value: word, label: word })),
    keys: [
      ['↑↓', say(lang, saysOfWizard.keyMove())],
      ['⏎', say(lang, saysOfWizard.keyChoose())],
    ],
  });
  if (reply === 'cancel') throw new Cancelled();
  return reply !== 'back' && reply.answer === yes;
}
