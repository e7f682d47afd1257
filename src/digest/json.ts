/** Policies and what changes between them, for programs: keys are fixed, new ones may be added. */

import { type Path, pointerOf } from '../findings/finding.ts';
import type { Lang } from '../messages/catalogue.ts';
import { writeJson } from '../writers/json.ts';
import type { Sealed } from '../writers/sealed.ts';
import type { ChangedSection, Comparison } from './compare.ts';
import { said } from './said.ts';
import type { Digest, Section, Statement } from './statement.ts';

interface Options {
  readonly lang: Lang;
  /** The line of the policy file where a statement stands; absent for a built-in policy. */
  readonly lineOf?: ((path: Path) => number | undefined) | undefined;
}

/** All that a policy says; `path` is where its file says it, as a JSON pointer. */
export function digestJson(digest: Digest, options: Options): Sealed<string> {
  const sections = digest.sections.map(({ statements, ...section }) => ({
    ...headOf(section),
    statements: statements.map((statement) => statementOf(statement, options)),
  }));
  return writeJson({ schemaVersion: 1, ...documentOf(digest), sections });
}

/**
 * What the new document says otherwise than the old one: both statements where both say something, `was` alone for what is
 * gone, `is` alone for what is new.
 *
 * @param register whom of a register it touches; absent where there is none around
 */
export function comparisonJson({ old, next, changed }: Comparison, register: object | undefined, lang: Lang) {
  return writeJson({
    schemaVersion: 1,
    old: documentOf(old),
    new: documentOf(next),
    sections: changed.map((section) => changedSection(section, lang)),
    ...(register !== undefined && { register }),
  });
}

function documentOf({ id, title, issuer }: Digest) {
  return { policy: id, title, issuer };
}

function headOf({ topic, about }: Omit<Section, 'statements'>) {
  return { topic, ...(about !== undefined && { about }) };
}

function changedSection({ whole, differences, ...section }: ChangedSection, lang: Lang) {
  return {
    ...headOf(section),
    ...(whole !== undefined && { whole }),
    differences: differences.map(({ was, is }) => ({
      key: (is ?? was)?.key,
      ...(was && { was: statementOf(was, { lang }) }),
      ...(is && { is: statementOf(is, { lang }) }),
    })),
  };
}

function statementOf(statement: Statement, { lang, lineOf }: Options) {
  const { key, label, text, clause, isParaphrase, ordinal, path } = statement;
  const line = lineOf?.(path);
  return {
    key,
    label: said(label, lang),
    text: said(text, lang),
    ...(ordinal !== undefined && { ordinal }),
    ...(clause !== undefined && { clause }),
    ...(isParaphrase === true && { paraphrase: true }),
    path: pointerOf(path),
    ...(line !== undefined && { line }),
  };
}
