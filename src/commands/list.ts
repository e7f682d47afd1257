import { type Context, openWorkspaceToWriteOf, remark } from '../cli/context.ts';
import { deliver } from '../cli/deliver.ts';
import { destinationOf, requireFree } from '../cli/destination.ts';
import type { ExitCode } from '../cli/exit-code.ts';
import { kindNamed } from '../cli/kinds.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { tellLeftOut } from '../cli/unusable.ts';
import { LANGUAGES, type Lang, msg, say } from '../messages/catalogue.ts';
import { kindWords } from '../messages/kind-words.ts';
import { UserError } from '../messages/user-error.ts';
import { type Appointment, type AppointmentState, appointmentsOf, stateOn } from '../model/appointment.ts';
import { APPOINTMENT_STATES } from '../model/appointment-states.ts';
import type { AnyRecord, MemberRecord, RecordKind } from '../model/records.ts';
import { registerOn } from '../model/register-on.ts';
import { openRegister } from '../store/open-register.ts';
import { LIST_FORMATS, type ListLine } from './list.line.ts';
import { listIn } from './list-formats.ts';
import { appointmentRow, type ListRow, recordRow } from './list-lines.ts';

export async function list(context: Context, given: ListLine): Promise<ExitCode> {
  const { lang, asOf } = context;
  const kind = given.kind === undefined ? 'member' : kindNamed(given.kind, lang);
  requireFilters(kind, given, lang);
  const state = given.state === undefined ? undefined : stateNamed(given.state, lang);
  const { format, target } = destinationOf(context, given, LIST_FORMATS);
  const workspace = await openWorkspaceToWriteOf(context);
  requireFree(target, workspace.root);
  const open = openRegister(workspace);
  const organization = given.organization && organizationNamed(open.register, given.organization).id;
  if (given.category !== undefined) requireCategory(open.register.policy.categories, given.category);
  const isWanted = (appointment: Appointment) =>
    (organization === undefined || appointment.record.organization === organization) &&
    (given.category === undefined || appointment.record.category === given.category) &&
    (state === undefined || stateOn(appointment, asOf) === state);
  const register = registerOn(open.register, asOf);
  const rows: ListRow[] = [];
  open.each(kind, (record) => {
    if (kind === 'member') {
      const appointments = appointmentsOf(record as MemberRecord, register).filter(isWanted);
      rows.push(...appointments.map((appointment) => appointmentRow(appointment, asOf)));
    } else if (organization === undefined || belongsTo(record, organization)) rows.push(recordRow(kind, record));
  });
  await deliver(context, await listIn(format, { kind, rows, title: workspace.settings.title }, lang), target);
  if (rows.length === 0 && format === 'table') remark(context, msg('list.none'));
  return tellLeftOut(context, open.leftOut, given);
}

/** @throws UserError for a filter that the kind has nothing for: to leave it out of account would mislead */
function requireFilters(kind: RecordKind, { state, category }: ListLine, lang: Lang): void {
  if (kind === 'member') return;
  const flag = state !== undefined ? '--state' : category !== undefined ? '--category' : undefined;
  if (flag !== undefined) throw new UserError(msg('list.filter', { flag, kind: kindWords[lang][kind] }));
}

/** A state as the list prints it, in either language. */
function stateNamed(word: string, lang: Lang): AppointmentState {
  const named = (state: AppointmentState, inLang: Lang) => say(inLang, msg(`state.${state}`));
  const found = APPOINTMENT_STATES.find((state) => LANGUAGES.some((any) => named(state, any) === word));
  if (found) return found;
  const expected = APPOINTMENT_STATES.map((state) => named(state, lang));
  throw new UserError(msg('usage.choice', { flag: '--state', value: word, expected }));
}

function requireCategory(categories: readonly { readonly id: string }[], wanted: string): void {
  const known = categories.map(({ id }) => id);
  if (!known.includes(wanted))
    throw new UserError(msg('usage.choice', { flag: '--category', value: wanted, expected: known }));
}

function belongsTo(record: AnyRecord, organization: string): boolean {
  return record.id === organization || ('organization' in record && record.organization === organization);
}
