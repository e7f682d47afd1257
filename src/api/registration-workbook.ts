import { type CheckResult, checkWorkspace } from '../check/check-workspace.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { formErrors, leftOutOfForms } from '../commands/form-errors.ts';
import { FormRolls } from '../commands/form-rolls.ts';
import { formAsKnown, readAgain, workbookFor, writeForm } from '../commands/form-workbook.ts';
import { photosForForms } from '../commands/photos.ts';
import { blankBoxes, NOBODY, type RegistrationInput, registrationFileName } from '../forms/registration.ts';
import { type Message, msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { OrganizationRecord } from '../model/records.ts';
import { json } from '../reporters/json.ts';
import { startTally } from '../stats/tally.ts';
import type { Workbook } from '../writers/workbook.ts';
import { DgwError } from './error.ts';
import { type Call, within } from './inside.ts';
import { leftOutside, outside, worded } from './outside.ts';
import type { RegistrationOptions, RegistrationWorkbook, Validation } from './public.ts';

/**
 * The registration form of one organisation, as `dgw form` writes it. The register is checked first.
 *
 * @throws DgwError of the code `records` where errors stand in the way, unless `despiteErrors`
 */
export async function registrationWorkbook(options: RegistrationOptions): Promise<RegistrationWorkbook> {
  return within(options, async (call) => {
    const asked = askedIn(options);
    const checked = check(call, asked);
    if (options.despiteErrors !== true) requireRight(call, checked);
    const { result, organization } = checked;
    const remarks: Message[] = [];
    const photoOf = photosForForms(call.workspace.root, (problem) => remarks.push(problem));
    const made = make(checked, asked, { asOf: call.asOf, isMasked: asked.isMasked, photoOf });
    return {
      fileName: registrationFileName(result.register, organization, {
        only: asked.isBlank ? NOBODY : asked.member,
        isMasked: asked.isMasked,
      }),
      bytes: await writeForm(made.workbook, asked.isMasked),
      members: made.members,
      blankBoxes: blankBoxesOf(made.workbook),
      leftOut: leftOutside(made.leftOut, call.lang),
      remarks: remarks.map((remark) => worded(call.lang, remark)),
    };
  });
}

interface Asked {
  readonly organization: string;
  readonly member: string | undefined;
  readonly isMasked: boolean;
  readonly isBlank: boolean;
}

function askedIn({ organization, member, masked = false, blank = false }: RegistrationOptions): Asked {
  if (typeof organization !== 'string') throw new DgwError('options', 'organization: string');
  if (blank && member !== undefined) {
    throw new UserError(msg('usage.not-together', { first: 'blank', second: 'member' }));
  }
  return { organization, member: member?.normalize('NFC'), isMasked: masked, isBlank: blank };
}

interface Checked {
  readonly result: CheckResult;
  readonly rolls: FormRolls;
  readonly organization: OrganizationRecord;
}

function check({ workspace, asOf }: Call, asked: Asked): Checked {
  const rolls = new FormRolls(asOf, asked.member);
  const onMember: FormRolls['add'] = (...found) => {
    if (!asked.isBlank) rolls.add(...found);
  };
  const result = checkWorkspace(workspace, { asOf, onMember });
  return { result, rolls, organization: organizationNamed(result.register, asked.organization) };
}

/** @throws DgwError where anything that the form rests on is wrong, or may be: what was not read is not known */
function requireRight({ lang }: Call, { result, rolls, organization }: Checked): void {
  const errors = formErrors(result, rolls.filesBehind([organization], result));
  if (errors.length === 0 && result.failures.length === 0) return;
  const report = { ...result, findings: errors, ignoredCount: 0, policy: result.register.policy.id };
  const told = outside<Validation>(json(report, { lang }));
  const [first] = [...told.findings, ...(told.failures ?? [])];
  throw new DgwError('records', first === undefined ? '' : `${first.file}: ${first.message}`, told.findings);
}

interface Made {
  readonly workbook: Workbook;
  readonly members: number;
  readonly leftOut: ReadonlyMap<string, Message>;
}

function make(
  { result, rolls, organization }: Checked,
  asked: Asked,
  about: Pick<RegistrationInput, 'asOf' | 'isMasked' | 'photoOf'>,
): Made {
  const leftOut = new Map(leftOutOfForms(result));
  const files = rolls.filesOnForm(organization);
  if (asked.member !== undefined && files.length === 0) {
    throw new UserError(msg('form.no-member', { member: asked.member }));
  }
  const people = files.filter((file) => !leftOut.has(file)).map((file) => ({ file, member: readAgain(result, file) }));
  const input = { ...about, register: result.register, organization };
  const made = formAsKnown(
    people,
    ({ member }) => member,
    (members) => workbookFor({ ...input, members }, asked),
  );
  if (made.workbook === undefined) throw new UserError(msg('register.rests-on-wrong'));
  for (const { file } of made.leftOut) leftOut.set(file, msg('register.rests-on-wrong'));
  return { workbook: made.workbook, members: people.length - made.leftOut.length, leftOut };
}

function blankBoxesOf({ sheets }: Workbook): RegistrationWorkbook['blankBoxes'] {
  const tally = startTally();
  for (const box of sheets.flatMap(blankBoxes)) tally.add(box);
  return tally.shares().map(({ value, count }) => ({ box: value, sheets: count }));
}
