/**
 * How long the forms take. Run with `npx tsx tests/bench/forms.bench.ts`; exits 1 when a limit is passed.
 */

import ExcelJS from 'exceljs';
import type { FormEntry } from '../../src/forms/entries.ts';
import { entriesOn } from '../../src/forms/entries.ts';
import { registrationWorkbook } from '../../src/forms/registration.ts';
import { rosterSheet } from '../../src/forms/roster.ts';
import type { MemberRecord } from '../../src/model/records.ts';
import { inspectPhoto } from '../../src/photos/inspect-photo.ts';
import type { Sheet } from '../../src/writers/workbook.ts';
import { writeXlsx } from '../../src/writers/xlsx.ts';
import { examplePicture, exampleRegister } from './example-register.ts';

const AS_OF = '2013-10-31';
const ALL_FORMS_LIMIT = 3000;
const OVERHEAD_LIMIT = 1.3;
const ROSTER_ROWS = 10_000;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The best of several: what else the machine does only ever makes it slower. */
async function best(times: number, work: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < times; count += 1) least = Math.min(least, await timed(work));
  return least;
}

const { register, members } = exampleRegister();

function photoOf(member: MemberRecord) {
  if (member.photo === undefined) return undefined;
  const bytes = examplePicture(member.photo);
  const facts = inspectPhoto(bytes);
  return 'key' in facts ? undefined : { ...facts, bytes };
}

async function writeAllForms(): Promise<void> {
  for (const organization of register.organizations.values()) {
    const input = { register, organization, members, asOf: AS_OF, isMasked: false, photoOf };
    await writeXlsx(registrationWorkbook(input));
  }
}

/** Rows that differ as the rows of a real roster do: names, phones and numbers of documents are nobody else's. */
function longRoster(): Sheet {
  const [organization] = register.organizations.values();
  if (organization === undefined) throw new Error('the example has no organisation');
  const own = [...register.organizations.values()].flatMap((each) => entriesOn(register, each, members, AS_OF));
  const entries = Array.from({ length: ROSTER_ROWS }, (_, index): FormEntry => {
    const entry = own[index % own.length];
    if (entry === undefined) throw new Error('the example has no members');
    const member = {
      ...entry.member,
      name: `${entry.member.name}${index}`,
      phone: `138${String(index).padStart(8, '0')}`,
    };
    return { ...entry, member };
  });
  return rosterSheet({ register, organization, entries, asOf: AS_OF, isMasked: false });
}

/** The least that exceljs itself must do for the same cells: values and one style, no layout. */
async function writeBare(sheet: Sheet): Promise<void> {
  const book = new ExcelJS.Workbook();
  const worksheet = book.addWorksheet('bare');
  const style = { numFmt: '@', alignment: { wrapText: true }, font: { name: '仿宋_GB2312', size: 11 } };
  for (const [index, row] of sheet.rows.entries()) {
    const target = worksheet.getRow(index + 1);
    for (const cell of row.cells) {
      const written = target.getCell(cell.column);
      written.value = cell.value;
      written.style = style;
    }
  }
  await book.xlsx.writeBuffer();
}

const first = await timed(writeAllForms);
const again = await best(5, writeAllForms);
const sheet = longRoster();
const built = await best(5, async () => longRoster());
await writeBare(sheet);
const bare = await best(5, () => writeBare(sheet));
const ours = await best(5, () => writeXlsx({ title: sheet.name, sheets: [sheet] }));
const overhead = ours / bare;

const lines = [
  `forms of ${register.organizations.size} organisations, ${members.length} people: ${first.toFixed(0)} ms at first (limit ${ALL_FORMS_LIMIT}), ${again.toFixed(0)} ms again`,
  `roster of ${ROSTER_ROWS} rows: model ${built.toFixed(0)} ms, written ${ours.toFixed(0)} ms, bare exceljs ${bare.toFixed(0)} ms, ratio ${overhead.toFixed(2)} (limit ${OVERHEAD_LIMIT})`,
];
process.stdout.write(`${lines.join('\n')}\n`);
if (first > ALL_FORMS_LIMIT || overhead > OVERHEAD_LIMIT) process.exitCode = 1;
