import path from 'node:path';
import type { CheckResult } from '../check/check-workspace.ts';
import { type Context, remark } from '../cli/context.ts';
import { changeFor, deliver } from '../cli/deliver.ts';
import { formProgressOn } from '../cli/progress.ts';
import { blankBoxes } from '../forms/registration.ts';
import { msg, say } from '../messages/catalogue.ts';
import { startTally, type Tally } from '../stats/tally.ts';
import { SaveSet, tellRecovery } from '../store/save-set.ts';
import type { Workspace } from '../store/workspace.ts';
import { line } from '../text/blocks.ts';
import type { FormLine } from './form.line.ts';
import type { Order } from './form-orders.ts';
import { formAsKnown, readAgain, workbookFor, writeForm } from './form-workbook.ts';
import { photosForForms } from './photos.ts';

/** All workbooks or none: they are prepared one by one, and take their places together. */
export async function writeForms(
  context: Context,
  workspace: Workspace,
  result: CheckResult,
  orders: readonly Order[],
  given: FormLine,
): Promise<void> {
  const photoOf = photosForForms(workspace.root, (problem) => remark(context, problem));
  const progress = formProgressOn(context);
  const about = { register: result.register, asOf: context.asOf, isMasked: given.isMasked, photoOf };
  const blank = startTally();
  const written: string[] = [];
  const set = new SaveSet({ home: path.resolve(context.io.cwd, given.out), homeName: given.out });
  try {
    for (const [index, { organization, memberFiles, target }] of orders.entries()) {
      const people = memberFiles.map((file) => ({ file, member: readAgain(result, file) }));
      const made = formAsKnown(
        people,
        ({ member }) => member,
        (members) => workbookFor({ ...about, organization, members }, given),
      );
      const why = msg('register.rests-on-wrong');
      for (const { file } of made.leftOut) remark(context, msg('register.left-out', { file, why }));
      if (made.workbook === undefined) remark(context, msg('register.left-out', { file: target.name, why }));
      if (made.workbook === undefined) continue;
      set.add(changeFor(await writeForm(made.workbook, given.isMasked), target));
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

function tellBlankBoxes(context: Context, blank: Tally): void {
  const boxes = blank.shares().map(({ value, count }) => ({ box: value, forms: count }));
  boxes.sort((first, second) => second.forms - first.forms);
  remark(context, msg('form.blank-boxes', { boxes }));
}
