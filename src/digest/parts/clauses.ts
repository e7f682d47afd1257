import type { Policy } from '../../model/policy.ts';
import type { Section, Statement } from '../statement.ts';
import { says } from './clauses.words.ts';

export function clauseSections({ clauses, rules = {} }: Policy): Section[] {
  const statements = Object.entries(clauses).map(([clause, text]): Statement => {
    return { key: clause, label: clause, text: unfolded(text), isParaphrase: true, path: ['clauses', clause] };
  });
  return statements.length === 0 ? [] : [{ topic: 'clauses', statements: [...statements, ...checkedBy(rules)] }];
}

/** Which rules of the program answer to which clause: one statement a clause, so that the page stays short. */
function checkedBy(rules: Readonly<Record<string, string>>): Statement[] {
  const clauses = [...new Set(Object.values(rules))];
  return clauses.map((clause) => {
    const of = Object.keys(rules).filter((rule) => rules[rule] === clause);
    return { key: `rules:${clause}`, label: says.checks({ clause }), text: says.rules({ rules: of }), path: ['rules'] };
  });
}

/** Folded lines of a policy file are joined by blanks, which Chinese does not have. */
function unfolded(text: string): string {
  return text.trim().replace(/(?<=[\u2e80-\uffef]) +(?=[\u2e80-\uffef])/g, '');
}
