/** The boxes of comments: VML, which Excel still wants beside the comments themselves (ECMA-376 part 4, 19.5). */

import type { Anchor } from './boxes.ts';
import type { Note } from './comments.ts';

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const TYPE =
  `<v:shapetype ${NAMESPACES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Numbers of shapes come in blocks, each of one drawing. */
const BLOCK = 1024;

export interface Box {
  readonly note: Note;
  readonly anchor: Anchor;
}

/** @param block number of a block that no other drawing of the workbook has */
export function newDrawing(boxes: readonly Box[], block: number): Buffer {
  const layout = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>`;
  const shapes = boxes.map((box, index) => shape(box, block * BLOCK + index + 1));
  return Buffer.from(`<xml ${NAMESPACES}>${layout}${TYPE}${shapes.join('')}</xml>`);
}

/**
 * A drawing with more boxes. It is searched as text: programs write HTML into it that is no XML (`<br>`).
 */
export function withBoxes(content: Buffer, boxes: readonly Box[]): Buffer {
  const text = content.toString('latin1');
  const end = text.lastIndexOf('</xml>');
  const first = largest(text.matchAll(/_x0000_s(\d{1,9})\b/g), BLOCK) + 1;
  const type = text.includes('id="_x0000_t202"') ? '' : TYPE;
  const shapes = boxes.map((box, index) => shape(box, first + index)).join('');
  const at = end === -1 ? content.length : end;
  return Buffer.concat([content.subarray(0, at), Buffer.from(type + shapes), content.subarray(at)]);
}

/** The largest number of a block that a drawing says is its own. */
export function largestBlock(content: Buffer): number {
  return largest(content.toString('latin1').matchAll(/<o:idmap\b[^>]{0,60}?\bdata="(?:\d{1,9},){0,20}(\d{1,9})"/g), 0);
}

function largest(matches: Iterable<RegExpMatchArray>, least: number): number {
  let most = least;
  for (const [, number] of matches) most = Math.max(most, Number(number));
  return most;
}

function shape({ note, anchor }: Box, number: number): string {
  const { left, top, right, bottom, width, height } = anchor;
  const corners = [left, top, right, bottom].flatMap(({ at, offset }) => [at, offset]);
  return (
    `<v:shape ${NAMESPACES} id="_x0000_s${number}" type="#_x0000_t202" ` +
    `style="position:absolute;width:${points(width)};height:${points(height)};z-index:1;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto">' +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${corners.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${note.row - 1}</x:Row><x:Column>${note.column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

function points(pixels: number): string {
  return `${(pixels * 3) / 4}pt`;
}
