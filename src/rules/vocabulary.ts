import type { Path } from '../findings/finding.ts';
import type { Policy, PolicyLevel, ProcedureStep } from '../model/policy.ts';
import { type Words, wordsOf } from '../model/policy-words.ts';
import type { StepRecords } from '../model/records.ts';
import { levelOf } from '../model/register.ts';
import { closestWord } from '../text/closest-word.ts';
import type { RecordView, Report, RuleContext, SubjectRule } from './rule.ts';
import { words as ruleWords } from './vocabulary.words.ts';

export const vocabulary: SubjectRule = {
  id: 'vocabulary',
  severity: 'error',
  on: 'record',
  words: ruleWords,
  check(view, context, report) {
    const words = wordsOf(context.register.policy);
    const { kind, record } = view;
    const ask = asking(report);
    if (kind === 'organization') ask(record.level, words.levels, ['level']);
    else if (kind === 'unit') ask(record.type, words.unitTypes, ['type']);
    else if (kind === 'member') checkMember(view, words, context, report);
    else if (kind === 'evaluation') {
      ask(record.grade, words.grades, ['grade']);
      record.usedFor?.forEach((use, index) => {
        ask(use, words.uses, ['usedFor', index]);
      });
    }
  },
};

const NO_LABELS: ReadonlyMap<string, string> = new Map();

/**
 * A policy that lists no words of a sort leaves them free.
 *
 * @param labels words by what the document itself calls them at more length
 */
function asking(report: Report, labels = NO_LABELS) {
  return (word: string | undefined, expected: ReadonlySet<string>, path: Path, isAboutKey = false) => {
    if (word === undefined || expected.size === 0 || expected.has(word)) return;
    const several = wordsIn(word);
    if (several.length > 1 && several.every((part) => expected.has(part))) {
      report(path, ruleWords.says.several({ word }), { suggestion: several.join(', ') });
      return;
    }
    const nearest =
      labels.get(word) ?? closestWord(word, expected) ?? labels.get(closestWord(word, labels.keys()) ?? '');
    report(path, ruleWords.says.unknown({ word, expected: [...expected], nearest }), {
      isAboutKey,
      suggestion: nearest,
    });
  };
}

/** A full-width comma between the items of a list makes one item of them. */
function wordsIn(text: string): string[] {
  return text.split(/[，、；;]/).map((part) => part.trim());
}

function checkMember(
  { record }: Extract<RecordView, { kind: 'member' }>,
  words: Words,
  { register }: RuleContext,
  report: Report,
): void {
  const ask = asking(report);
  const askCategory = asking(report, labelsOf(register.policy));
  record.roles?.forEach((role, index) => {
    ask(role, words.roles, ['roles', index]);
  });
  record.appointments.forEach((appointment, index) => {
    const path: Path = ['appointments', index];
    askCategory(appointment.category, words.categories, [...path, 'category']);
    ask(appointment.mode, words.modes, [...path, 'mode']);
    const organization = register.organizations.get(appointment.organization);
    const level = levelOf(register, organization);
    if (level && organization)
      checkSteps(appointment.steps, level, organization.level, [...path, 'steps'], words, report);
    const { exit } = appointment;
    if (exit === undefined) return;
    ask(exit.kind, words.exits, [...path, 'exit', 'kind']);
    const kind = register.policy.exits[exit.kind];
    if (kind === undefined || !words.exits.has(exit.kind)) return;
    if (kind.causes) ask(exit.cause, new Set(kind.causes), [...path, 'exit', 'cause']);
    const steps = new Set((kind.procedure ?? []).map((step) => step.step));
    for (const name of Object.keys(exit.steps ?? {})) {
      if (steps.size > 0) ask(name, steps, [...path, 'exit', 'steps', name], true);
    }
  });
}

const labelsByPolicy = new WeakMap<Policy, ReadonlyMap<string, string>>();

/** The ids of the categories by their labels. */
function labelsOf(policy: Policy): ReadonlyMap<string, string> {
  let labels = labelsByPolicy.get(policy);
  if (labels === undefined) {
    labels = new Map(policy.categories.map(({ id, label }) => [label, id]));
    labelsByPolicy.set(policy, labels);
  }
  return labels;
}

function checkSteps(
  steps: StepRecords | undefined,
  level: PolicyLevel,
  levelName: string,
  path: Path,
  words: Words,
  report: Report,
): void {
  for (const name in steps) {
    if (level.procedure.some((step: ProcedureStep) => step.step === name)) continue;
    const expected = level.procedure.map((step) => step.step);
    if (!words.steps.has(name)) asking(report)(name, new Set(expected), [...path, name], true);
    else {
      const message = ruleWords.says.notInProcedure({ word: name, level: levelName, expected });
      report([...path, name], message, { isAboutKey: true });
    }
  }
}
