import { type MatterStep, matterAfter } from '../changes/matter-steps.ts';
import type { Context } from '../cli/context.ts';
import type { ExitCode } from '../cli/exit-code.ts';
import { UserError } from '../messages/user-error.ts';
import type { MatterRecord } from '../model/records.ts';
import type { RuleId } from '../model/rule-ids.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { Workspace } from '../store/workspace.ts';
import { closestWord } from '../text/closest-word.ts';
import type { Answers, Value } from '../wizard/answers.ts';
import type { Desk } from '../wizard/desk.ts';
import { LIFE_QUESTIONS, type MatterVerb } from '../wizard/questions/matter.ts';
import { completed, statedAnswers } from '../wizard/stated.ts';
import { deskFor } from './change/desk.ts';
import { missingAnswers } from './change/flags.ts';
import { askedAll, interviewAt } from './change/interview.ts';
import { recordTextOf } from './change/record-source.ts';
import { openForChange } from './change/save-changes.ts';
import { saveRecord } from './change/save-record.ts';
import type { MatterLine } from './matter.line.ts';
import { says, VERBS } from './matter.words.ts';

/** One thing that happens to a problem, recorded; or to whom it may be handed. */
export async function matter(context: Context, given: MatterLine): Promise<ExitCode> {
  const verb = verbNamed(given.verb, context);
  requireOwnFlags(verb, given, context);
  if (verb === 'suggest') return (await import('./matter-suggest.ts')).suggest(context, given);
  const workspace = await openForChange(context, given);
  const source = recordTextOf(workspace, 'matter', given.id);
  const step = stepFrom(verb, await answersFor(verb, source.record, context, workspace, given), given);
  const change = matterAfter(source.record, step);
  if ('refused' in change) throw new UserError(change.refused);
  return saveRecord(context, workspace, source, change, given, TO_BE_ANSWERED[verb]);
}

type Verb = keyof typeof VERBS;

/** @throws UserError for what is not done with a matter */
function verbNamed(word: string, { lang }: Context): Verb {
  const known = Object.keys(VERBS) as Verb[];
  const verb = known.find((each) => each === word || VERBS[each] === word);
  if (verb !== undefined) return verb;
  const expected = known.map((each) => (lang === 'zh' ? VERBS[each] : each));
  throw new UserError(says.verb({ word, expected, nearest: closestWord(word, [...known, ...Object.values(VERBS)]) }));
}

/** What is found then until the next step is recorded, which the command names. */
const TO_BE_ANSWERED: Partial<Record<Verb, RuleId>> = { resolve: 'matter-publicity' };

/** The flags of each verb, by the question that each answers. */
const FLAGS: Readonly<Record<Verb, Readonly<Record<string, string>>>> = {
  suggest: {},
  assign: { on: 'assigned.on', to: 'assigned.to', due: 'due' },
  progress: { on: 'progress.on', note: 'progress.note' },
  resolve: { on: 'resolved.on', result: 'resolved.result' },
  publish: { on: 'published.on', at: 'published.at' },
};

type Flag = 'on' | 'to' | 'due' | 'note' | 'result' | 'at';

function given(line: MatterLine, flag: Flag): readonly string[] {
  return [line[flag] ?? []].flat();
}

/** @throws UserError for flags that say something of another verb: to leave them out of account would mislead */
function requireOwnFlags(verb: Verb, line: MatterLine, { lang }: Context): void {
  const all: readonly Flag[] = ['on', 'to', 'due', 'note', 'result', 'at'];
  const foreign = all.filter((flag) => given(line, flag).length > 0 && FLAGS[verb][flag] === undefined);
  const flags = foreign.map((flag) => `--${flag}`);
  if (line.isInstead && verb !== 'assign') flags.push('--instead');
  if (flags.length > 0) throw new UserError(says.foreign({ verb: lang === 'zh' ? VERBS[verb] : verb, flags }));
}

/** What flags say; the rest is asked for at a terminal, and else named. */
async function answersFor(
  verb: MatterVerb,
  record: MatterRecord,
  context: Context,
  workspace: Workspace,
  line: MatterLine,
): Promise<Answers> {
  const desk = await deskFor(context, workspace);
  const questions = LIFE_QUESTIONS[verb];
  const flags = Object.entries(FLAGS[verb]).map(([flag, key]) => [key, given(line, flag as Flag)] as const);
  const texts = new Map(flags.filter(([, values]) => values.length > 0));
  const known = recorded(record);
  const { answers, problems } = statedAnswers(questions, texts, known, desk, flagFor(verb));
  const [problem] = problems;
  if (problem !== undefined) throw new UserError(problem);
  const { prompter } = context.io;
  if (prompter !== undefined && !line.isAgreed) {
    return askedAll(questions, answers, interviewAt(context, desk, prompter, answers));
  }
  return completedOrMissing(verb, answers, desk);
}

function flagFor(verb: MatterVerb) {
  return (key: string): string =>
    `--${Object.entries(FLAGS[verb]).find(([, answered]) => answered === key)?.[0] ?? key}`;
}

function completedOrMissing(verb: MatterVerb, stated: Answers, desk: Desk): Answers {
  const { answers, missing } = completed(LIFE_QUESTIONS[verb], stated, desk);
  if (missing.length === 0) return answers;
  const named = missing.map((question) => ({ ...question, key: flagFor(verb)(question.key).slice(2) }));
  throw missingAnswers(named, answers, desk);
}

/** What questions look at of the record. */
function recorded({ organization, raised }: MatterRecord): Answers {
  const known: [string, () => Value | undefined][] = [
    ['organization', () => organization],
    ['raised.on', () => raised.on],
    ['raised.by', () => raised.by],
  ];
  return new Map(
    known.flatMap(([key, read]) => {
      const value = unlessUnknown(read);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

function stepFrom(verb: MatterVerb, answers: Answers, { isInstead }: MatterLine): MatterStep {
  const text = (key: string) => String(answers.get(key) ?? '');
  switch (verb) {
    case 'assign': {
      const to = answers.get('assigned.to');
      const due = answers.get('due');
      return {
        verb,
        on: text('assigned.on'),
        to: Array.isArray(to) ? to.map(String) : [],
        ...(due !== undefined && { due: String(due) }),
        isInstead,
      };
    }
    case 'progress':
      return { verb, on: text('progress.on'), note: text('progress.note') };
    case 'resolve':
      return { verb, on: text('resolved.on'), result: text('resolved.result') };
    case 'publish':
      return { verb, on: text('published.on'), at: text('published.at') };
  }
}
