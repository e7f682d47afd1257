/** What was understood of a roster that somebody else made. Plain data: deciding, asking and saving come after. */

import type { Message } from '../messages/catalogue.ts';
import type { FamilyEntry, ResumeEntry } from '../model/records.ts';
import type { CellPlace } from '../workbooks/workbook.ts';

/** Keys and positions from the root of a record. Of the appointments the entry counts its own, from 0. */
export type FieldPath = readonly (string | number)[];

/** As the record wants it: dates `YYYY-MM-DD` or `YYYY-MM`, numbers of people as text, ids of what is referred to. */
export type FieldValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly ResumeEntry[]
  | readonly FamilyEntry[];

export interface RosterField {
  readonly path: FieldPath;
  readonly value: FieldValue;
  readonly place: CellPlace;
  /** Whether it does not stand in the cell but follows from it, as the birth date follows from the ID number. */
  readonly isDerived?: boolean;
}

/** A person or a unit of the roster, with all that its rows say. */
export interface RosterEntry {
  readonly kind: 'member' | 'unit';
  /** The cell of the name. */
  readonly place: CellPlace;
  readonly name: string;
  /** The name as it stands in the cell. */
  readonly seenName: string;
  /** Of a record that is there already, or of a unit that is new. */
  readonly id?: string;
  /** Whether the record is there already. */
  readonly isKnown: boolean;
  /** The organisation of its first row. */
  readonly organization?: string;
  readonly fields: readonly RosterField[];
  /** Of a row that the product filled in: its fields are those that were changed, and count to the letter. */
  readonly filled?: FilledEntry;
}

export interface FilledEntry {
  /** Position in the record of the appointment that the row shows. */
  readonly appointment: number;
  /** Fields whose cells were emptied; of an appointment from its own position 0, as `RosterField.path`. */
  readonly emptied: readonly EmptiedField[];
}

export interface EmptiedField {
  readonly paths: readonly FieldPath[];
  readonly place: CellPlace;
  /** What its column is called. */
  readonly label: string;
}

/** Something about a cell: what stands there and cannot be used, or what was made of it. */
export interface CellRemark {
  readonly place: CellPlace;
  readonly message: Message;
}

export interface RosterColumn {
  readonly place: CellPlace;
  /** The header as it stands, the levels joined by `/`, without line breaks. */
  readonly label: string;
  /**
   * `left-out`: by what it is (row numbers, ages) or because the mapping says so; `not-understood`: nothing of it was
   * read, and it holds something; `empty`: not understood either, but it holds nothing.
   */
  readonly status: 'understood' | 'left-out' | 'not-understood' | 'empty';
  /** What it is understood as: a field of the record, or one of the names in `headers.words.ts`. */
  readonly meaning?: string;
  readonly isHidden?: boolean;
}

export interface Roster {
  readonly entries: readonly RosterEntry[];
  /** Cells that hold something that cannot be used, in the order of the workbook. They block. */
  readonly wrong: readonly CellRemark[];
  /** What a person should know before saying yes: what was skipped, guessed or worked out. It does not block. */
  readonly told: readonly CellRemark[];
  readonly columns: readonly RosterColumn[];
  /** Of a workbook that the product filled in. */
  readonly filled?: FilledSummary;
}

export interface FilledSummary {
  /** Rows that say what they said. */
  readonly unchanged: number;
  /** Records whose rows were taken out of the workbook. */
  readonly takenOut: readonly { readonly kind: 'member' | 'unit'; readonly id: string }[];
}
