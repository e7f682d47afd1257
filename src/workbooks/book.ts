import { MAX_INFLATED_BYTES, MAX_SHEETS } from './limits.ts';
import { Parts, type Relationship } from './parts.ts';
import { damaged, refused, tooLarge } from './refusal.ts';
import { refusalOfParts } from './what-it-is.ts';
import { says } from './workbook.words.ts';

/** A sheet as the workbook names it, before its cells are read. */
export interface NamedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** A workbook that was opened: where its sheets, texts and formats stand. */
export interface Book {
  readonly parts: Parts;
  /** Name of the part that lists the sheets. */
  readonly part: string;
  readonly sheets: readonly NamedSheet[];
  readonly relationships: readonly Relationship[];
  /** Whether days are counted from 1904-01-01, as Excel on old Macs did. */
  readonly is1904: boolean;
}

const USUAL_PLACE = 'xl/workbook.xml';

/** @param allowance bytes that may be unpacked @throws UserError where it is no workbook */
export function openBook(bytes: Uint8Array, allowance = MAX_INFLATED_BYTES): Book {
  const parts = new Parts(bytes, allowance);
  const part = parts.relationshipsOf('').find(({ type }) => type === 'officeDocument')?.target ?? USUAL_PLACE;
  const problem = refusalOfParts(parts, part);
  if (problem !== undefined) throw refused(problem);
  const relationships = parts.relationshipsOf(part);
  return { parts, part, relationships, ...contentsOf(parts, part, relationships) };
}

function contentsOf(parts: Parts, part: string, relationships: readonly Relationship[]) {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: NamedSheet[] = [];
  let is1904 = false;
  const markup = parts.markup(part, 'workbook');
  markup.eachChild((element) => {
    if (element === 'workbookPr') is1904 = isOn(markup.attribute('date1904'));
    if (element !== 'sheets') return;
    markup.eachChild(() => {
      const leads = byId.get(markup.relationship() ?? '');
      if (leads === undefined) throw damaged(part);
      // Charts and dialogues can be sheets too; they have no cells.
      if (leads.type !== 'worksheet') return;
      if (sheets.length === MAX_SHEETS) throw tooLarge('sheets', MAX_SHEETS);
      const isHidden = /hidden$/i.test(markup.attribute('state') ?? '');
      sheets.push({ name: markup.attribute('name') ?? '', isHidden, part: leads.target });
    });
  });
  if (sheets.length === 0) throw refused(says.noSheet());
  return { sheets, is1904 };
}

/** A truth value of XML Schema: `1` or `true`. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
