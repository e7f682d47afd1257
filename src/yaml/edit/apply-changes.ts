import { EditError } from '../edit-error.ts';
import { planAdd, planInsert } from './add.ts';
import { isApart, openBatch, takeIn } from './batch.ts';
import type { Change } from './change.ts';
import { openPage, type Page } from './page.ts';
import type { Plan } from './plan.ts';
import { planRemove } from './remove.ts';
import { planReplace } from './replace.ts';
import { spliced } from './splice.ts';

/** The text after changes, each planned in the text that the earlier ones leave or in one that differs elsewhere only. */
export function applyChanges(first: Page, changes: readonly Change[]): string {
  let page = first;
  let batch = openBatch(page.text);
  for (const change of changes) {
    if (isApart(batch, change) && takeIn(batch, change, planOf(page, change))) continue;
    page = pageAgain(spliced(batch.text, batch.splices), change);
    batch = openBatch(page.text);
    takeIn(batch, change, planOf(page, change));
  }
  return spliced(batch.text, batch.splices);
}

function pageAgain(text: string, next: Change): Page {
  try {
    return openPage(text);
  } catch (error) {
    throw error instanceof EditError ? new EditError('unsafe', next.path, error.syntax) : error;
  }
}

function planOf(page: Page, change: Change): Plan {
  if (change.change === 'replace') return planReplace(page, change);
  if (change.change === 'add') return planAdd(page, change);
  return change.change === 'insert' ? planInsert(page, change) : planRemove(page, change);
}
