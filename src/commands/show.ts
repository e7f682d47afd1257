import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Chalk } from 'chalk';
import { type Context, openWorkspaceOf, print } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { kindNamed } from '../cli/kinds.ts';
import { msg, say } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { appointmentsOf, stateOn } from '../model/appointment.ts';
import type { MemberRecord } from '../model/records.ts';
import { loadRecord } from '../records/load-record.ts';
import { isRecordFile, type RecordFile, stemOf } from '../records/record-file.ts';
import { listRecordFiles, whyUnreadable } from '../store/files.ts';
import { readRegister } from '../store/read-register.ts';
import type { Workspace } from '../store/workspace.ts';
import { closestWord } from '../text/closest-word.ts';
import { mask, maskName } from '../text/mask.ts';
import { printable } from '../text/printable.ts';

export interface ShowFlags {
  readonly kind?: string;
}

export async function show(context: Context, id: string, flags: ShowFlags): Promise<ExitCode> {
  const kind = flags.kind === undefined ? undefined : kindNamed(flags.kind);
  const workspace = await openWorkspaceOf(context);
  const files = listRecordFiles(workspace.root, kind && [kind]).files;
  const wanted = isRecordFile(path.basename(id)) ? stemOf(id) : id.normalize('NFC');
  const found = files.filter((file) => stemOf(file.file) === wanted);
  if (found.length === 0) {
    const known = files.map(({ file }) => stemOf(file));
    throw new UserError(msg('lookup.record', { word: id, nearest: closestWord(id, known) }));
  }
  print(context, found.map((file) => descriptionOf(file, workspace, context)).join('\n'));
  return ExitCode.clean;
}

/** The file as it is written, its ID and phone numbers hidden, and under a member what follows from it. */
function descriptionOf(file: RecordFile, workspace: Workspace, context: Context): string {
  const paint = new Chalk({ level: context.isColored ? 1 : 0 });
  const { text, record, syntax } = loadRecord(file, bytesOf(file, workspace.root));
  const parts = [paint.underline(printable(maskName(file.file)))];
  if (text === undefined) for (const { message } of syntax) parts.push(printable(mask(say(context.lang, message))));
  else parts.push(shown(text));
  if (file.kind === 'member' && record)
    parts.push(followingFrom(record as MemberRecord, workspace, context).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

/** @throws UserError where the file cannot be read */
function bytesOf({ file }: RecordFile, root: string): Buffer {
  try {
    return readFileSync(path.join(root, file));
  } catch (error) {
    throw new UserError(msg('report.failure', { file, why: whyUnreadable(error) }), { cause: error });
  }
}

function shown(text: string): string {
  const lines = mask(text.trimEnd()).split(/\r?\n/);
  return lines.map((line) => printable(line.replaceAll('\t', '  ').trimEnd())).join('\n');
}

function followingFrom(member: MemberRecord, workspace: Workspace, { asOf, lang }: Context): string[] {
  const { register } = readRegister(workspace);
  return appointmentsOf(member, register).map((appointment) => {
    const state = say(lang, msg(`state.${stateOn(appointment, asOf)}`));
    const { organization } = appointment.record;
    const params = { organization, state, asOf, lastDay: appointment.lastDay, isRenewal: appointment.isRenewal };
    return `→ ${printable(mask(say(lang, msg('show.appointment', params))))}`;
  });
}
