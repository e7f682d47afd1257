import type { Path } from '../findings/finding.ts';
import { type Message, msg } from '../messages/catalogue.ts';
import type { OrganizationsTerm, Policy, PolicyLevel, ProcedureStep } from '../model/policy.ts';
import { isRuleId, RULE_IDS } from '../model/rule-ids.ts';

export interface Contradiction {
  readonly path: Path;
  readonly message: Message;
}

/** The first place where a policy speaks of a level, step, category or clause that it does not have. */
export function findContradiction(policy: Policy): Contradiction | undefined {
  for (const found of contradictions(policy)) return found;
  return undefined;
}

function* contradictions(policy: Policy): Generator<Contradiction> {
  for (const [name, level] of Object.entries(policy.levels)) yield* ofLevel(policy, level, ['levels', name]);
  const seen = new Set<string>();
  for (const [index, category] of policy.categories.entries()) {
    const path: Path = ['categories', index];
    if (seen.has(category.id)) yield { path: [...path, 'id'], message: msg('policy.twice', { word: category.id }) };
    seen.add(category.id);
    for (const [at, level] of (category.levels ?? []).entries()) {
      if (!Object.hasOwn(policy.levels, level))
        yield unknown([...path, 'levels', at], level, Object.keys(policy.levels));
    }
    yield* ofClause(policy, category.clause, path);
  }
  for (const [name, exit] of Object.entries(policy.exits)) {
    yield* ofProcedure(policy, exit.procedure ?? [], ['exits', name, 'procedure']);
    yield* ofClause(policy, exit.clause, ['exits', name]);
    if (exit.at !== undefined && exit.during !== undefined) {
      yield { path: ['exits', name, 'during'], message: msg('policy.either', { one: 'at', other: 'during' }) };
    }
  }
  if (policy.unitHead !== undefined && !policy.roles.includes(policy.unitHead)) {
    yield unknown(['unitHead'], policy.unitHead, policy.roles);
  }
  for (const [rule, clause] of Object.entries(policy.rules ?? {})) {
    if (!isRuleId(rule)) yield unknown(['rules', rule], rule, RULE_IDS);
    if (!Object.hasOwn(policy.clauses, clause)) yield unknown(['rules', rule], clause, Object.keys(policy.clauses));
  }
  for (const part of ['meetings', 'evaluation', 'duties', 'registration'] as const) {
    yield* ofClause(policy, policy[part]?.clause, [part]);
  }
}

function* ofLevel(policy: Policy, level: PolicyLevel, path: Path): Generator<Contradiction> {
  if (level.parent !== undefined && !Object.hasOwn(policy.levels, level.parent)) {
    yield unknown([...path, 'parent'], level.parent, Object.keys(policy.levels));
  }
  yield* ofProcedure(policy, level.procedure, [...path, 'procedure']);
  const steps = level.procedure.map((step) => step.step);
  for (const [index, step] of level.renewal.steps.entries()) {
    if (!steps.includes(step)) yield unknown([...path, 'renewal', 'steps', index], step, steps);
  }
  yield* ofClause(policy, level.clause, path);
  yield* ofClause(policy, level.headcount?.clause, [...path, 'headcount']);
  yield* ofClause(policy, level.renewal.clause, [...path, 'renewal']);
  yield* ofClause(policy, level.term.clause, [...path, 'term']);
  yield* ofTerm(level, [...path, 'term']);
  const appointing = level.procedure.map((step) => step.appoints === true);
  const second = appointing.indexOf(true, appointing.indexOf(true) + 1);
  if (second > 0) {
    const message = msg('policy.twice', { word: 'appoints' });
    yield { path: [...path, 'procedure', second, 'appoints'], message };
  }
}

/** A flat schema cannot say that a term is of exactly one kind, nor what each kind needs. */
function* ofTerm({ term }: PolicyLevel, path: Path): Generator<Contradiction> {
  if ('none' in term) {
    for (const one of ['years', 'with'] as const) if (one in term) yield either(path, one, 'none');
  }
  if ('with' in term) {
    if ('lastDay' in term) yield either(path, 'with', 'lastDay');
    if (term.extension !== undefined && term.years === undefined) yield together(path, 'extension', 'years');
    yield* ofYears(term, [...path, 'years']);
    return;
  }
  if ('extension' in term) yield together(path, 'extension', 'with');
  const { years, lastDay } = term as Partial<{ years: unknown; lastDay: string }>;
  if (Array.isArray(years)) yield together(path, 'years', 'with');
  if (years !== undefined && lastDay === undefined) yield together(path, 'years', 'lastDay');
  if (lastDay !== undefined && years === undefined) yield together(path, 'lastDay', 'years');
}

/** Only the last entry of the years may be for all terms to come, and each is for later ones than the entry before. */
function* ofYears({ years }: OrganizationsTerm, path: Path): Generator<Contradiction> {
  if (!Array.isArray(years)) return;
  for (const [index, { until }] of years.entries()) {
    const before = years[index - 1];
    if (before !== undefined && (before.until === undefined || (until !== undefined && until <= before.until))) {
      yield { path: [...path, index], message: msg('policy.years-order') };
    }
  }
}

function either(path: Path, one: string, other: string): Contradiction {
  return { path: [...path, other], message: msg('policy.either', { one, other }) };
}

function together(path: Path, one: string, other: string): Contradiction {
  return { path: [...path, one], message: msg('policy.together', { one, other }) };
}

function* ofProcedure(policy: Policy, procedure: readonly ProcedureStep[], path: Path): Generator<Contradiction> {
  const steps = procedure.map((step) => step.step);
  for (const [index, step] of procedure.entries()) {
    if (steps.indexOf(step.step) < index) {
      yield { path: [...path, index, 'step'], message: msg('policy.twice', { word: step.step }) };
    }
    if (step.after !== undefined && !steps.includes(step.after))
      yield unknown([...path, index, 'after'], step.after, steps);
    yield* ofClause(policy, step.clause, [...path, index]);
  }
}

function* ofClause(policy: Policy, clause: string | undefined, path: Path): Generator<Contradiction> {
  if (clause === undefined || Object.hasOwn(policy.clauses, clause)) return;
  yield unknown([...path, 'clause'], clause, Object.keys(policy.clauses));
}

function unknown(path: Path, word: string, expected: readonly string[]): Contradiction {
  return { path, message: msg('policy.unknown-word', { word, expected }) };
}
