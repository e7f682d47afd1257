import path from 'node:path';
import { Chalk } from 'chalk';
import { type Context, openWorkspaceOf, print } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { kindNamed } from '../cli/kinds.ts';
import { msg, say } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { appointmentsOf, stateOn } from '../model/appointment.ts';
import type { MemberRecord } from '../model/records.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { LoadedRecord } from '../records/load-record.ts';
import { isRecordFile, type RecordFile, stemOf } from '../records/record-file.ts';
import { loadRecords } from '../store/load-records.ts';
import { openRegister } from '../store/open-register.ts';
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
  const files = workspace.files.list().files.filter((file) => kind === undefined || file.kind === kind);
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
  const { text, record, syntax } = loadedOf(file, workspace);
  const parts = [paint.underline(printable(maskName(file.file)))];
  if (text === undefined) for (const { message } of syntax) parts.push(printable(mask(say(context.lang, message))));
  else parts.push(shown(text));
  if (file.kind === 'member' && record)
    parts.push(followingFrom(record as MemberRecord, workspace, context).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

/** @throws UserError where the file cannot be read */
function loadedOf(file: RecordFile, { files }: Workspace): LoadedRecord {
  for (const read of loadRecords(files, [file])) {
    if ('loaded' in read) return read.loaded;
    const why = 'problem' in read ? read.problem : msg('file.vanished');
    throw new UserError(msg('report.failure', { file: file.file, why }));
  }
  throw new UserError(msg('report.failure', { file: file.file, why: msg('file.vanished') }));
}

function shown(text: string): string {
  const lines = mask(text.trimEnd()).split(/\r?\n/);
  return lines.map((line) => printable(line.replaceAll('\t', '  ').trimEnd())).join('\n');
}

function followingFrom(member: MemberRecord, workspace: Workspace, { asOf, lang }: Context): string[] {
  const { register } = openRegister(workspace);
  const appointments = unlessUnknown(() => appointmentsOf(member, register)) ?? [];
  return appointments.map((appointment) => {
    const state = say(lang, msg(`state.${stateOn(appointment, asOf)}`));
    const { organization } = appointment.record;
    const params = { organization, state, asOf, lastDay: appointment.lastDay, isRenewal: appointment.isRenewal };
    return `→ ${printable(mask(say(lang, msg('show.appointment', params))))}`;
  });
}
