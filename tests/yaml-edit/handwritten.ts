/** Records as people write them: in any style, with comments in all places, of which each is known to belong to what. */

import type { Path } from '../../src/findings/finding.ts';
import fc from '../support/properties.ts';
import { group, type Tree } from './values.ts';

/** A comment in the text, found by its number. */
export interface Remark {
  readonly mark: string;
  /** What goes with it when that is removed: a field, an item, or the group or list around. */
  readonly owner: Path;
  /** Those of the heading stay whatever happens; those of the tail stand below the value and outlive its replacement. */
  readonly kind: 'end' | 'above' | 'within' | 'free' | 'tail' | 'heading';
}

export interface Handwritten {
  readonly value: Record<string, Tree>;
  readonly text: string;
  readonly remarks: readonly Remark[];
}

/** A line and whether blanks may be added at its end. */
interface Line {
  readonly text: string;
  readonly isFixed?: boolean;
}

const REMARKS = ['待核', ': [x', '"引号', "it's", '- a: b', '备注，｛全角｝', '#'];

class Writer {
  readonly remarks: Remark[] = [];
  private readonly dice: readonly number[];
  private throws = 0;
  /** A comment indented below it would be part of it. */
  private isAfterTextBlock = false;
  private readonly hasRemarks: boolean;

  constructor(dice: readonly number[]) {
    this.dice = dice;
    this.hasRemarks = this.roll(4) > 0;
  }

  private roll(sides: number): number {
    const die = this.dice[this.throws++ % this.dice.length] ?? 0;
    return (die + Math.floor(this.throws / this.dice.length)) % sides;
  }

  private pick<Item>(...items: readonly Item[]): Item {
    return items[this.roll(items.length)] as Item;
  }

  private remark(owner: Path, kind: Remark['kind'], word = this.pick(...REMARKS)): string {
    const mark = `〔${this.remarks.length}〕`;
    this.remarks.push({ mark, owner, kind });
    return `#${this.pick(' ', '', '  ')}${word} ${mark}`;
  }

  private chance(sides: number): boolean {
    return this.hasRemarks && this.roll(sides) === 0;
  }

  document(value: Record<string, Tree>): string {
    const lines: Line[] = [];
    if (this.roll(6) === 0) lines.push({ text: this.pick('---', '--- ') });
    if (this.chance(3)) lines.push({ text: this.remark([], 'heading') }, ...this.pick<Line[]>([], [{ text: '' }]));
    if (Object.keys(value).length === 0) lines.push({ text: this.pick('{}', '{ }') });
    else if (this.roll(12) === 0) lines.push({ text: this.flow(value) });
    else lines.push(...this.block(value, [], 0));
    if (this.chance(5)) lines.push({ text: '' }, { text: this.remark([], 'free') });
    const end = this.roll(8) === 0 ? [{ text: '...' }] : [];
    return this.joined([...lines, ...end]);
  }

  private joined(lines: readonly Line[]): string {
    const ends = this.pick(['\n'], ['\n'], ['\r\n'], ['\n', '\r\n']);
    const hasFinalBreak = this.roll(4) > 0;
    const whole = lines.map(({ text, isFixed }, index) => {
      const blanks = isFixed === true || text.trim() === '' || this.roll(12) > 0 ? '' : this.pick(' ', '   ');
      return text + blanks + (index < lines.length - 1 || hasFinalBreak ? this.pick(...ends) : '');
    });
    return (this.roll(6) === 0 ? '\u{FEFF}' : '') + whole.join('');
  }

  private block(value: Tree, path: Path, column: number): Line[] {
    const lines: Line[] = [];
    for (const [key, item] of entriesOf(value)) {
      const place = [...path, key];
      lines.push(...this.above(place, path, column, lines.length === 0));
      lines.push(...this.entry(place, item, column));
      // Below a list whose dashes stand below the first letter of its key, it would belong to the last item.
      if (this.chance(10) && !this.isAfterTextBlock && !Array.isArray(item))
        lines.push({ text: ' '.repeat(column + 1) + this.remark(place, 'tail') });
    }
    return lines;
  }

  /** Blank lines, comments between entries, comments directly above one. */
  private above(place: Path, path: Path, column: number, isFirst: boolean): Line[] {
    const lines: Line[] = [];
    if (this.roll(12) === 0) lines.push({ text: this.isAfterTextBlock ? '' : this.pick('', '  ') });
    if (this.chance(12)) {
      lines.push(
        { text: ' '.repeat(column) + this.remark(path, isFirst && path.length === 0 ? 'heading' : 'free') },
        { text: '' },
      );
    }
    if (this.chance(6)) {
      const kind = isFirst && path.length === 0 ? 'heading' : 'above';
      lines.push({ text: ' '.repeat(this.pick(column, column, 0)) + this.remark(place, kind) });
    }
    if (this.chance(8)) {
      const deep = this.isAfterTextBlock ? column : column + 3;
      lines.push({
        text: ' '.repeat(this.pick(column, 0, deep)) + this.remark(place, 'above', 'dgw-ignore term-length:'),
      });
      if (this.chance(3)) lines.push({ text: ' '.repeat(column) + this.remark(place, 'above') });
    }
    return lines;
  }

  private entry(place: Path, value: Tree, column: number): Line[] {
    const key = place.at(-1);
    if (typeof key === 'number') return this.valueOf('-', ' '.repeat(this.pick(1, 1, 1, 2, 3)), place, value, column);
    const name = this.key(String(key));
    if (this.roll(16) > 0) return this.valueOf(`${name}:`, ' '.repeat(this.pick(1, 1, 1, 2)), place, value, column);
    const explicit = { text: `${' '.repeat(column)}? ${name}${this.end(place)}` };
    if (value === null && this.roll(2) === 0) return this.closed([explicit]);
    return [explicit, ...this.valueOf(':', ' ', place, value, column)];
  }

  private closed(lines: Line[]): Line[] {
    this.isAfterTextBlock = false;
    return lines;
  }

  private end(place: Path): string {
    return this.chance(6) ? `${this.pick(' ', '  ', '\t')}${this.remark(place, 'end')}` : '';
  }

  private valueOf(mark: string, gap: string, place: Path, value: Tree, column: number): Line[] {
    const head = ' '.repeat(column) + mark;
    const isGroup = typeof value === 'object' && value !== null;
    if (!isGroup) return this.plainValue(head, gap, place, value, column);
    if (entriesOf(value).length === 0)
      return this.closed([{ text: `${head}${gap}${this.flow(value)}${this.end(place)}` }]);
    if (this.roll(3) === 0) return this.closed(this.flowLines(head, gap, place, value, column));
    const isItem = mark !== `${mark.slice(0, -1)}:` || mark === ':';
    return isItem && this.roll(4) > 0
      ? this.compact(head, gap, place, value, column)
      : [{ text: head + this.end(place) }, ...this.below(place, value, column, isItem)];
  }

  private below(place: Path, value: Tree, column: number, isItem: boolean): Line[] {
    this.isAfterTextBlock = false;
    const isFlush = Array.isArray(value) && !isItem && this.roll(2) === 0;
    return this.block(value, place, isFlush ? column : column + this.pick(2, 2, 3, 4));
  }

  /** The first entry on the line of the dash. */
  private compact(head: string, gap: string, place: Path, value: Tree, column: number): Line[] {
    const [first, ...rest] = entriesOf(value);
    if (first === undefined) return [];
    const inner = column + 1 + gap.length;
    const [line, ...lines] = this.entry([...place, first[0]], first[1], inner);
    const others = rest.flatMap(([key, item]) => {
      const innerPlace = [...place, key];
      return [...this.above(innerPlace, place, inner, false), ...this.entry(innerPlace, item, inner)];
    });
    return [{ ...line, text: head + gap + (line?.text ?? '').trimStart() }, ...lines, ...others];
  }

  private plainValue(head: string, gap: string, place: Path, value: Tree, column: number): Line[] {
    const block =
      typeof value === 'string' && this.roll(3) === 0 ? this.textBlock(head + gap, place, value, column) : undefined;
    if (block !== undefined) return block;
    this.isAfterTextBlock = false;
    if (value === null && this.roll(2) === 0) return [{ text: head + this.end(place) }];
    const written = this.plain(value, false);
    const folded = /^[\p{L}\d]+ [\p{L}\d]+$/u.test(written) && this.roll(2) === 0 ? written.split(' ') : [written];
    const indent = ' '.repeat(column + this.pick(1, 2, 4));
    const rest = folded.slice(1).map((part) => ({ text: indent + part }));
    if (this.roll(12) > 0) return this.withEnd([{ text: `${head}${gap}${folded[0] ?? ''}` }, ...rest], place);
    const between = this.chance(2) ? [{ text: indent + this.remark(place, 'within') }] : [];
    return this.withEnd([{ text: head }, ...between, { text: `${indent}${folded[0] ?? ''}` }, ...rest], place);
  }

  private withEnd(lines: Line[], place: Path): Line[] {
    const last = lines.at(-1);
    return [...lines.slice(0, -1), { text: `${last?.text ?? ''}${this.end(place)}` }];
  }

  private textBlock(head: string, place: Path, value: string, column: number): Line[] | undefined {
    const isFolded = this.roll(3) === 0;
    if (
      !/^[^\s\p{C}](?:[^\p{C}\u2028\u2029]*[^\s\p{C}])?(?:\n[^\s\p{C}](?:[^\p{C}\u2028\u2029]*[^\s\p{C}])?)*\n?$/u.test(
        value,
      )
    )
      return undefined;
    this.isAfterTextBlock = true;
    const body = value.endsWith('\n') ? value.slice(0, -1) : value;
    const header = (isFolded ? '>' : '|') + (value.endsWith('\n') ? '' : '-');
    const lines = body.split('\n').flatMap((text, index) => (isFolded && index > 0 ? ['', text] : [text]));
    const indent = ' '.repeat(column + this.pick(1, 2, 3));
    return [
      { text: head + header + this.end(place), isFixed: true },
      ...lines.map((text) => ({ text: text === '' ? '' : indent + text, isFixed: true })),
    ];
  }

  private flowLines(head: string, gap: string, place: Path, value: Tree, column: number): Line[] {
    if (this.roll(3) > 0) return [{ text: `${head}${gap}${this.flow(value)}${this.end(place)}` }];
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    const entries = entriesOf(value);
    const indent = ' '.repeat(column + this.pick(2, 4));
    const lines = entries.flatMap(([key, item], index) => {
      const inner = [...place, key];
      const comma = index < entries.length - 1 || this.roll(3) === 0 ? ',' : '';
      const above = this.chance(6) ? [{ text: indent + this.remark(inner, 'above') }] : [];
      const field = typeof key === 'number' ? this.flow(item) : `${this.key(key)}: ${this.flow(item)}`;
      return [...above, { text: `${indent}${field}${comma}${this.end(inner)}` }];
    });
    const opening = this.chance(6) ? ` ${this.remark(place, 'within')}` : '';
    return [
      { text: head + gap + open + opening },
      ...lines,
      { text: ' '.repeat(column + 1) + close + this.end(place) },
    ];
  }

  private flow(value: Tree): string {
    if (typeof value !== 'object' || value === null) return this.plain(value, true);
    const entries = entriesOf(value);
    const space = entries.length === 0 ? '' : this.pick('', ' ', '  ');
    if (!Array.isArray(value)) {
      return `{${space}${entries.map(([key, item]) => this.flowField(String(key), item)).join(`,${this.pick(' ', '  ')}`)}${space}}`;
    }
    const [first] = entries;
    const items = entries.map(([, item]) => this.flow(item)).join(', ');
    return first === undefined ? '[]' : `[${space}${items}${this.pick('', '', ',')}${space}]`;
  }

  private flowField(key: string, value: Tree): string {
    if (value === null && this.roll(2) === 0) return this.pick(this.key(key), `${this.key(key)}:`);
    const name = this.key(key);
    return name.startsWith('"') && this.roll(3) === 0 ? `${name}:${this.flow(value)}` : `${name}: ${this.flow(value)}`;
  }

  private key(key: string): string {
    return isSurelyPlain(key, true) && this.roll(4) > 0 ? key : JSON.stringify(key);
  }

  private plain(value: Tree, isInFlow: boolean): string {
    if (value === null) return this.pick('~', 'null');
    if (typeof value !== 'string') return String(value);
    const style = this.roll(4);
    if (style > 1 && isSurelyPlain(value, isInFlow)) return value;
    return style === 1 && /^\P{C}*$/u.test(value) && !/[\u2028\u2029]/.test(value)
      ? `'${value.replaceAll("'", "''")}'`
      : JSON.stringify(value);
  }
}

/** Judged more strictly than YAML does. */
function isSurelyPlain(value: string, isInFlow: boolean): boolean {
  const isWord = /^[\p{L}\d](?:[^:#'"\\\p{C}\u2028\u2029]*[^\s:#'"\\\p{C}])?$/u.test(value) && !/\s$/u.test(value);
  if (!isWord || /^(?:null|true|false|0x|0o)/iu.test(value) || !Number.isNaN(Number(value)) || /^[\d.]+e/iu.test(value))
    return false;
  return !isInFlow || !/[,[\]{}]/.test(value);
}

function entriesOf(value: Tree): (readonly [string | number, Tree])[] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item] as const);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

export const handwritten: fc.Arbitrary<Handwritten> = fc
  .tuple(group, fc.array(fc.nat(255), { minLength: 20, maxLength: 120 }))
  .map(([value, dice]) => {
    const writer = new Writer(dice);
    const text = writer.document(value);
    return { value, text, remarks: writer.remarks };
  });
