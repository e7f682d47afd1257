import { msg } from '../messages/catalogue.ts';
import type { Policy } from '../model/policy.ts';
import { gradeWord } from '../model/policy-words.ts';
import { isRuleId, RULE_IDS } from '../model/rule-ids.ts';
import { closestWord } from '../text/closest-word.ts';
import { ofExitSteps } from './contradictions/appointing.ts';
import { ofCategories } from './contradictions/category.ts';
import {
  type Contradiction,
  eachKnown,
  either,
  ofClause,
  together,
  twice,
  unknownWord,
} from './contradictions/contradiction.ts';
import { ofLevels } from './contradictions/level.ts';
import { ofProcedure } from './contradictions/procedure.ts';

/** The first place where a policy speaks of what it does not have, or takes back what it said elsewhere. */
export function findContradiction(policy: Policy): Contradiction | undefined {
  for (const found of contradictions(policy)) return found;
  return undefined;
}

function* contradictions(policy: Policy): Generator<Contradiction> {
  yield* ofLevels(policy);
  yield* ofCategories(policy);
  yield* ofExits(policy);
  yield* twice(['unitTypes'], policy.unitTypes);
  yield* twice(['roles'], policy.roles);
  if (policy.unitHead !== undefined && !policy.roles.includes(policy.unitHead)) {
    yield unknownWord(['unitHead'], policy.unitHead, policy.roles);
  }
  yield* ofRules(policy);
  yield* ofEvaluation(policy);
  yield* ofConcurrency(policy);
  yield* twice(['registration', 'fields'], policy.registration.fields);
  for (const part of ['meetings', 'evaluation', 'duties', 'registration'] as const) {
    yield* ofClause(policy.clauses, policy[part]?.clause, [part]);
  }
}

function* ofExits(policy: Policy): Generator<Contradiction> {
  if (Object.keys(policy.exits).length === 0) {
    yield { path: ['exits'], message: msg('policy.empty', { part: 'exits' }), isAboutKey: true };
  }
  for (const [name, exit] of Object.entries(policy.exits)) {
    const path = ['exits', name];
    yield* ofProcedure(policy, exit.procedure ?? [], [...path, 'procedure']);
    yield* ofExitSteps(exit.procedure ?? [], [...path, 'procedure']);
    yield* twice([...path, 'causes'], exit.causes);
    yield* ofClause(policy.clauses, exit.clause, path);
    if (exit.at !== undefined && exit.during !== undefined) yield either(path, 'at', 'during');
  }
}

function* ofRules({ rules = {}, clauses }: Policy): Generator<Contradiction> {
  for (const [rule, clause] of Object.entries(rules)) {
    if (!isRuleId(rule)) {
      const message = msg('unused-ignore.unknown-rule', { rule, nearest: closestWord(rule, RULE_IDS) });
      yield { path: ['rules', rule], message, isAboutKey: true };
    }
    if (!Object.hasOwn(clauses, clause)) yield unknownWord(['rules', rule], clause, Object.keys(clauses));
  }
}

function* ofEvaluation({ evaluation = {}, exits }: Policy): Generator<Contradiction> {
  const { grades = [], uses, methods, every, closes } = evaluation;
  if (closes !== undefined && every === undefined) yield together(['evaluation'], 'closes', 'every');
  yield* twice(['evaluation', 'grades'], grades.map(gradeWord));
  yield* twice(['evaluation', 'uses'], uses);
  yield* twice(['evaluation', 'methods'], methods);
  for (const [index, grade] of grades.entries()) {
    if (typeof grade === 'string' || Object.hasOwn(exits, grade.exit)) continue;
    yield unknownWord(['evaluation', 'grades', index, 'exit'], grade.exit, Object.keys(exits));
  }
}

function* ofConcurrency({ concurrent, levels, clauses }: Policy): Generator<Contradiction> {
  if (typeof concurrent !== 'object') return;
  const { across = [], clause } = concurrent;
  const names = Object.keys(levels);
  for (const [index, one] of across.entries()) {
    const path = ['concurrent', 'across', index];
    if (typeof one !== 'string') yield* eachKnown(path, one, names);
    else if (!names.includes(one)) yield unknownWord(path, one, names);
  }
  yield* twice(
    ['concurrent', 'across'],
    across.map((one) => [one].flat().join('、')),
  );
  yield* ofClause(clauses, clause, ['concurrent']);
}
