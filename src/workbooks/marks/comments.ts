import { addressOf } from '../address.ts';
import { MAX_COMMENTS } from '../limits.ts';
import { tooLarge } from '../refusal.ts';
import { Markup } from '../xml/markup.ts';
import { escaped } from '../xml/references.ts';
import { type Splice, spliced } from '../xml/splices.ts';
import { appended, type Child, placeOfElement, readElement } from './children.ts';
import type { Namespaces } from './namespaces.ts';

/** A note on a cell. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const AUTHOR = 'dgw';
/** As Excel writes its own notes; the name of 宋体 is known to all programs by its English form. */
const FONT = '<rPr><sz val="9"/><color indexed="81"/><rFont val="SimSun"/><family val="3"/><charset val="134"/></rPr>';

/** Comments of a sheet that has none (ECMA-376 part 1, 18.7.6). */
export function newComments(notes: readonly Note[], { main }: Namespaces): Buffer {
  const list = notes.map((note) => newComment(note, 0, '')).join('');
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}">` +
      `<authors><author>${AUTHOR}</author></authors><commentList>${list}</commentList></comments>`,
  );
}

function newComment({ row, column, text }: Note, author: number, prefix: string): string {
  const tag = (name: string) => prefix + name;
  return (
    `<${tag('comment')} ref="${addressOf({ row, column })}" authorId="${author}">` +
    `<${tag('text')}>${run(text, prefix)}</${tag('text')}></${tag('comment')}>`
  );
}

function run(text: string, prefix: string): string {
  const xml = `<r>${FONT}<t xml:space="preserve">${cellEscaped(text)}</t></r>`;
  return prefix === '' ? xml : xml.replace(/<(\/?)(\w)/g, `<$1${prefix}$2`);
}

/** `_x000A_` would be read as a character (22.9.2.19). */
function cellEscaped(text: string): string {
  return escaped(text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

export interface Comments {
  readonly content: Buffer;
  /** Notes on cells that had no comment: those need a box. */
  readonly added: readonly Note[];
}

/** Comments of a sheet with notes among them: a cell that has a comment keeps it, and the note stands below. */
export function withNotes(content: Buffer, part: string, notes: readonly Note[]): Comments {
  const known = commentsIn(content, part);
  const { bytes } = known.markup;
  const splices: Splice[] = [];
  const added: Note[] = [];
  for (const note of notes) {
    const text = known.texts.get(addressOf(note));
    if (text === undefined) added.push(note);
    else splices.push(...appended(bytes, text, run(`\n\n${note.text}`, known.prefix)));
  }
  if (added.length > 0) splices.push(...additions(known, added));
  return { content: spliced(bytes, splices), added };
}

/** Comments and their author, in lists that are made where they are missing. */
function additions({ markup, prefix, root, authors, list, authorCount }: Known, notes: readonly Note[]): Splice[] {
  const { bytes } = markup;
  const author = `<${prefix}author>${AUTHOR}</${prefix}author>`;
  const comments = notes.map((note) => newComment(note, authorCount, prefix)).join('');
  if (authors !== undefined && list !== undefined) {
    return [...appended(bytes, authors, author), ...appended(bytes, list, comments)];
  }
  const before = authors === undefined ? `<${prefix}authors>${author}</${prefix}authors>` : '';
  if (list === undefined) {
    const own = authors === undefined ? [] : appended(bytes, authors, author);
    return [...own, ...appended(bytes, root, `${before}<${prefix}commentList>${comments}</${prefix}commentList>`)];
  }
  return [{ start: list.start, end: list.start, text: before }, ...appended(bytes, list, comments)];
}

type Known = ReturnType<typeof commentsIn>;

function commentsIn(content: Buffer, part: string) {
  const markup = new Markup(content, part);
  markup.enter('comments');
  const prefix = markup.prefix();
  const texts = new Map<string, Child>();
  let authorCount = 0;
  let authors: Child | undefined;
  let list: Child | undefined;
  const countAuthor = () => {
    authorCount += 1;
  };
  const root = readElement(markup, (name) => {
    if (name === 'authors') authors = readElement(markup, countAuthor);
    else if (name === 'commentList') list = readElement(markup, () => textOfComment(markup, texts));
  });
  return { markup, prefix, root, authors, list, texts, authorCount };
}

function textOfComment(markup: Markup, texts: Map<string, Child>): void {
  if (texts.size === MAX_COMMENTS) throw tooLarge('comments', MAX_COMMENTS);
  const reference = (markup.attribute('ref') ?? '').replaceAll('$', '').toUpperCase();
  markup.eachChild((name) => {
    if (name === 'text') texts.set(reference, placeOfElement(markup));
  });
}
