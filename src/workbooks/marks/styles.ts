/** Formats for marked cells: each is the cell's own with another fill (ECMA-376 part 1, 18.8.10, 18.8.21). */

import { MAX_FORMATS } from '../limits.ts';
import { tooLarge } from '../refusal.ts';
import { Markup } from '../xml/markup.ts';
import { type Splice, spliced } from '../xml/splices.ts';
import { appended, type Child, placeOfElement, readElement, withAttribute } from './children.ts';
import { namespacesOf } from './namespaces.ts';

/** The light red that Excel itself calls “bad”: it is seen on paper too, and black words stay legible on it. */
const COLOUR = 'FFFFC7CE';

/** Children of the style sheet up to the formats, in their order (18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

interface Format {
  readonly xml: string;
  readonly number: number;
}

export class MarkStyles {
  readonly #markup: Markup;
  readonly #prefix: string;
  readonly #root: Child;
  readonly #children = new Map<string, Child>();
  readonly #formats: Child[] = [];
  readonly #largestUsed: number;
  #fills = 0;
  readonly #added = new Map<number, Format>();

  /** @param largestUsed the largest number of a format that any cell refers to */
  constructor(content: Buffer, part: string, largestUsed: number) {
    const markup = new Markup(content, part);
    markup.enter('styleSheet');
    this.#markup = markup;
    this.#prefix = markup.prefix();
    this.#largestUsed = largestUsed;
    this.#root = readElement(markup, (name) => this.#children.set(name, this.#child(name)));
  }

  #child(name: string): Child {
    const markup = this.#markup;
    return readElement(
      markup,
      (child) => {
        if (name === 'cellXfs' && child === 'xf') this.#format();
        else if (name === 'fills' && child === 'fill') this.#fills += 1;
      },
      ['count'],
    );
  }

  #format(): void {
    if (this.#formats.length === MAX_FORMATS) throw tooLarge('formats', MAX_FORMATS);
    this.#formats.push(placeOfElement(this.#markup, ['fillId', 'applyFill']));
  }

  /** The format of a marked cell that has had this one. */
  marked(style: number): number {
    const known = this.#added.get(style);
    if (known !== undefined) return known.number;
    const number = this.#firstNew() + this.#added.size;
    this.#added.set(style, { number, xml: this.#markedFormat(this.#formats[style] ?? this.#formats[0]) });
    return number;
  }

  #firstNew(): number {
    return Math.max(this.#formats.length, this.#largestUsed + 1);
  }

  #markedFormat(format: Child | undefined): string {
    const fill = String(this.#fillNumber());
    if (format === undefined)
      return this.#element('xf', ` numFmtId="0" fontId="0" fillId="${fill}" borderId="0" applyFill="1"`);
    const splices = [withAttribute(format, 'fillId', fill), withAttribute(format, 'applyFill', '1')];
    const moved = splices.map(({ start, end, text }) => ({
      start: start - format.start,
      end: end - format.start,
      text,
    }));
    return spliced(this.#markup.bytes.subarray(format.start, format.end), moved).toString();
  }

  /** The first two fills are Excel's own, whatever a file says (18.8.21). */
  #fillNumber(): number {
    return Math.max(this.#fills, 2);
  }

  content(): Buffer {
    if (this.#added.size === 0) return this.#markup.bytes;
    return spliced(this.#markup.bytes, [...this.#fillSplices(), ...this.#formatSplices()]);
  }

  #fillSplices(): Splice[] {
    const solid = this.#element('fgColor', ` rgb="${COLOUR}"`) + this.#element('bgColor', ' indexed="64"');
    const fill = this.#element('fill', '', this.#element('patternFill', ' patternType="solid"', solid));
    const usual = ['none', 'gray125'].slice(this.#fills);
    const missing = usual.map((type) =>
      this.#element('fill', '', this.#element('patternFill', ` patternType="${type}"`)),
    );
    return this.#grown('fills', [...missing, fill].join(''), this.#fillNumber() + 1);
  }

  #formatSplices(): Splice[] {
    const plain = this.#element('xf', ' numFmtId="0" fontId="0" fillId="0" borderId="0"');
    const missing = plain.repeat(this.#firstNew() - this.#formats.length);
    const added = [...this.#added.values()].map(({ xml }) => xml).join('');
    return this.#grown('cellXfs', missing + added, this.#firstNew() + this.#added.size);
  }

  /** A list with more in it; a list that is missing is put where it belongs. */
  #grown(name: string, xml: string, count: number): Splice[] {
    const list = this.#children.get(name);
    if (list !== undefined) {
      return [withAttribute(list, 'count', String(count)), ...appended(this.#markup.bytes, list, xml)];
    }
    const whole = this.#element(name, ` count="${count}"`, xml);
    const later = ORDER.slice(ORDER.indexOf(name)).map((other) => this.#children.get(other)?.start);
    const at = later.find((start) => start !== undefined);
    return at === undefined ? appended(this.#markup.bytes, this.#root, whole) : [{ start: at, end: at, text: whole }];
  }

  #element(name: string, attributes: string, content = ''): string {
    const tag = this.#prefix + name;
    return content === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
  }
}

/** What a workbook without formats gets: the least that Excel takes, and the type of what leads to it. */
export function plainStyles(workbook: Markup): { readonly content: Buffer; readonly linkType: string } {
  const { main, relationships } = namespacesOf(workbook);
  const content =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';
  return { content: Buffer.from(content), linkType: `${relationships}/styles` };
}
