/** What may be chosen in the columns: the policy's words, and what the register has. */

import type { FilledColumn } from '../importers/filled/columns.ts';
import { LISTS_SHEET } from '../importers/filled/own-sheets.ts';
import type { Meaning } from '../importers/tables/meanings.ts';
import { ETHNICITIES } from '../model/ethnicity.ts';
import { hasOtherModes } from '../model/modes.ts';
import { wordsOf } from '../model/policy-words.ts';
import type { Register } from '../model/register.ts';
import type { Choices, NamedCells, Sheet } from '../writers/workbook.ts';
import { LONGEST_LIST } from '../writers/xlsx.ts';

interface WordList {
  readonly words: readonly string[];
  /** Whether nothing else can be meant; several words in one cell, and new units, can. */
  readonly isClosed: boolean;
}

export type WordLists = ReadonlyMap<Meaning, WordList>;

export function wordLists({ policy, organizations, units }: Register): WordLists {
  const words = wordsOf(policy);
  const causes = new Set([...words.causesOfExit.values()].flatMap((of) => [...of]));
  const closed = (list: Iterable<string>): WordList => ({ words: [...list], isClosed: true });
  const open = (list: Iterable<string>): WordList => ({ words: [...list], isClosed: false });
  return new Map<Meaning, WordList>([
    ['gender', closed(['男', '女'])],
    ['ethnicity', closed(ETHNICITIES)],
    ['retired', closed(['是', '否'])],
    ['category', closed(words.categories)],
    ['mode', { words: [...words.modes], isClosed: !hasOtherModes(policy) }],
    ['roles', open(words.roles)],
    ['organization', closed(organizations.keys())],
    ['residence', closed(organizations.keys())],
    ['unit', open([...units.values()].map(({ name }) => name))],
    ['exit.kind', closed(words.exits)],
    ['exit.cause', open(causes)],
    ['unit.type', closed(words.unitTypes)],
    ['unit.organization', closed(organizations.keys())],
    ['unit.serves', open(organizations.keys())],
  ]);
}

/** Lists too long for a cell's own rule have their words in columns of a hidden sheet, each under a name. */
export interface LongLists {
  readonly sheet: Sheet | undefined;
  readonly names: readonly NamedCells[];
  readonly nameFor: ReadonlyMap<Meaning, string>;
}

export function longLists(lists: WordLists, used: ReadonlySet<Meaning>): LongLists {
  const long = [...lists].filter(([meaning, { words }]) => used.has(meaning) && !fitsInRule(words));
  const distinct = [...new Map(long.map(([, { words }]) => [words.join('\n'), words])).values()];
  if (distinct.length === 0) return { sheet: undefined, names: [], nameFor: new Map() };
  const keys = distinct.map((words) => words.join('\n'));
  const nameOf = (words: readonly string[]) => `dgw_list_${keys.indexOf(words.join('\n')) + 1}`;
  const names = distinct.map((words, index) => ({
    name: nameOf(words),
    sheet: LISTS_SHEET,
    column: index + 1,
    rows: words.length,
  }));
  return {
    names,
    nameFor: new Map(long.map(([meaning, { words }]) => [meaning, nameOf(words)])),
    sheet: {
      name: LISTS_SHEET,
      visibility: 'hidden',
      widths: distinct.map(() => 20),
      rows: [],
      plain: { styles: distinct.map(() => 'plain' as const), rows: sideBySide(distinct) },
      orientation: 'portrait',
    },
  };
}

function sideBySide(columns: readonly (readonly string[])[]): { texts: string[] }[] {
  const rows = Math.max(...columns.map((words) => words.length));
  return Array.from({ length: rows }, (_, row) => ({ texts: columns.map((words) => words[row] ?? '') }));
}

/** A comma or a quote would end a word of the rule; an equals sign would make it a formula. */
function fitsInRule(words: readonly string[]): boolean {
  return words.join(',').length <= LONGEST_LIST && !words.some((word) => /[,"\n]|^=|^\s|\s$/.test(word));
}

/** The drop-down lists of a table whose rows for people are these. */
export function choicesOf(
  columns: readonly FilledColumn[],
  lists: WordLists,
  { nameFor }: LongLists,
  { top, bottom }: Pick<Choices, 'top' | 'bottom'>,
): Choices[] {
  return columns.flatMap(({ meaning }, index) => {
    const list = lists.get(meaning);
    if (list === undefined || list.words.length === 0) return [];
    const name = nameFor.get(meaning);
    const of = name === undefined ? list.words : { name };
    return [{ top, bottom, column: index + 1, of, isClosed: list.isClosed }];
  });
}
