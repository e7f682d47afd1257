/** The columns of a workbook that is filled in with what records say: what each shows of a record, and what it is called. */

import { allLevels } from '../../model/level.ts';
import type { Evidence, Policy, PolicyLevel, ProcedureStep } from '../../model/policy.ts';
import { stepsOfLevel } from '../../model/policy-words.ts';
import type { EducationRecord, FamilyEntry, ResumeEntry } from '../../model/records.ts';
import {
  MEMBER_HEADERS,
  type MemberMeaning,
  STEP_ENDINGS,
  type StepField,
  UNIT_HEADERS,
  type UnitMeaning,
} from '../headers.words.ts';
import type { FieldPath } from '../roster.ts';
import type { Meaning } from '../tables/meanings.ts';

export interface FilledColumn {
  readonly meaning: Meaning;
  /** As the header says it, in a word that `meaningsOf` understands. */
  readonly label: string;
  /** The fields that the cell speaks of: from the record, or from the appointment that the row shows. */
  readonly paths: readonly FieldPath[];
  readonly isOfAppointment: boolean;
  /** Whether a record has no meaning without it, so that an emptied cell cannot be meant. */
  readonly isNeeded: boolean;
  /** What stands between the values of a list. */
  readonly between: '、' | '\n';
  /** Holds numbers of a person, which nobody is to find out from a fingerprint. */
  readonly isSecret: boolean;
  /** Of a step: its name. */
  readonly step?: string;
}

type Extras = Partial<Pick<FilledColumn, 'isOfAppointment' | 'isNeeded' | 'between' | 'isSecret' | 'step'>>;

function column(meaning: Meaning, label: string, paths: readonly FieldPath[], extras: Extras = {}): FilledColumn {
  return { isOfAppointment: false, isNeeded: false, between: '、', isSecret: false, ...extras, meaning, label, paths };
}

function ofMember(meaning: MemberMeaning, path: FieldPath, extras: Extras = {}): FilledColumn {
  return column(meaning, MEMBER_HEADERS[meaning][0] ?? meaning, [path], extras);
}

function ofUnit(meaning: UnitMeaning, path: FieldPath, extras: Extras = {}): FilledColumn {
  return column(meaning, UNIT_HEADERS[meaning][0] ?? meaning, [path], extras);
}

const NEEDED = { isNeeded: true };
const OFFICE = { isOfAppointment: true };
const EDUCATION_FIELDS = ['level', 'degree', 'school', 'major'] as const satisfies readonly (keyof EducationRecord)[];

/** The id comes first: it says whose row it is, wherever the row is moved to. */
export const ID_COLUMN = ofMember('recordId', ['id']);

const PERSON: readonly FilledColumn[] = [
  ofMember('name', ['name'], NEEDED),
  ofMember('gender', ['gender'], NEEDED),
  ofMember('ethnicity', ['ethnicity']),
  ofMember('birthDate', ['birthDate']),
  ofMember('nativePlace', ['nativePlace']),
  ofMember('idNumber', ['idNumber'], { isSecret: true }),
  ofMember('phone', ['phone'], { isSecret: true }),
  ofMember('address', ['address']),
  ofMember('party.joined', ['party', 'joined']),
  ofMember('party.confirmed', ['party', 'confirmed']),
  ofMember('party.branch', ['party', 'branch']),
  ofMember('workStarted', ['workStarted']),
  ...EDUCATION_FIELDS.map((field) => ofMember(`fullTime.${field}`, ['education', 'fullTime', field])),
  ...EDUCATION_FIELDS.map((field) => ofMember(`inService.${field}`, ['education', 'inService', field])),
  ofMember('unit', ['unit']),
  ofMember('position', ['position']),
  ofMember('roles', ['roles']),
  ofMember('retired', ['retired']),
  ofMember('residence', ['residence']),
  ofMember('honors', ['honors'], { between: '\n' }),
];

const SEAT: readonly FilledColumn[] = [
  ofMember('organization', ['organization'], { ...OFFICE, ...NEEDED }),
  ofMember('category', ['category'], { ...OFFICE, ...NEEDED }),
  ofMember('mode', ['mode'], { ...OFFICE, ...NEEDED }),
];

/** Only where a unit may replace whom it sent. */
const REPLACES = ofMember('replaces', ['replaces'], OFFICE);

const TERM: readonly FilledColumn[] = [
  ofMember('start', ['start'], OFFICE),
  ofMember('end', ['end'], OFFICE),
  ofMember('exit.kind', ['exit', 'kind'], OFFICE),
  ofMember('exit.on', ['exit', 'on'], OFFICE),
  ofMember('exit.cause', ['exit', 'cause'], OFFICE),
];

const CAREER: readonly FilledColumn[] = [
  ofMember('resume', ['resume'], { between: '\n' }),
  ofMember('family', ['family'], { between: '\n' }),
];

/** All that a row of a person shows; the steps are those of these levels. */
export function memberColumns(levels: readonly PolicyLevel[]): FilledColumn[] {
  const isReplaced = levels.some(({ replacement }) => replacement !== undefined);
  const seat = isReplaced ? [...SEAT, REPLACES] : SEAT;
  return [ID_COLUMN, ...PERSON, ...seat, ...stepColumns(levels), ...TERM, ...CAREER];
}

export const UNIT_COLUMNS: readonly FilledColumn[] = [
  ofUnit('recordId', ['id']),
  ofUnit('unit.name', ['name'], NEEDED),
  ofUnit('unit.type', ['type'], NEEDED),
  ofUnit('unit.organization', ['organization'], NEEDED),
  ofUnit('unit.party.name', ['partyOrganization', 'name']),
  ofUnit('unit.party.head', ['partyOrganization', 'head']),
  ofUnit('unit.party.members', ['partyOrganization', 'members']),
  ofUnit('unit.contact.name', ['contact', 'name']),
  ofUnit('unit.contact.phone', ['contact', 'phone'], { isSecret: true }),
  ofUnit('unit.serves', ['serves']),
  ofUnit('unit.resources', ['resources']),
  ofUnit('unit.needs', ['needs']),
];

/** Every column that a workbook filled in by this policy may have. */
export function filledColumns(policy: Policy): Readonly<Record<'member' | 'unit', ReadonlyMap<Meaning, FilledColumn>>> {
  const byMeaning = (columns: readonly FilledColumn[]) => new Map(columns.map((each) => [each.meaning, each]));
  return { member: byMeaning(memberColumns(allLevels(policy))), unit: byMeaning(UNIT_COLUMNS) };
}

function stepColumns(levels: readonly PolicyLevel[]): FilledColumn[] {
  const procedures = levels.flatMap(stepsOfLevel);
  const names = [...new Set(procedures.map(({ step }) => step))];
  return names.flatMap((name) => {
    const same = procedures.filter(({ step }) => step === name);
    return fieldsOf(same).map((field) => stepColumn(name, field));
  });
}

const EVIDENCE: readonly Evidence[] = ['document', 'certificate', 'until', 'at', 'note'];

/** The day, who did it where it is not the organisation itself, and what the policy wants to see. */
function fieldsOf(steps: readonly ProcedureStep[]): StepField[] {
  const isByOthers = steps.some(
    ({ by, to }) => (by !== undefined && by !== 'self') || (to !== undefined && to !== 'self'),
  );
  const asked = EVIDENCE.filter((kind) => steps.some(({ evidence }) => evidence?.includes(kind)));
  return ['on', ...(isByOthers ? (['actor'] as const) : []), ...asked];
}

function stepColumn(step: string, field: StepField): FilledColumn {
  const ending = STEP_ENDINGS.find(([, of]) => of === field)?.[0] ?? '';
  const keys = field === 'actor' ? ['by', 'to'] : [field];
  const paths = keys.map((key): FieldPath => ['steps', step, key]);
  return column(`step:${step}:${field}`, step + ending, paths, { ...OFFICE, step });
}

/** `1988-09—1992-07  湖南大学土木工程专业学习` */
export function resumeText({ from, to, what }: ResumeEntry): string {
  return `${from}—${to ?? ''}  ${inOneLine(what)}`;
}

/** `妻子，李某，1970-02，群众，浏阳某中学教师` */
export function familyText({ relation, name, birthDate, politicalStatus, work }: FamilyEntry): string {
  const parts = [relation, name, birthDate, politicalStatus, work];
  return inOneLine(parts.filter((part) => part !== undefined).join('，'));
}

function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
