import stringWidth from 'string-width';
import { breakLines, type Room } from './break-lines.ts';

/** A text as lines for a terminal; see `breakLines`. */
export function paragraph(text: string, room: Room): string[] {
  return breakLines(text, room, stringWidth);
}
