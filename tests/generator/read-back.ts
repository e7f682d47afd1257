import { parse } from 'yaml';
import { KINDS, RECORD_KINDS } from '../../src/model/kinds/index.ts';
import type {
  AppointmentRecord,
  Day,
  MemberRecord,
  OrganizationRecord,
  RecordKind,
  RecordsByKind,
  UnitRecord,
} from '../../src/model/records.ts';
import type { TextFile } from './record-file.ts';

export interface ReadRecord<K extends RecordKind> {
  path: string;
  record: RecordsByKind[K];
}

/** What a generated workspace says, read with nothing but a YAML parser: steps may still be bare days. */
export interface ReadRegister {
  paths: string[];
  organizations: Map<string, OrganizationRecord>;
  units: Map<string, UnitRecord>;
  members: Map<string, MemberRecord>;
  of<K extends RecordKind>(kind: K): ReadRecord<K>[];
}

export function readBack(files: Iterable<TextFile>): ReadRegister {
  const paths: string[] = [];
  const read = new Map<string, { path: string; record: unknown }[]>(RECORD_KINDS.map((kind) => [kind, []]));
  for (const { path, text } of files) {
    paths.push(path);
    const kind = RECORD_KINDS.find((candidate) => path.startsWith(`${KINDS[candidate].folder}/`));
    if (kind !== undefined) read.get(kind)?.push({ path, record: parse(text) });
  }
  const of = <K extends RecordKind>(kind: K) => (read.get(kind) ?? []) as ReadRecord<K>[];
  return {
    paths,
    organizations: byId(of('organization')),
    units: byId(of('unit')),
    members: byId(of('member')),
    of,
  };
}

function byId<K extends RecordKind>(records: ReadRecord<K>[]): Map<string, RecordsByKind[K]> {
  return new Map(records.map(({ record }) => [record.id, record]));
}

/** Every appointment with the member who holds it and those before it in the same organisation. */
export function appointmentsIn(register: ReadRegister) {
  return [...register.members.values()].flatMap((member) =>
    member.appointments.map((appointment, index) => ({
      member,
      appointment,
      earlier: member.appointments.slice(0, index).filter((each) => each.organization === appointment.organization),
    })),
  );
}

export function isServing({ start, end = '9', exit }: AppointmentRecord, day: Day): boolean {
  return start !== undefined && start <= day && day <= end && day <= (exit?.on ?? '9');
}

/** The members who serve in an organisation on a day. */
export function servingIn(register: ReadRegister, organization: string, day: Day): string[] {
  return appointmentsIn(register)
    .filter(({ appointment }) => appointment.organization === organization && isServing(appointment, day))
    .map(({ member }) => member.id);
}

/** The day of a recorded step, which may be written as a bare day. */
export function dayOfStep(step: unknown): Day {
  return typeof step === 'string' ? step : ((step as { on?: Day } | undefined)?.on ?? '');
}

/** ISO 7064 MOD 11-2, told differently from how the generator works it out: the weighted sum leaves 1. */
export function hasRightCheckCharacter(number: string): boolean {
  const digits = [...number].map((character) => (character === 'X' ? 10 : Number(character)));
  return number.length === 18 && digits.reduce((sum, digit) => (sum * 2 + digit) % 11, 0) === 1;
}
