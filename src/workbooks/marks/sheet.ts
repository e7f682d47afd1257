import { addressOf, areaOf } from '../address.ts';
import type { Area } from '../workbook.ts';
import { Markup } from '../xml/markup.ts';
import { type Splice, spliced } from '../xml/splices.ts';
import { anchorOf } from './boxes.ts';
import { markCells, type Wanted } from './cells.ts';
import { type Comments, type Note, newComments, withNotes } from './comments.ts';
import { type Box, largestBlock, newDrawing, withBoxes } from './drawing.ts';
import type { Edits } from './edits.ts';
import { type Frame, frameOf } from './frame.ts';
import { addLink, addType, addTypeOfEnding } from './links.ts';

export type PlacedNote = Note;

/** Colours cells of a sheet and puts comments on them. */
export function markSheet(
  edits: Edits,
  part: string,
  placed: readonly PlacedNote[],
  markedStyle: (style: number) => number,
): void {
  const content = edits.content(part);
  const markup = opened(content, part);
  const frame = frameOf(markup);
  const notes = notesByCell(placed, frame.merged);
  const { splices, heights } = markCells(opened(content, part), frame, wantedOf(notes), markedStyle, part);
  const { added } = addComments(edits, part, notes, frame);
  const boxes = added.map((note): Box => ({ note, anchor: anchorOf(note, frame, heights) }));
  const drawing = boxes.length === 0 ? [] : addBoxes(edits, part, boxes, frame);
  edits.set(part, spliced(markup.bytes, [...splices, ...drawing, ...widerDimension(markup.bytes, notes, frame)]));
}

function opened(content: Buffer, part: string): Markup {
  const markup = new Markup(content, part);
  markup.enter('worksheet');
  return markup;
}

/** One note a cell, by row and column; of a merged area only the first cell is seen. */
function notesByCell(placed: readonly PlacedNote[], merged: readonly Area[]): Note[] {
  const notes = new Map<string, Note>();
  for (const { row, column, text } of placed) {
    const area = merged.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    const place = area === undefined ? { row, column } : { row: area.top, column: area.left };
    const before = notes.get(addressOf(place));
    notes.set(addressOf(place), { ...place, text: before === undefined ? text : `${before.text}\n${text}` });
  }
  return [...notes.values()].map(cut).sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Excel takes no longer comment than a cell's text, in UTF-16 units (its specifications and limits). */
const LONGEST_NOTE = 32_000;

function cut(note: Note): Note {
  return note.text.length <= LONGEST_NOTE ? note : { ...note, text: `${note.text.slice(0, LONGEST_NOTE)}…` };
}

function wantedOf(notes: readonly Note[]): Wanted {
  const wanted = new Map<number, number[]>();
  for (const { row, column } of notes) {
    const columns = wanted.get(row);
    if (columns === undefined) wanted.set(row, [column]);
    else columns.push(column);
  }
  return wanted;
}

/** The used area, where a note stands outside it: some programs read no further. */
function widerDimension(bytes: Buffer, notes: readonly Note[], { dimension }: Frame): Splice[] {
  if (dimension === undefined) return [];
  const area = areaOf(bytes.toString('latin1', dimension.start, dimension.end));
  if (area === undefined) return [];
  const rows = [area.top, area.bottom, ...notes.map(({ row }) => row)];
  const columns = [area.left, area.right, ...notes.map(({ column }) => column)];
  const first = { row: least(rows), column: least(columns) };
  const last = { row: most(rows), column: most(columns) };
  const isSame =
    first.row === area.top && first.column === area.left && last.row === area.bottom && last.column === area.right;
  return isSame ? [] : [{ ...dimension, text: `${addressOf(first)}:${addressOf(last)}` }];
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other));
}

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';

function addComments(edits: Edits, part: string, notes: readonly Note[], { namespaces }: Frame): Comments {
  const known = edits.parts.relationshipsOf(part).find(({ type }) => type === 'comments')?.target;
  if (known !== undefined && edits.has(known)) {
    const comments = withNotes(edits.content(known), known, notes);
    edits.set(known, comments.content);
    return comments;
  }
  const name = edits.freeName('xl/comments#.xml');
  const content = newComments(notes, namespaces);
  edits.set(name, content);
  addLink(edits, part, `${namespaces.relationships}/comments`, name);
  addType(edits, name, COMMENTS_TYPE);
  return { content, added: notes };
}

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** @returns what the sheet needs to lead to the drawing */
function addBoxes(edits: Edits, part: string, boxes: readonly Box[], frame: Frame): Splice[] {
  const links = edits.parts.relationshipsOf(part);
  const known = frame.drawing === undefined ? undefined : links.find(({ id }) => id === frame.drawing?.id)?.target;
  if (known !== undefined && edits.has(known)) {
    edits.set(known, withBoxes(edits.content(known), boxes));
    return [];
  }
  const name = edits.freeName('xl/drawings/vmlDrawing#.vml');
  edits.set(name, newDrawing(boxes, freeBlock(edits)));
  const id = addLink(edits, part, `${frame.namespaces.relationships}/vmlDrawing`, name);
  addTypeOfEnding(edits, 'vml', DRAWING_TYPE);
  const text = `<${frame.prefix}legacyDrawing xmlns:r="${frame.namespaces.relationships}" r:id="${id}"/>`;
  const { start, end } = frame.drawing ?? { start: frame.drawingPlace, end: frame.drawingPlace };
  return [{ start, end, text }];
}

function freeBlock(edits: Edits): number {
  const drawings = edits.names().filter((name) => /\.vml$/i.test(name));
  return drawings.reduce((most, name) => Math.max(most, largestBlock(edits.content(name))), 0) + 1;
}
