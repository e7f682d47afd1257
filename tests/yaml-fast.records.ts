/** Records like those of a workspace, written in any style that the fast parser should accept. */
import fc from './support/properties.ts';

export type Tree = string | number | boolean | null | Tree[] | { [key: string]: Tree };

const text = fc.oneof(
  fc.stringMatching(/^[\u4e00-\u9fa5]{1,8}$/),
  fc.stringMatching(/^[\u4e00-\u9fa5a-zA-Z0-9：，、〔〕　.()_/-]{1,20}$/),
  fc.constantFrom(..."淮工发〔2013〕12号|13800001234|0731-00000000|true|~|1e3||事项: 路灯|a #b|it's|[甲]".split('|')),
);
const day = fc.stringMatching(/^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$/);
const name = fc.stringMatching(/^[\u4e00-\u9fa5]{2,4}$/);

/** Mappings with the fields of `model`, each of which may be absent unless it is `required`. */
function fields(model: Record<string, fc.Arbitrary<Tree>>, ...required: string[]): fc.Arbitrary<Tree> {
  return fc.record(model, { requiredKeys: required, noNullPrototype: true });
}

const step = fc.oneof(day, fields({ on: day, by: text, to: name, document: text, until: day }, 'on'));
const steps = fc.dictionary(name, step, { maxKeys: 5, noNullPrototype: true });
const exit = fields({ kind: name, on: day, steps });
const appointment = fields({ organization: name, category: text, mode: name, steps, start: day, exit }, 'organization');
const resumeLine = fields({ from: day, to: day, what: text }, 'from');

/** Records of the kinds of a workspace: mixtures of their fields. */
const record = fields(
  {
    id: text,
    name: text,
    phone: fc.constantFrom('13800001234', '0731-00000000'),
    party: fields({ joined: day, branch: text }),
    retired: fc.boolean(),
    beneficiaries: fc.integer({ min: -5, max: 10_000 }),
    score: fc.constantFrom(92, 88.5, -0.5, null),
    roles: fc.array(text, { maxLength: 3 }),
    resume: fc.array(resumeLine, { maxLength: 3 }),
    appointments: fc.array(appointment, { maxLength: 2 }),
  },
  'id',
  'name',
);

/** Whether a string may stand without quotes, judged more strictly than YAML does. */
function isPlain(value: string): boolean {
  const isWord = /^[\u4e00-\u9fa5a-zA-Z0-9][^:#,[\]{}'"\\]*$/u.test(value) && value.trim() === value;
  return isWord && !/^(?:null|true|false)$/iu.test(value) && Number.isNaN(Number(value));
}

/** Writes a value in a style that the dice choose, line by line. */
class Writer {
  private readonly dice: readonly number[];
  private throws = 0;

  constructor(dice: readonly number[]) {
    this.dice = dice;
  }

  private roll(sides: number): number {
    return (this.dice[this.throws++ % this.dice.length] ?? 0) % sides;
  }

  document(value: Tree): string {
    const opening = ['', '', '# 名册\n\n', '---\n', '\u{FEFF}', '\u{FEFF}# 注\n--- # 始\n'][this.roll(6)] ?? '';
    const whole = opening + this.block(value, 0, [2, 2, 4][this.roll(3)] ?? 2).join('\n');
    const ended = this.roll(4) === 0 ? whole : `${whole}\n`;
    return this.roll(3) === 0 ? ended.replaceAll('\n', '\r\n') : ended;
  }

  private block(value: Tree, column: number, step: number): string[] {
    const isList = Array.isArray(value);
    const lines: string[] = [];
    for (const [key, item] of entriesOf(value)) {
      const head = ' '.repeat(column) + (isList ? '-' : `${this.scalar(key)}:`);
      if (this.roll(16) === 0) lines.push(['', '  ', '   # 批注', '# 注: 一'][this.roll(4)] ?? '');
      lines.push(...this.entry(head, isList, item, column, step));
    }
    return lines;
  }

  private entry(head: string, isItem: boolean, value: Tree, column: number, step: number): string[] {
    const isEmpty = typeof value === 'object' && entriesOf(value).length === 0 && value !== null;
    if (typeof value !== 'object' || value === null || isEmpty || this.roll(3) === 0) {
      if (value === null && this.roll(2) === 0) return [head];
      return [`${head} ${this.flow(value)}${this.roll(8) === 0 ? '  # 注' : ''}`];
    }
    const isFlush = Array.isArray(value) && !isItem && this.roll(2) === 0;
    const lines = this.block(value, isFlush ? column : column + step, step);
    const first = lines[0] ?? '';
    const mayBeCompact = isItem && first.trim() !== '' && !first.trim().startsWith('#') && this.roll(4) > 0;
    if (mayBeCompact) return [`${head}${' '.repeat(step - 1)}${first.trim()}`, ...lines.slice(1)];
    return [`${head}${this.roll(8) === 0 ? ' # 注' : ''}`, ...lines];
  }

  private flow(value: Tree): string {
    const space = [' ', '', '  '][this.roll(3)] ?? '';
    if (Array.isArray(value)) return `[${space}${value.map((item) => this.flow(item)).join(', ')}${space}]`;
    if (typeof value !== 'object' || value === null) return this.scalar(value);
    return `{${space}${entriesOf(value)
      .map(([key, item]) => `${this.scalar(key)}: ${this.flow(item)}`)
      .join(', ')}${space}}`;
  }

  private scalar(value: string | number | boolean | null): string {
    if (typeof value !== 'string') return String(value);
    const style = this.roll(4);
    if (style > 1 && isPlain(value)) return value;
    return style === 0 && !/["\\]/u.test(value) ? `"${value}"` : `'${value.replaceAll("'", "''")}'`;
  }
}

function entriesOf(value: Tree): [string, Tree][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Records with a YAML text for each, in any style that the subset should accept. */
export const written = fc
  .tuple(record, fc.array(fc.nat(255), { minLength: 12, maxLength: 60 }))
  .map(([value, dice]) => ({ value, text: new Writer(dice).document(value) }));
