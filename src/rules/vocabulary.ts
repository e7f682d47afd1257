import type { Path } from '../findings/finding.ts';
import type { PolicyLevel, ProcedureStep } from '../model/policy.ts';
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
  settles: true,
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

/** A policy that lists no words of a sort leaves them free. */
function asking(report: Report) {
  return (word: string | undefined, expected: ReadonlySet<string>, path: Path, isAboutKey = false) => {
    if (word === undefined || expected.size === 0 || expected.has(word)) return;
    const nearest = closestWord(word, expected);
    // A misspelt key that is near to none might be any of them.
    const leavesUnknown = isAboutKey ? [...expected].map((other) => [...path.slice(0, -1), other]) : [];
    report(path, ruleWords.says.unknown({ word, expected: [...expected], nearest }), {
      isAboutKey,
      suggestion: nearest,
      ...(nearest === undefined && { leavesUnknown }),
    });
  };
}

function checkMember(
  { record }: Extract<RecordView, { kind: 'member' }>,
  words: Words,
  { register }: RuleContext,
  report: Report,
): void {
  const ask = asking(report);
  record.roles?.forEach((role, index) => {
    ask(role, words.roles, ['roles', index]);
  });
  record.appointments.forEach((appointment, index) => {
    const path: Path = ['appointments', index];
    ask(appointment.category, words.categories, [...path, 'category']);
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
