import path from 'node:path';
import { type Context, openWorkspaceOf } from '../cli/context.ts';
import { deliver } from '../cli/deliver.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { kindNamed } from '../cli/kinds.ts';
import { msg, say } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { type Appointment, appointmentsOf, stateOn } from '../model/appointment.ts';
import { ownWords } from '../model/own-words.ts';
import type { Day, MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { registerOn } from '../model/register-on.ts';
import { holderNamed, successionsIn } from '../model/succession.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { LoadedRecord } from '../records/load-record.ts';
import { isRecordFile, type RecordFile, stemOf } from '../records/record-file.ts';
import { loadRecords } from '../store/load-records.ts';
import { openRegister } from '../store/open-register.ts';
import type { Workspace } from '../store/workspace.ts';
import { type Block, line, paragraph, withGaps } from '../text/blocks.ts';
import { closestWord } from '../text/closest-word.ts';
import { named } from '../text/name.ts';
import type { ShowLine } from './show.line.ts';

export async function show(context: Context, given: ShowLine): Promise<ExitCode> {
  const { id } = given;
  const kind = given.kind === undefined ? undefined : kindNamed(given.kind, context.lang);
  const workspace = await openWorkspaceOf(context);
  const files = workspace.files.list().files.filter((file) => kind === undefined || file.kind === kind);
  const wanted = isRecordFile(path.basename(id)) ? stemOf(id) : id.normalize('NFC');
  const found = files.filter((file) => stemOf(file.file) === wanted);
  if (found.length === 0) {
    const known = files.map(({ file }) => stemOf(file));
    throw new UserError(msg('lookup.record', { word: id, nearest: closestWord(id, known) }));
  }
  const descriptions = found.map((file) => descriptionOf(file, workspace, context));
  await deliver(context, withGaps(descriptions), undefined);
  return ExitCode.clean;
}

/** The file as it is written, and under a member what follows from it. */
function descriptionOf(file: RecordFile, workspace: Workspace, context: Context): Block[] {
  const { text, record, syntax } = loadedOf(file, workspace);
  const problems = syntax.map(({ message }) => paragraph(say(context.lang, message)));
  const parts: Block[][] = [
    [line({ text: named(file.file), style: 'underlined' })],
    text === undefined ? problems : [{ block: 'verbatim', text: text.trimEnd().replaceAll('\r\n', '\n') }],
  ];
  if (file.kind === 'member' && record) parts.push(followingFrom(record as MemberRecord, workspace, context));
  return withGaps(parts);
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

function followingFrom(member: MemberRecord, workspace: Workspace, { asOf, lang }: Context): Block[] {
  const register = registerOn(openRegister(workspace).register, asOf);
  const appointments = unlessUnknown(() => appointmentsOf(member, register)) ?? [];
  return appointments.map((appointment) => {
    const state = say(lang, msg(`state.${stateOn(appointment, asOf)}`));
    const { organization } = appointment.record;
    const { lastDay, isRenewal, policy } = appointment;
    const { renewal } = ownWords(policy);
    const neighbours = neighboursOf(appointment, register, asOf);
    const params = { organization, state, asOf, lastDay, isRenewal, renewal, ...neighbours };
    return paragraph(`→ ${say(lang, msg('show.appointment', params))}`, { hang: 2 });
  });
}

/** Whose seat it was before and after, where a unit replaced whom it sent. */
function neighboursOf({ member, index, record: { replaces } }: Appointment, register: Register, asOf: Day) {
  const own = register.holders?.get(member.id)?.appointments[index];
  const [successor] = (own && successionsIn(register).get(own)) ?? [];
  const isBegun = (unlessUnknown(() => successor?.record.start) ?? '~') <= asOf;
  return {
    predecessor: replaces === undefined ? undefined : holderNamed(replaces, register),
    successor: isBegun ? successor?.holder.name : undefined,
  };
}
