import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Chalk } from 'chalk';
import { type Context, openWorkspaceOf, print } from '../context.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { msg, say } from '../messages/catalogue.ts';
import { mask } from '../messages/mask.ts';
import { appointmentsOf, stateOn } from '../model/appointment.ts';
import { closestWord } from '../model/closest-word.ts';
import type { MemberRecord } from '../model/records.ts';
import { listRecordFiles, type RecordFile, stemOf } from '../workspace/files.ts';
import { loadRecord } from '../workspace/load-record.ts';
import { readRegister } from '../workspace/read-register.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { plainText } from '../writers/text-table.ts';
import { kindNamed } from './kinds.ts';

export interface ShowFlags {
  readonly kind?: string;
}

export async function show(context: Context, id: string, flags: ShowFlags): Promise<ExitCode> {
  const kind = flags.kind === undefined ? undefined : kindNamed(flags.kind);
  const workspace = await openWorkspaceOf(context);
  const files = listRecordFiles(workspace.root, kind && [kind]).files;
  const found = files.filter((file) => stemOf(file.file) === id.normalize('NFC'));
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
  const bytes = readFileSync(path.join(workspace.root, file.file));
  const { text = '', record } = loadRecord(file, bytes);
  const lines = text.trimEnd().split(/\r?\n/).map(plainText);
  const parts = [paint.underline(plainText(file.file)), mask(lines.join('\n'))];
  if (file.kind === 'member' && record) parts.push(followingFrom(record as MemberRecord, workspace, context).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function followingFrom(member: MemberRecord, workspace: Workspace, { asOf, lang }: Context): string[] {
  const { register } = readRegister(workspace);
  return appointmentsOf(member, register).map((appointment) => {
    const state = say(lang, msg(`state.${stateOn(appointment, asOf)}`));
    const { organization } = appointment.record;
    const params = { organization, state, asOf, lastDay: appointment.lastDay, isRenewal: appointment.isRenewal };
    return `→ ${plainText(say(lang, msg('show.appointment', params)))}`;
  });
}
