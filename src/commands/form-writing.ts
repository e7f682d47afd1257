import path from 'node:path';
import type { CheckResult } from '../check/check-workspace.ts';
import { type Context, remark } from '../cli/context.ts';
import { changeFor, deliver } from '../cli/deliver.ts';
import { formProgressOn } from '../cli/progress.ts';
import {
  blankBoxes,
  blankWorkbook,
  personalWorkbook,
  type RegistrationInput,
  registrationWorkbook,
} from '../forms/registration.ts';
import { msg, say } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { MemberRecord } from '../model/records.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { startTally, type Tally } from '../stats/tally.ts';
import { SaveSet, tellRecovery } from '../store/save-set.ts';
import type { Workspace } from '../store/workspace.ts';
import { line } from '../text/blocks.ts';
import type { Workbook } from '../writers/workbook.ts';
import { writeOfficialForm, writeXlsx } from '../writers/xlsx.ts';
import type { FormLine } from './form.line.ts';
import type { Order } from './form-orders.ts';
import { photosForForms } from './photos.ts';

/** All workbooks or none: they are prepared one by one, and take their places together. */
export async function writeForms(
  context: Context,
  workspace: Workspace,
  { register, readMember }: CheckResult,
  orders: readonly Order[],
  given: FormLine,
): Promise<void> {
  const photoOf = photosForForms(workspace.root, (problem) => remark(context, problem));
  const progress = formProgressOn(context);
  const about = { register, asOf: context.asOf, isMasked: given.isMasked, photoOf };
  const blank = startTally();
  const written: string[] = [];
  const set = new SaveSet({ home: path.resolve(context.io.cwd, given.out), homeName: given.out });
  try {
    for (const [index, { organization, memberFiles, target }] of orders.entries()) {
      const people = memberFiles.map((file) => ({ file, member: readMember(file) ?? vanished(file) }));
      const made = formAsKnown(
        people,
        ({ member }) => member,
        (members) => workbookFor({ ...about, organization, members }, given),
      );
      const why = msg('register.rests-on-wrong');
      for (const { file } of made.leftOut) remark(context, msg('register.left-out', { file, why }));
      if (made.workbook === undefined) remark(context, msg('register.left-out', { file: target.name, why }));
      if (made.workbook === undefined) continue;
      set.add(changeFor(await (given.isMasked ? writeXlsx(made.workbook) : writeOfficialForm(made.workbook)), target));
      for (const box of made.workbook.sheets.flatMap(blankBoxes)) blank.add(box);
      const count = people.length - made.leftOut.length;
      written.push(say(context.lang, msg('form.written', { file: target.name, members: count })));
      progress.update(index + 1, orders.length);
    }
    for (const message of tellRecovery(set.commit().recovery)) remark(context, message);
  } finally {
    set.abandon();
    progress.end();
  }
  const lines = written.map((text) => line({ text }));
  await deliver(context, lines, undefined);
  remark(context, msg('form.done', { files: written.length, folder: given.out }));
  if (!given.isBlank && written.length > 0) tellBlankBoxes(context, blank);
}

/**
 * A form as far as what it rests on is known. Only in spite of errors is there anything that is not.
 *
 * @returns no workbook where not even the organisation's part can be made
 */
function formAsKnown<P>(
  people: readonly P[],
  memberOf: (person: P) => MemberRecord,
  make: (members: readonly MemberRecord[]) => Workbook,
): { readonly workbook: Workbook | undefined; readonly leftOut: readonly P[] } {
  const all = unlessUnknown(() => make(people.map(memberOf)));
  if (all !== undefined) return { workbook: all, leftOut: [] };
  const isKnown = (person: P) => unlessUnknown(() => make([memberOf(person)])) !== undefined;
  const known = people.filter(isKnown);
  const leftOut = people.filter((person) => !known.includes(person));
  return { workbook: unlessUnknown(() => make(known.map(memberOf))), leftOut };
}

function workbookFor(input: RegistrationInput, { isBlank, member }: FormLine): Workbook {
  if (isBlank) return blankWorkbook(input);
  const [person] = input.members;
  const alone = member === undefined || person === undefined ? undefined : personalWorkbook(input, person);
  return alone ?? registrationWorkbook(input);
}

function tellBlankBoxes(context: Context, blank: Tally): void {
  const boxes = blank.shares().map(({ value, count }) => ({ box: value, forms: count }));
  boxes.sort((first, second) => second.forms - first.forms);
  remark(context, msg('form.blank-boxes', { boxes }));
}

/** A form without somebody who was on it a moment ago is not the form that was asked for. */
function vanished(file: string): never {
  throw new UserError(msg('report.failure', { file, why: msg('file.vanished') }));
}
