import { isDeepStrictEqual } from 'node:util';
import ExcelJS from 'exceljs';
import { LANGUAGES, type Message, say } from '../../src/messages/catalogue.ts';
import { UserError } from '../../src/messages/user-error.ts';
import { cellText } from '../../src/workbooks/cell-text.ts';
import { type Mark, markWorkbook } from '../../src/workbooks/marks/mark-workbook.ts';
import { readWorkbook } from '../../src/workbooks/read-workbook.ts';
import type { Workbook } from '../../src/workbooks/workbook.ts';
import { writeXlsx } from '../../src/writers/xlsx.ts';
import { createRandom, type Random } from '../generator/random.ts';
import { PRODUCT_WORKBOOKS } from '../support/product-workbooks.ts';
import { book, packed } from '../support/workbook-parts.ts';
import { EXCEL, foreignParts } from '../support/workbook-samples.ts';
import { LONGEST_MS } from './invariants.ts';
import { damagedWorkbook } from './workbook-damage.ts';

const MOST_MEMORY = 1024 ** 3;

/** Workbooks as they should be, of four makes. */
export async function sampleWorkbooks(): Promise<readonly Uint8Array[]> {
  return [
    book(EXCEL),
    packed(foreignParts()),
    await byExcelJs(),
    await writeXlsx(PRODUCT_WORKBOOKS['a form that is blank but for a name']()),
  ];
}

async function byExcelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('名册');
  sheet.addRow(['姓名', '出生日期', '备注']);
  sheet.addRow(['周建国', new Date(Date.UTC(1968, 3, 12)), { richText: [{ text: '党' }, { text: '员' }] }]);
  sheet.addRow([{ formula: 'A2' }, { text: '网址', hyperlink: 'http://example.com' }, { error: '#N/A' }]);
  sheet.getCell('A2').note = '原批注';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What a damaged workbook came to. */
export interface Outcome {
  readonly problem?: string;
  readonly result: 'read' | 'refused';
  readonly milliseconds: number;
}

/** How long the longest of several works took, in milliseconds of this process, whatever else the machine does. */
class Stopwatch {
  longest = 0;

  time<T>(work: () => T): T {
    const started = process.cpuUsage();
    try {
      return work();
    } finally {
      const { user, system } = process.cpuUsage(started);
      this.longest = Math.max(this.longest, (user + system) / 1000);
    }
  }
}

/** Reads and marks one damaged workbook of a seed; what is wrong with that. */
export function runWorkbook(
  samples: readonly Uint8Array[],
  seed: number,
  number: number,
  damage: (workbook: Uint8Array, random: Random) => Uint8Array = damagedWorkbook,
): Outcome {
  const random = createRandom(Math.imul(seed, 1_000_003) + number);
  const bytes = damage(random.pick(samples), random);
  const watch = new Stopwatch();
  let result: Outcome['result'] = 'read';
  let problem: string | undefined;
  try {
    const read = watch.time(() => readWorkbook(bytes));
    if ('problem' in read) result = 'refused';
    problem = 'problem' in read ? problemOfMessage(read.problem) : problemOfWorkbook(read, bytes, random, watch);
  } catch (error) {
    problem = `an error left the reading: ${error instanceof Error ? error.stack : String(error)}`;
  }
  const milliseconds = watch.longest;
  if (milliseconds > LONGEST_MS) problem ??= `took ${Math.round(milliseconds)} ms`;
  const memory = process.resourceUsage().maxRSS * 1024;
  if (memory > MOST_MEMORY) problem ??= `the process has taken ${Math.round(memory / 1024 ** 2)} MB by now`;
  return {
    result,
    milliseconds,
    ...(problem !== undefined && { problem: `seed ${seed}, workbook ${number}: ${problem}` }),
  };
}

const INSIDE = /\bat .+:\d+:\d+|node:|undefined|\[object|Error\b|\p{Cc}/u;

function problemOfMessage(message: Message): string | undefined {
  const wrong = LANGUAGES.map((lang) => say(lang, message)).find((words) => words === '' || INSIDE.test(words));
  return wrong === undefined ? undefined : `is refused with ${JSON.stringify(wrong)}`;
}

function problemOfWorkbook(
  workbook: Workbook,
  bytes: Uint8Array,
  random: Random,
  watch: Stopwatch,
): string | undefined {
  for (const sheet of workbook.sheets) {
    let row = 0;
    for (const { row: next, cells } of sheet.rows) {
      if (next <= row || cells.length === 0) return `row ${next} stands behind row ${row}, or is empty`;
      row = next;
      const empty = cells.find(({ value }) => cellText(value) === '' && value.kind !== 'number');
      if (empty !== undefined) return `an empty cell in row ${row}`;
    }
  }
  return problemOfMarking(workbook, bytes, random, watch);
}

/** A workbook that can be read can be marked, or is refused with words; marks change nothing that is read. */
function problemOfMarking(workbook: Workbook, bytes: Uint8Array, random: Random, watch: Stopwatch): string | undefined {
  const marks = workbook.sheets
    .slice(0, 3)
    .flatMap(({ name }): Mark[] =>
      [1, 3, 5].map((row) => ({ place: { sheet: name, row, column: random.integer(1, 7) }, note: '请核对\n<&>' })),
    );
  try {
    const markedBytes = watch.time(() => markWorkbook(bytes, marks));
    const marked = watch.time(() => readWorkbook(markedBytes));
    if ('problem' in marked) return `marked it is refused: ${say('en', marked.problem)}`;
    return isDeepStrictEqual(marked, workbook) ? undefined : 'marked it reads differently';
  } catch (error) {
    return error instanceof UserError
      ? problemOfMessage(error.problem)
      : `an error left the marking: ${(error as Error).stack}`;
  }
}
