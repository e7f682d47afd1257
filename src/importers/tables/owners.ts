/** Which organisation the people of a table belong to: from the rows above it, the name of the sheet, or what was asked for. */

import type { OrganizationRecord } from '../../model/records.ts';
import { REPORTING_UNIT } from '../headers.words.ts';
import type { Organizations } from '../values/organizations.ts';
import { withoutBlanks } from './clean-text.ts';
import type { SeenCell } from './grid.ts';

/** `unknown`: a text says that the people are somebody's, but the register has nobody of that name. */
export type Owner =
  | { readonly is: 'known'; readonly organization: OrganizationRecord }
  | { readonly is: 'unknown'; readonly cell: SeenCell; readonly text: string }
  | { readonly is: 'unsaid' };

export const UNSAID: Owner = { is: 'unsaid' };

export interface TableTitles {
  /** Texts above the header, below the table before. */
  readonly headings: readonly SeenCell[];
  readonly sheet: string;
  /** Of the table before on the same sheet; `undefined` for the first. */
  readonly before: Owner | undefined;
  /** Titles of tables before, as `withoutBlanks` has them. */
  readonly known: ReadonlySet<string>;
  /** What was asked for where nothing else says. */
  readonly fallback: OrganizationRecord | undefined;
}

export function ownerOf(titles: TableTitles, organizations: Organizations): Owner {
  const { headings, before, known, fallback } = titles;
  const reporting = headings.flatMap((cell) => reportingUnit(cell) ?? []);
  const [first] = reporting;
  const reported = first && named(first.text, first.cell, organizations);
  // What was asked for stands in for a name that the register does not have, as long as there is but one to stand for.
  if (reported?.is === 'unknown' && before === undefined && fallback !== undefined) {
    return { is: 'known', organization: fallback };
  }
  if (reported !== undefined) return reported;
  const spoken = headings.map(({ text }) => organizations.spokenOf(text)).findLast((found) => found !== undefined);
  if (spoken !== undefined) return { is: 'known', organization: spoken };
  const title = headings.at(-1);
  if (before !== undefined) {
    if (title === undefined || known.has(withoutBlanks(title.text))) return before;
    return before.is === 'unsaid' ? before : { is: 'unknown', cell: title, text: title.text };
  }
  const organization = organizations.spokenOf(titles.sheet) ?? fallback;
  return organization === undefined ? UNSAID : { is: 'known', organization };
}

function named(text: string, cell: SeenCell, organizations: Organizations): Owner {
  const found = organizations.named(text);
  return 'found' in found ? { is: 'known', organization: found.found } : { is: 'unknown', cell, text };
}

/** `填报单位（盖章）：朝阳社区党总支      填报时间：…`: what stands behind the colon, if anything does. */
function reportingUnit(cell: SeenCell): { cell: SeenCell; text: string } | undefined {
  const label = REPORTING_UNIT.exec(cell.text.replace(/^(\S{2,8}) +(?=[（(:：])/, '$1'))?.[0];
  if (label === undefined) return undefined;
  const behind = cell.text.slice(cell.text.search(/[:：]/) + 1).trimStart();
  const text = behind.split(/\s{2,99}|\n|填报时间|填报日期|[（(]盖章/)[0]?.trim() ?? '';
  // Behind a name that was left open stands the next label.
  return text === '' || /[:：]/.test(text) ? undefined : { cell, text };
}
