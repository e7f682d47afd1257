import { Chalk } from 'chalk';
import { type Context, openWorkspaceOf, print, remark } from '../cli/context.ts';
import type { ExitCode } from '../cli/exit-code.ts';
import type { Output } from '../cli/io.ts';
import { kindNamed } from '../cli/kinds.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { exitCodeFor, tellLeftOut } from '../cli/unusable.ts';
import { LANGUAGES, type Lang, msg, say } from '../messages/catalogue.ts';
import { fieldTitle } from '../messages/field-title.ts';
import { UserError } from '../messages/user-error.ts';
import { type Appointment, type AppointmentState, appointmentsOf, stateOn } from '../model/appointment.ts';
import { APPOINTMENT_STATES } from '../model/appointment-states.ts';
import type { AnyRecord, MemberRecord, RecordKind } from '../model/records.ts';
import { openRegister } from '../store/open-register.ts';
import { jsonText } from '../text/json-text.ts';
import { mask } from '../text/mask.ts';
import { wrappedTable } from '../text/wrapped-table.ts';

export interface ListFlags {
  readonly organization?: string;
  readonly category?: string;
  readonly state?: string;
  readonly format: 'table' | 'json';
}

/** A line of a list: column name → what stands in it. */
type Line = Readonly<Record<string, string>>;

export async function list(context: Context, kindName: string | undefined, flags: ListFlags): Promise<ExitCode> {
  const kind = kindName === undefined ? 'member' : kindNamed(kindName);
  const state = flags.state === undefined ? undefined : stateNamed(flags.state, context.lang);
  const workspace = await openWorkspaceOf(context);
  const open = openRegister(workspace);
  const organization = flags.organization && organizationNamed(open.register, flags.organization).id;
  if (flags.category !== undefined) requireCategory(open.register.policy.categories, flags.category);
  const lines: Line[] = [];
  const isWanted = (appointment: Appointment) =>
    (organization === undefined || appointment.record.organization === organization) &&
    (flags.category === undefined || appointment.record.category === flags.category) &&
    (state === undefined || stateOn(appointment, context.asOf) === state);
  open.each(kind, (record) => {
    if (kind === 'member') {
      const appointments = appointmentsOf(record as MemberRecord, open.register).filter(isWanted);
      lines.push(...appointments.map((appointment) => appointmentLine(appointment, context)));
    } else if (organization === undefined || belongsTo(record, organization)) lines.push(recordLine(kind, record));
  });
  print(context, flags.format === 'json' ? asJson(lines) : asTable(lines, kind, context));
  tellLeftOut(context, open.leftOut);
  return exitCodeFor(open.leftOut);
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

function appointmentLine(appointment: Appointment, { asOf }: Context): Line {
  const { member, record, lastDay } = appointment;
  return {
    id: member.id,
    name: member.name,
    organization: record.organization,
    category: record.category,
    mode: record.mode,
    start: record.start ?? '',
    end: lastDay ?? '',
    state: stateOn(appointment, asOf),
  };
}

function belongsTo(record: AnyRecord, organization: string): boolean {
  return record.id === organization || ('organization' in record && record.organization === organization);
}

const COLUMNS: Record<Exclude<RecordKind, 'member'>, readonly string[]> = {
  organization: ['id', 'name', 'level', 'parent'],
  unit: ['id', 'name', 'type', 'organization'],
  matter: ['id', 'title', 'organization', 'due'],
  meeting: ['id', 'organization', 'on'],
  activity: ['id', 'title', 'organization', 'on'],
  evaluation: ['id', 'member', 'organization', 'period', 'grade'],
};

function recordLine(kind: RecordKind, record: AnyRecord): Line {
  const columns = kind === 'member' ? [] : COLUMNS[kind];
  const values = record as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(columns.map((column) => [column, String(values[column] ?? '')]));
}

function asJson(lines: readonly Line[]): string {
  const masked = lines.map((line) =>
    Object.fromEntries(Object.entries(line).map(([key, value]) => [key, mask(value)])),
  );
  return jsonText({ schemaVersion: 1, items: masked });
}

function asTable(lines: readonly Line[], kind: RecordKind, context: Context): string {
  const { lang, io, isColored } = context;
  const paint = new Chalk({ level: isColored ? 1 : 0 });
  const names = Object.keys(lines[0] ?? {});
  if (names.length === 0) {
    remark(context, msg('list.none'));
    return '';
  }
  const columns = names.map((name) => ({ heading: headingOf(name, kind, lang), canWrap: WRAPPING.has(name) }));
  const rows = lines.map((line) => names.map((name) => cellOf(name, line[name] ?? '', lang)));
  const table = wrappedTable(columns, rows, widthFor(io.stdout), paint.bold);
  return `${table.join('\n')}\n\n${say(lang, msg('list.count', { count: lines.length }))}\n`;
}

/** Programs that read the table want one line a record. */
function widthFor({ isTerminal, columns }: Output): number {
  return isTerminal ? columns : Number.POSITIVE_INFINITY;
}

const WRAPPING: ReadonlySet<string> = new Set(['id', 'name', 'organization', 'category', 'title']);

function cellOf(name: string, value: string, lang: Context['lang']): string {
  return mask(name === 'state' ? say(lang, msg(`state.${value as AppointmentState}`)) : value);
}

function headingOf(name: string, kind: RecordKind, lang: Context['lang']): string {
  if (lang === 'en') return name;
  if (name === 'state') return say(lang, msg('list.state'));
  const path = kind === 'member' && !['id', 'name'].includes(name) ? `appointments.${name}` : name;
  return fieldTitle({ kind, path }).replace(/^“(.*?)”.*$/, '$1');
}
