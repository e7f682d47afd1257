/** Recording that forms were handed in, once they are written. */

import path from 'node:path';
import { changedText } from '../changes/changed-text.ts';
import { registrationEdits } from '../changes/registration.ts';
import { type Context, remark } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { msg, say } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { type Change, saveSet, tellRecovery } from '../store/save-set.ts';
import type { Workspace } from '../store/workspace.ts';
import { EditError } from '../yaml/edit.ts';
import { checkedDrafts, tellNewFindings } from './change/agree.ts';
import { readRecordText } from './change/record-text.ts';
import { says as saysOfChanges } from './change.words.ts';
import type { FormLine } from './form.line.ts';
import type { Order } from './form-orders.ts';
import { says } from './form-recording.words.ts';

/** Asks only where forms of certain organisations were written to be handed in, and there is a terminal. */
export async function offerToRecord(
  context: Context,
  workspace: Workspace,
  orders: readonly Order[],
  given: FormLine,
): Promise<ExitCode> {
  const { isBlank, isMasked, member, isRecorded, organizations } = given;
  const handedIn = orders.filter(({ memberFiles }) => memberFiles.length > 0);
  const isOffered = !isBlank && !isMasked && member === undefined && handedIn.length > 0;
  if (!isOffered) return ExitCode.clean;
  if (!isRecorded && (organizations.length === 0 || !(await isAgreed(context, workspace, handedIn)))) {
    return ExitCode.clean;
  }
  return record(context, workspace, handedIn);
}

async function isAgreed(context: Context, { policy }: Workspace, orders: readonly Order[]): Promise<boolean> {
  const { io, lang, asOf } = context;
  const { title: form, to } = policy.policy.registration;
  const question = says.ask({ form, to, on: asOf, organizations: orders.map(({ organization }) => organization.id) });
  return (await io.confirm?.(say(lang, question), lang)) ?? false;
}

/** All organisations or none. */
async function record(context: Context, workspace: Workspace, orders: readonly Order[]): Promise<ExitCode> {
  const changes = orders.flatMap((order) => changeOf(order, context, workspace));
  if (changes.length === 0) {
    remark(context, says.isRecorded());
    return ExitCode.clean;
  }
  const drafts = new Map(changes.map(({ name, content }) => [name, String(content)]));
  const checked = await checkedDrafts(context, workspace, drafts);
  if (checked.after.crashes.length > 0) return ExitCode.failure;
  if (checked.errors.length > 0) {
    await tellNewFindings(context, checked);
    remark(context, says.refused({ errors: checked.errors.length }));
    return ExitCode.findings;
  }
  const { written, recovery } = saveSet(changes, { home: workspace.root });
  for (const message of tellRecovery(recovery)) remark(context, message);
  for (const file of written) remark(context, msg('save.done', { file }));
  return ExitCode.clean;
}

function changeOf({ organization, memberFiles, file }: Order, { asOf }: Context, workspace: Workspace): Change[] {
  const { to } = workspace.policy.policy.registration;
  const edits = registrationEdits(organization, { on: asOf, to, members: memberFiles.length });
  if (edits.length === 0) return [];
  const { text, seen } = readRecordText(workspace, { kind: 'organization', file });
  try {
    const content = changedText(text, edits, 'organization');
    return [{ path: path.join(workspace.root, file), name: file, content, expects: seen }];
  } catch (error) {
    if (error instanceof EditError) throw new UserError(saysOfChanges.unusualText({ file }), { cause: error });
    throw error;
  }
}
