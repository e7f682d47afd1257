import { isInCell, type PlacedFinding, pointerOf, type Range, type Severity } from '../findings/finding.ts';
import { type Lang, msg, say } from '../messages/catalogue.ts';
import { reasonOf } from '../messages/user-error.ts';
import { type Name, named } from '../text/name.ts';
import { type Bases, projectPath } from './project-path.ts';
import type { Report, ReporterOptions } from './report.ts';

/** Stands for a rule where a cell of a workbook cannot be used, so that no rule has looked at it. */
export const UNUSABLE_CELL = 'workbook-cell';

/** Another place that explains an item. */
export interface RelatedItem {
  readonly file: Name;
  readonly range: Range;
  readonly message: string;
}

/** One thing that is told, for machines that show it beside the file: in words, its file as the project calls it. */
export interface ToldItem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: Name;
  readonly range?: Range;
  readonly excerpt?: string;
  /** `人员 › D7` */
  readonly cell?: Name;
  /** JSON pointer of the field; empty where it is about none. */
  readonly pointer: string;
  readonly clause?: string;
  readonly suggestion?: string;
  readonly related: readonly RelatedItem[];
}

/** What is told, in the order in which people are told: cells that cannot be used, then findings. */
export function toldItems({ findings, wrongCells = [] }: Report, { lang, bases }: ReporterOptions): ToldItem[] {
  const unusable = wrongCells.map(
    ({ file, message, ...cell }): ToldItem => ({
      rule: UNUSABLE_CELL,
      severity: 'error',
      message: say(lang, message),
      file: projectPath(file, 'cwd', bases),
      cell: cellName(cell),
      pointer: '',
      related: [],
    }),
  );
  return [...unusable, ...findings.map((finding) => itemOf(finding, lang, bases))];
}

function itemOf(finding: PlacedFinding, lang: Lang, bases: Bases): ToldItem {
  const { rule, severity, path = [], clause, suggestion, related = [] } = finding;
  return {
    rule,
    severity,
    message: say(lang, finding.message),
    ...placeOf(finding, bases),
    pointer: pointerOf(path),
    ...(clause !== undefined && { clause }),
    ...(suggestion !== undefined && { suggestion }),
    related: related.map(({ file, range, message }) => ({
      file: projectPath(file, 'register', bases),
      range,
      message: say(lang, message),
    })),
  };
}

function placeOf(finding: PlacedFinding, bases: Bases): Pick<ToldItem, 'file' | 'range' | 'excerpt' | 'cell'> {
  if (isInCell(finding)) return { file: projectPath(finding.file, 'cwd', bases), cell: cellName(finding) };
  const { file, range, excerpt } = finding;
  return { file: projectPath(file, 'register', bases), range, excerpt };
}

function cellName({ sheet, cell }: { readonly sheet: string; readonly cell: string }): Name {
  return named(`${sheet} › ${cell}`);
}

/** The message with what to write instead. */
export function withSuggestion({ message, suggestion }: ToldItem, lang: Lang): string {
  return suggestion === undefined ? message : `${message} ${say(lang, msg('report.suggestion', { text: suggestion }))}`;
}

/** What kept files or rules from being checked. */
export interface Hindrance {
  readonly file: Name;
  readonly message: string;
  /** The rule that crashed; absent where the file could not be read. */
  readonly rule?: string;
}

export function hindrancesOf({ failures, crashes }: Report, { lang, bases }: ReporterOptions): Hindrance[] {
  const unread = failures.map(
    ({ file, problem }): Hindrance => ({
      file: projectPath(file, 'register', bases),
      message: say(lang, msg('report.failure', { file, why: problem })),
    }),
  );
  const crashed = crashes.map(
    ({ rule, file, error }): Hindrance => ({
      rule,
      file: projectPath(file, 'register', bases),
      message: say(lang, msg('report.crash', { rule, file, reason: reasonOf(error) })),
    }),
  );
  return [...unread, ...crashed];
}
