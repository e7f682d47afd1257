/** How groups and lists are laid out. An edit takes it from the file, a new record is written in the house style. */
export interface Style {
  /** Columns by which a group is indented below its key. */
  readonly step: number;
  /** Columns by which the dashes of a list are indented below its key. */
  readonly dash: number;
  /** Columns from a dash to what follows it, the dash included. */
  readonly gap: number;
  /** Whether small groups are written `{ on: 2013-10-10, by: 淮川街道 }`. */
  readonly hasFlowGroups: boolean;
  /** Whether lists of plain values are written `[周建国, 李明]`. */
  readonly hasFlowLists: boolean;
  /** Whether texts of several lines are written with `|`: not where a comment below would become part of them. */
  readonly hasTextBlocks: boolean;
}

export const HOUSE_STYLE: Style = {
  step: 2,
  dash: 2,
  gap: 2,
  hasFlowGroups: true,
  hasFlowLists: true,
  hasTextBlocks: true,
};

/** Columns of a terminal or editor, of which a Chinese character takes two, that a line in flow form may have. */
export const LINE_WIDTH = 100;

/** Groups that one reads down and that grow: they are blocks however little is in them. */
const GROWING_FIELDS: ReadonlySet<string> = new Set(['appointments', 'education', 'exit', 'steps']);

/** @param name the key of the group, or of the list in which it is an item */
export function isGrowing(name: string | undefined): boolean {
  return name !== undefined && GROWING_FIELDS.has(name);
}
