/** The workbook in which a clerk fills in what records lack, and corrects what is wrong in them. */

import { BASELINE_SHEET, baselineRows, type FilledRow, printOf } from '../importers/filled/baseline.ts';
import { type FilledColumn, memberColumns, UNIT_COLUMNS } from '../importers/filled/columns.ts';
import { type Print, printerFor, type Shown } from '../importers/filled/printed.ts';
import { allLevels } from '../model/level.ts';
import type { Day, MemberRecord, OrganizationRecord, UnitRecord } from '../model/records.ts';
import { levelOf, liesWithin, type Register } from '../model/register.ts';
import type { Sheet, Workbook } from '../writers/workbook.ts';
import { instructionsSheet } from './instructions.words.ts';
import { choicesOf, longLists, wordLists } from './lists.ts';
import { bySeat, type Seat, shownAppointment } from './people.ts';
import { tableSheet } from './table-sheet.ts';

export interface TemplateInput {
  readonly register: Register;
  /** Whose people and units it is about. */
  readonly organizations: readonly OrganizationRecord[];
  readonly asOf: Day;
  /** Nothing filled in. */
  readonly isBlank: boolean;
}

const MEMBERS = '人员';
const UNITS = '单位';
/** Rows for those who are new. */
const SPARE = 10;
/** On paper: as many as two pages hold. */
const SPARE_ON_PAPER = 24;

const HINT =
  '填表说明：一人一行，新增的写在下面的空行；带 * 的必填，不清楚的留空。' +
  '日期、号码均为文本格式，请勿改动表头和“记录编号”。详见“填写说明”。';

/** A template in the making: takes the records one by one, so that none need be kept. */
export class Template {
  /** Members whose row does not show all the seats that they hold now. */
  readonly withOthers: string[] = [];
  private readonly input: TemplateInput;
  private readonly columns: readonly FilledColumn[];
  private readonly ids: ReadonlySet<string>;
  private readonly print: Print;
  private readonly people: (FilledTexts & { readonly seat: Seat })[] = [];

  constructor(input: TemplateInput) {
    const { register, organizations } = input;
    this.input = input;
    this.ids = new Set(organizations.map(({ id }) => id));
    this.print = printerFor(register);
    const levels = new Set(organizations.flatMap((organization) => levelOf(register, organization) ?? []));
    const inOrder = allLevels(register.policy).filter((level) => levels.has(level));
    this.columns = memberColumns(inOrder.length > 0 ? inOrder : allLevels(register.policy));
  }

  get members(): number {
    return this.people.length;
  }

  get units(): number {
    return this.input.isBlank ? 0 : this.unitsShown().length;
  }

  add(record: MemberRecord): void {
    const { register, asOf, isBlank } = this.input;
    const shown = isBlank ? undefined : shownAppointment(record, register, asOf, this.ids);
    if (shown === undefined) return;
    if (shown.hasOthers) this.withOthers.push(record.name);
    const row: Shown = { kind: 'member', record, appointment: shown.position };
    this.people.push({ ...this.filledTexts(row, this.columns), seat: shown.seat });
  }

  workbook(): Workbook {
    const { register, organizations, isBlank } = this.input;
    const order = bySeat(register, this.ids);
    const people = this.people.sort((one, other) => order(one.seat, other.seat));
    const units = isBlank
      ? []
      : this.unitsShown().map((record) => this.filledTexts({ kind: 'unit', record }, UNIT_COLUMNS));
    const lists = wordLists(register);
    const long = longLists(lists, new Set([...this.columns, ...UNIT_COLUMNS].map(({ meaning }) => meaning)));
    const [only, ...more] = organizations;
    const of = only !== undefined && more.length === 0 ? only.name : '';
    const title = `${of}${register.policy.registration.title}`;
    const table = (name: string, columns: readonly FilledColumn[], rows: readonly FilledTexts[]) =>
      tableSheet({
        name,
        title,
        hint: of === '' ? HINT : `填报单位：${of}\n${HINT}`,
        columns,
        rows: rows.map(({ texts }) => texts),
        spare: isBlank ? SPARE_ON_PAPER : SPARE,
        choices: (area) => choicesOf(columns, lists, long, area),
      });
    return {
      title,
      names: long.names,
      sheets: [
        table(MEMBERS, this.columns, people),
        table(UNITS, UNIT_COLUMNS, units),
        instructionsSheet(register.policy),
        ...(long.sheet === undefined ? [] : [long.sheet]),
        this.baselineSheet(people, units),
      ],
    };
  }

  /** All units in the area of the organisations, where these are not all there are. */
  private unitsShown(): UnitRecord[] {
    const { register, organizations } = this.input;
    const units = [...register.units.values()];
    if (organizations.length === register.organizations.size) return units;
    return units.filter(({ organization }) => organizations.some(({ id }) => liesWithin(register, organization, id)));
  }

  private filledTexts(shown: Shown, columns: readonly FilledColumn[]): FilledTexts {
    const texts = columns.map((column) => this.print(column, shown));
    const prints = columns.map((column, index) => printOf(texts[index] ?? '', column));
    const appointment = shown.kind === 'member' ? shown.appointment : 0;
    return { texts, row: { id: shown.record.id, appointment, prints } };
  }

  private baselineSheet(people: readonly FilledTexts[], units: readonly FilledTexts[]): Sheet {
    const rowsOf = (filled: readonly FilledTexts[]) => filled.map(({ row }) => row);
    const rows = baselineRows({
      member: { columns: this.columns, rows: rowsOf(people) },
      unit: { columns: UNIT_COLUMNS, rows: rowsOf(units) },
    });
    return {
      name: BASELINE_SHEET,
      visibility: 'veryHidden',
      widths: [20, 10, 40],
      rows: [],
      plain: { styles: ['plain', 'plain', 'plain'], rows: [...rows].map((texts) => ({ texts })) },
      orientation: 'portrait',
    };
  }
}

interface FilledTexts {
  readonly texts: readonly string[];
  readonly row: FilledRow;
}
