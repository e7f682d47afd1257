import type { Message } from '../messages/catalogue.ts';
import type { RuleId } from '../model/rule-ids.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Keys and indexes from the root of a record to one of its fields. */
export type Path = readonly (string | number)[];

/** Counted from 1, columns in UTF-16 units; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Another place that explains a finding. */
export interface Related {
  readonly file: string;
  readonly range: Range;
  readonly message: Message;
}

/** What is told of one thing that is wrong, wherever it stands. */
export interface Told {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: Message;
  /** The field, where it is about one. */
  readonly path?: Path;
  /** Where what is missing would stand, if that is within the field. */
  readonly absent?: Path;
  readonly clause?: string;
  /** What to write instead. */
  readonly suggestion?: string;
  readonly related?: readonly Related[];
}

/** One thing wrong at one place of a text: what every stage (reading, shape, rules) turns its problems into. */
export interface Finding extends Told {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly range: Range;
  /** The lines the range covers as they were read (the first at least), for the code frame. */
  readonly excerpt: string;
}

/** A cell of a workbook, as a person names it. */
export interface InCell {
  /** The workbook, as the user knows it. */
  readonly file: string;
  readonly sheet: string;
  /** `D7` */
  readonly cell: string;
}

/** One thing wrong in what a cell of a workbook, that is no record yet, would become. */
export interface CellFinding extends Told, InCell {}

/** At a place of a text or in a cell. */
export type PlacedFinding = Finding | CellFinding;

export function isInCell(finding: PlacedFinding): finding is CellFinding {
  return 'cell' in finding;
}

/** A cell that cannot be used at all, so that no record is made of it. */
export interface WrongCell extends InCell {
  readonly message: Message;
}

/** What a rule says: the field and the words, without file, lines or severity. */
export interface Violation {
  readonly rule: RuleId;
  readonly message: Message;
  readonly path: Path;
  /** Where what is missing would stand, if that is within the field. */
  readonly absent?: Path;
  /** Point at the key of the field instead of its value. */
  readonly isAboutKey?: boolean;
  /** Another severity than the rule's, where one case of it weighs differently. */
  readonly severity?: Severity;
  /** A nearer one than the rule's own, where the policy names it. */
  readonly clause?: string | undefined;
  readonly suggestion?: string | undefined;
  readonly related?: readonly RelatedField[];
  /** Other fields of which nobody can say what they are because of it, such as the step that a misspelt one may be. */
  readonly leavesUnknown?: readonly Path[];
}

/** A field that explains a violation, in the same file where none is named. */
export interface RelatedField {
  readonly file?: string;
  readonly path: Path;
  readonly message: Message;
}

/** The field as a JSON Pointer (RFC 6901). */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
