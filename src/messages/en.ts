/**
 * What people are told, in English. A message says what is wrong, where (as far as the place does not show it), what
 * was expected and what to do.
 */

import { quote } from '../text/quote.ts';
import type { FieldName, RecordedFact } from './field-title.ts';

/** A message inside another. */
export interface Nested {
  readonly key: string;
  readonly params: unknown;
}

/** Puts a message inside another into the same language. */
export type Inner = (message: Nested) => string;

const orNothing = (text: string | undefined, wrap: (text: string) => string) => (text === undefined ? '' : wrap(text));

const didYouMean = (nearest: string | undefined) => orNothing(nearest, (word) => `; did you mean ${quote(word)}?`);

const list = (words: readonly string[]) => words.map(quote).join(', ');

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

export const en = {
  // --- reading -------------------------------------------------------------------------------------------------------
  'file-encoding.gbk': () =>
    'The file is encoded in GBK/GB18030; records are UTF-8. Save it as UTF-8 (in Notepad: “Save as”, encoding UTF-8).',
  'file-encoding.utf16': () =>
    'The file is encoded in UTF-16; records are UTF-8. Save it as UTF-8 (in Notepad: “Save as”, encoding UTF-8).',
  'file-encoding.binary': () =>
    'The file is not text, or in an unknown encoding. A record is a UTF-8 text file in YAML.',
  'yaml-syntax.too-large': (p: { size: string; limit: string }) =>
    `The file has ${p.size}; a record has at most ${p.limit}. Is it really a record?`,
  'yaml-syntax.too-deep': () => 'The file is nested too deeply to be a record.',
  'yaml-syntax.empty': () => 'The file is empty. Fill in the record or remove the file.',
  'yaml-syntax.not-a-mapping': () => 'A record is a list of “field: value” lines; none was found.',
  'yaml-syntax.full-width-colon': () =>
    'A full-width colon “：” does not separate a field from its value; write “: ” (colon and space).',
  'yaml-syntax.full-width-space': (p: { key: string; nearest?: string | undefined }) =>
    `A full-width space is part of the field name ${quote(p.key)}; use ordinary spaces${didYouMean(p.nearest) || '.'}`,
  'yaml-syntax.wide-space': () =>
    'A full-width or unbreakable space follows the colon and does not part the field from its value; write an ordinary one.',
  'yaml-syntax.key': () =>
    'Brackets or braces stand where the name of a field is expected; put a value that begins with them in quotes ("…").',
  'yaml-syntax.line-ends': () => 'The lines end in CR alone (as on old Macs); save the file with line ends LF or CRLF.',
  'yaml-syntax.tab': () => 'A tab cannot indent YAML; use spaces.',
  'yaml-syntax.duplicate-key': (p: { key: string }) => `The field ${quote(p.key)} is written twice; keep one of them.`,
  'yaml-syntax.alias': () => 'Anchors and aliases (& and *) are not used in records; write the value out.',
  'yaml-syntax.tag': () => 'Tags (!) are not used in records; write the plain value.',
  'yaml-syntax.documents': () => 'The file holds several documents (---); a file holds one record.',
  'yaml-syntax.indentation': () =>
    'The indentation does not fit the lines above; fields of one level begin in one column.',
  'yaml-syntax.missing-mark': () =>
    'Something is missing here: a “: ” after the field name, a comma, or a closing bracket or quote.',
  'yaml-syntax.multiline-key': () => 'This line has no “: ” after its field name.',
  'yaml-syntax.bad-start': () => 'A value cannot begin with this character; put the value in quotes ("…").',
  'yaml-syntax.bad-escape': () => 'Unknown escape after “\\” in a quoted text; write “\\\\” for a backslash.',
  'yaml-syntax.other': (p: { reason: string }) => `Not valid YAML: ${p.reason}`,

  // --- what stops the work -------------------------------------------------------------------------------------------
  'workspace.not-found': (p: { folder: string }) =>
    `No workspace: there is no dgw.yaml in ${p.folder} or above it. Go to your workspace, or name it with -C <dir>.`,
  'workspace.no-folder': (p: { folder: string; why: Nested }, inner: Inner) =>
    `The folder ${p.folder} cannot be used: ${inner(p.why)}`,
  'workspace.misnamed': (p: { folder: string; file: string }) =>
    `No workspace: ${p.file} in ${p.folder} has the wrong name; rename it to dgw.yaml.`,
  'configuration.unreadable': (p: { file: string; why: Nested }, inner: Inner) =>
    `${p.file} cannot be read: ${inner(p.why)}`,
  'configuration.broken': (p: { file: string; line: number; column: number; why: Nested }, inner: Inner) =>
    `${p.file}:${p.line}:${p.column}: ${inner(p.why)}`,
  'policy.unknown': (p: { name: string; known: readonly string[]; nearest?: string | undefined }) =>
    `There is no built-in policy ${quote(p.name)}${didYouMean(p.nearest) || '.'} Built in: ${list(p.known)}. For a policy of your own write its file: policies/our-city.yaml.`,
  'policy.unknown-word': (p: { word: string; expected: readonly string[] }) =>
    `${quote(p.word)} does not occur in this policy; expected one of ${list(p.expected)}.`,
  'policy.twice': (p: { word: string }) => `${quote(p.word)} is listed twice.`,
  'policy.either': (p: { one: string; other: string }) =>
    `${quote(p.one)} and ${quote(p.other)} exclude each other; keep one of them.`,
  'policy.requires': (p: { reason: string }) => `Not a JSON Schema that can be used: ${p.reason}.`,
  'file.no-permission': () => 'No permission.',
  'file.vanished': () => 'It does not exist (any more).',
  'file.link-loop': () => 'A link leads back to itself; remove the link.',
  'file.too-many-open': () => 'Too many files are open; close other programs and try again.',
  'file.is-folder': () => 'It is a folder, not a file.',
  'file.not-folder': () => 'It is a file, not a folder.',
  'file.not-regular': () => 'It is not an ordinary file.',
  'file.name-too-long': () => 'Its name is too long.',
  'file.disk-full': () => 'The disk is full.',
  'file.in-use': () => 'Another program has it open; close it there (Excel, WPS) and try again.',
  'file.unreadable': (p: { code: string }) => `The system says ${p.code}.`,

  // --- schema --------------------------------------------------------------------------------------------------------
  'schema.required': (p: { field: FieldName }) => `The field ${quote(p.field.path)} is missing.`,
  'schema.unknown': (p: { field: string; nearest?: string | undefined }) =>
    `There is no field ${quote(p.field)} here${didYouMean(p.nearest) || '.'}`,
  'schema.type': (p: { expected: string; found: string }) =>
    `Expected ${typeWords(p.expected)}, found ${typeWords(p.found)}.`,
  'schema.quote-number': () =>
    'The value must be text, but YAML reads it as a number and may damage it. Put it in quotes: "…".',
  'schema.date': (p: { value: string }) => `${quote(p.value)} is not a day of the calendar; write YYYY-MM-DD.`,
  'schema.date-or-month': (p: { value: string }) =>
    `${quote(p.value)} is not a day or month of the calendar; write YYYY-MM-DD or YYYY-MM.`,
  'schema.record-id': (p: { value: string }) =>
    `${quote(p.value)} is not an id; use letters and digits of any script, “-”, “_” and “.”.`,
  'schema.blank': () => 'The text is blank; write something, or remove the field.',
  'schema.control-character': () =>
    'The text holds an invisible control character (a tab, for example) or nothing visible; write it anew.',
  'schema.workspace-path': (p: { value: string }) =>
    `${quote(p.value)} must stay inside the workspace; write a path relative to its folder, such as photos/name.jpg.`,
  'schema.ethnicity': (p: { value: string; nearest?: string | undefined }) =>
    `${quote(p.value)} is not one of the 56 ethnic groups${didYouMean(p.nearest) || '.'}`,
  'schema.enum': (p: { value: string; expected: readonly string[]; nearest?: string | undefined }) =>
    `${quote(p.value)} is not allowed; expected one of ${list(p.expected)}${didYouMean(p.nearest) || '.'}`,
  'schema.number': (p: { bound: 'at-least' | 'at-most'; limit: number }) =>
    `The number must be at ${p.bound === 'at-least' ? 'least' : 'most'} ${p.limit}.`,
  'schema.length': (p: { bound: 'at-least' | 'at-most'; limit: number; unit: 'characters' | 'items' }) =>
    `Expected at ${p.bound === 'at-least' ? 'least' : 'most'} ${count(p.limit, p.unit === 'items' ? 'item' : 'character')}.`,
  'schema.more': (p: { more: number }) =>
    `${count(p.more, 'more mistake')} of this kind in the file; correct those that are shown first.`,
  'schema.other': (p: { reason: string }) => `The value does not fit: ${p.reason}.`,

  // --- records -------------------------------------------------------------------------------------------------------
  'file-name.differs': (p: { id: string; stem: string }) =>
    `The id ${quote(p.id)} differs from the file name ${quote(p.stem)}; make them equal.`,
  'duplicate-id.second': (p: { id: string }) =>
    `The id ${quote(p.id)} is already taken; choose another, e.g. “${p.id}-2”.`,
  'duplicate-id.first': () => 'It stands here first.',
  'unknown-reference.organization': (p: { id: string; nearest?: string | undefined }) =>
    `There is no organisation ${quote(p.id)}${didYouMean(p.nearest) || '; add its record or correct the id.'}`,
  'unknown-reference.unit': (p: { id: string; nearest?: string | undefined }) =>
    `There is no unit ${quote(p.id)}${didYouMean(p.nearest) || '; add its record or correct the id.'}`,
  'unknown-reference.member': (p: { id: string; nearest?: string | undefined }) =>
    `There is no member ${quote(p.id)}${didYouMean(p.nearest) || '; add its record or correct the id.'}`,
  'vocabulary.unknown': (p: { word: string; expected: readonly string[]; nearest?: string | undefined }) =>
    `${quote(p.word)} is not a word of the policy here; expected one of ${list(p.expected)}${didYouMean(p.nearest) || '.'}`,
  'vocabulary.not-in-procedure': (p: { word: string; level: string; expected: readonly string[] }) =>
    `${quote(p.word)} is no step of the procedure of level ${quote(p.level)}; its steps are ${list(p.expected)}.`,
  'id-number.length': (p: { length: number }) => `An ID number has 18 characters; this one has ${p.length}.`,
  'id-number.characters': () => 'An ID number has 17 digits and a check character, a digit or “X”.',
  'id-number.date': (p: { date: string }) => `The ID number holds the birth date ${p.date}, which does not exist.`,
  'id-number.check-digit': () =>
    'The last character of the ID number does not fit the others (check digit); compare it with the card.',
  'id-number.lower-case': () => 'The last character of the ID number is written as an upper-case “X”.',
  'id-number-mismatch.birth-date': (p: { card: string; record: string }) =>
    `The ID number says born ${p.card}, birthDate says ${p.record}. The personnel file governs; check which is right.`,
  'id-number-mismatch.gender': (p: { card: string; record: string }) =>
    `The ID number says ${quote(p.card)}, gender says ${quote(p.record)}; check which is right.`,
  'duplicate-person.id-number': (p: { id: string }) =>
    `The same ID number as member ${quote(p.id)}: one person has one record; put all appointments into it.`,
  'duplicate-person.name': (p: { id: string }) =>
    `The same name and birth date as member ${quote(p.id)}: is it the same person?`,
  'duplicate-person.first': () => 'The other record.',
  'life-order.work-before-birth': (p: { birth: string }) => `Work cannot have begun before birth (${p.birth}).`,
  'life-order.joined-too-young': (p: { age: number; earliest: string }) =>
    `Nobody joins the Party before the age of ${p.age}; the earliest here is ${p.earliest}.`,
  'life-order.confirmed-before-joined': (p: { joined: string }) =>
    `Nobody is confirmed before joining the Party (${p.joined}).`,
  'resume-gap.gap': (p: { from: string; to: string }) =>
    `The résumé says nothing of the time from ${p.from} to ${p.to}; fill the gap.`,
  'resume-gap.reversed': (p: { from: string; to: string }) =>
    `The interval ends (${p.to}) before it begins (${p.from}).`,
  'resume-gap.open': () => 'An entry without an end is followed by another; give it an end.',
  'future-date.later': (p: { asOf: string }) =>
    `The day lies after ${p.asOf}, so it cannot have happened yet; correct it, or record it when it is done.`,
  'organization-parent.missing': (p: { level: string; parent: string }) =>
    `An organisation of level ${quote(p.level)} names its parent, one of level ${quote(p.parent)}.`,
  'organization-parent.level': (p: { found: string; expected: string }) =>
    `The parent is of level ${quote(p.found)}; expected one of level ${quote(p.expected)}.`,
  'organization-parent.unexpected': (p: { level: string }) =>
    `An organisation of level ${quote(p.level)} has no parent in this register; remove the field.`,
  'organization-terms.missing': (p: { level: string }) =>
    `Members' terms at level ${quote(p.level)} end with the organisation's own term; record its terms.`,
  'organization-terms.reversed': (p: { start: string }) => `The term ends before it starts (${p.start}).`,
  'organization-terms.order': (p: { previous: string }) =>
    `The term starts before the one listed above it has ended (${p.previous}); list terms oldest first, without overlap.`,
  'unused-ignore.unused': (p: { rule: string }) => `Nothing is found here for ${quote(p.rule)}; remove the ignore.`,
  'unused-ignore.unknown-rule': (p: { rule: string; nearest?: string | undefined }) =>
    `There is no rule ${quote(p.rule)}${didYouMean(p.nearest) || '; see dgw explain.'}`,
  'unused-ignore.no-reason': (p: { rule: string }) =>
    `An ignore needs a reason: # dgw-ignore ${p.rule}: why. It has no effect without one.`,
  'unused-ignore.no-rule': () => 'An ignore names a rule and a reason: # dgw-ignore <rule>: why.',

  // --- eligibility ---------------------------------------------------------------------------------------------------
  'party-member.missing': () => 'A part-time member is a Party member: record party.joined.',
  'party-member.late': (p: { start: string }) => `Joined the Party only after the appointment began (${p.start}).`,
  'probationary-member.missing': () =>
    'No party.confirmed is recorded: a probationary Party member has no vote and cannot hold a Party post.',
  'probationary-member.late': (p: { start: string }) =>
    `Was still a probationary Party member when the appointment began (${p.start}).`,
  'category-requirements.unmet': (p: { category: string; needs: string; found: readonly RecordedFact[] }) =>
    `Not eligible as ${quote(p.category)}: ${p.needs}. Recorded: ${p.found.map(factWords).join('; ')}.`,
  'category-requirements.level': (p: { category: string; level: string }) =>
    `The category ${quote(p.category)} is not open at level ${quote(p.level)}.`,
  'jurisdiction.outside': (p: { organization: string; unit?: string | undefined; residence?: string | undefined }) =>
    `Neither the unit${orNothing(p.unit, (area) => ` (in ${quote(area)})`)} nor the residence${orNothing(p.residence, (area) => ` (${quote(area)})`)} lies in the area of ${quote(p.organization)}.`,
  'jurisdiction.unknown': (p: { organization: string }) =>
    `Nothing shows that the person belongs to the area of ${quote(p.organization)}: record the unit or the residence.`,
  'own-employee.body': (p: { unit: string; organization: string }) =>
    `The unit ${quote(p.unit)} is the working body of ${quote(p.organization)} itself; its own people are not part-time members.`,
  'affiliation.moved': (p: { organization: string }) =>
    `The Party affiliation of a member from a unit stays with the unit; party.branch names ${quote(p.organization)}, the appointing organisation.`,
  'full-time-member.both': (p: { name: string; organization: string }) =>
    `${quote(p.name)} is also listed as a full-time member of ${quote(p.organization)}.`,
  'concurrent-seats.overlap': (p: { organization: string; from: string; to: string }) =>
    `Nobody serves two organisations at once: the person also serves ${quote(p.organization)} from ${p.from} to ${p.to}.`,
  'concurrent-seats.other': () => 'The other appointment.',

  // --- composition ---------------------------------------------------------------------------------------------------
  'headcount.planned': (p: { serving: number; planned: number }) =>
    `${count(p.serving, 'member')} serving; the organisation's own number is ${p.planned}.`,
  'headcount.about': (p: { serving: number; about: number; min: number; max: number }) =>
    `${count(p.serving, 'member')} serving; the policy wants about ${p.about} (${p.min} to ${p.max}). Where need differs, record headcount.planned with its reason.`,
  'headcount.few': (p: { serving: number; min: number }) =>
    `${count(p.serving, 'member')} serving; the policy wants at least ${p.min}.`,
  'headcount.many': (p: { serving: number; max: number }) =>
    `${count(p.serving, 'member')} serving; the policy allows at most ${p.max}.`,
  'headcount.total-few': (p: { total: number; min: number }) =>
    `${p.total} full-time and part-time members together; the policy wants at least ${p.min}.`,
  'headcount.total-many': (p: { total: number; max: number }) =>
    `${p.total} full-time and part-time members together; the policy allows at most ${p.max}.`,
  'headcount.share': (p: { serving: number; total: number; percent: number }) =>
    `${p.serving} of ${p.total} members are part-time; the policy wants at least ${p.percent} %.`,
  'headcount.even': (p: { total: number }) =>
    `${p.total} full-time and part-time members together; the policy wants an odd number.`,

  // --- appointment ---------------------------------------------------------------------------------------------------
  'appointment-mode.not-allowed': (p: { mode: string; level: string; expected: readonly string[] }) =>
    `${quote(p.mode)} is not open at level ${quote(p.level)}; expected ${list(p.expected)}.`,
  'step-missing.step': (p: { step: string; isRenewal: boolean }) =>
    `The ${p.isRenewal ? 'renewal needs the step' : 'step'} ${quote(p.step)}${p.isRenewal ? ', which' : ''} is not recorded.`,
  'step-order.before': (p: { step: string; on: string; previous: string; previousOn: string }) =>
    `${quote(p.step)} (${p.on}) is before ${quote(p.previous)} (${p.previousOn}), which it follows.`,
  'step-order.until': (p: { step: string; on: string; until: string }) =>
    `${quote(p.step)} ends (${p.until}) before it begins (${p.on}).`,
  'step-order.previous': () => 'The step before it.',
  'step-authority.by-missing': (p: { step: string; expected: string | undefined }) =>
    `${quote(p.step)} must say who did it: by: ${p.expected ?? "the Party organisation of the member's unit"}.`,
  'step-authority.to-missing': (p: { step: string; expected: string | undefined }) =>
    `${quote(p.step)} must say to whom it was sent: to: ${p.expected ?? "the Party organisation of the member's unit"}.`,
  'step-authority.by-wrong': (p: { step: string; found: string; expected: string | undefined }) =>
    `${quote(p.step)} was done by ${quote(p.found)}; expected ${quote(p.expected ?? '…')}.`,
  'step-authority.to-wrong': (p: { step: string; found: string; expected: string | undefined }) =>
    `${quote(p.step)} was sent to ${quote(p.found)}; expected ${quote(p.expected ?? '…')}.`,
  'step-evidence.missing': (p: { step: string; evidence: FieldName }) =>
    `${quote(p.step)} needs its evidence: record ${quote(lastKey(p.evidence.path))}.`,
  'term-start.early': (p: { start: string; step: string; on: string }) =>
    `The term starts (${p.start}) before ${quote(p.step)} (${p.on}), which puts the member in office.`,
  'term-length.wrong': (p: { years: number; expected: string }) =>
    `The term lasts ${count(p.years, 'year')}; expected ${p.expected}.`,
  'term-length.day-off': (p: { years: number; expected: string }) =>
    `The term lasts ${count(p.years, 'year')}; ${p.expected} is the last day as counted by the policy (one day off is accepted).`,
  'term-length.none': () => 'A seat at this level has no term; remove the end.',
  'term-alignment.no-term': (p: { organization: string }) =>
    `The start lies in no term of ${quote(p.organization)}; check the start, or record the organisation's term.`,
  'term-alignment.wrong-end': (p: { term: string; expected: string }) =>
    `The term ends with the organisation's term ${quote(p.term)}; expected ${p.expected}.`,
  'term-overlap.overlap': (p: { previousEnd: string }) =>
    `The term starts before the earlier one in the same organisation has ended (${p.previousEnd}).`,
  'term-overlap.nomination': () => 'The member is nominated twice by the same organisation.',
  'term-overlap.earlier': () => 'The earlier term.',
  'term-expired.undecided': (p: { end: string; days: number }) =>
    `The term ended on ${p.end} (${count(p.days, 'day')} ago) without a decision: record a renewal or an exit.`,

  // --- exit ----------------------------------------------------------------------------------------------------------
  'exit-date.before-end': (p: { kind: string; end: string }) =>
    `${quote(p.kind)} is at the end of the term (${p.end}), not before it.`,
  'exit-date.outside-term': (p: { kind: string; start: string; end: string }) =>
    `${quote(p.kind)} falls within the term, from ${p.start} to ${p.end}.`,
  'exit-date.not-started': (p: { kind: string }) => `${quote(p.kind)} is recorded, but the term has no start.`,
  'exit-date.before-step': (p: { step: string; on: string }) =>
    `Service ended before ${quote(p.step)} (${p.on}), which has to come first.`,
  'exit-cause.missing': (p: { kind: string; expected: readonly string[] }) =>
    `${quote(p.kind)} states its cause: one of ${list(p.expected)}.`,
  'exit-contradiction.next': (p: { kind: string; start: string }) =>
    `${quote(p.kind)} means not serving in the next term, but one begins on ${p.start}; if the member goes on, remove the exit (it is a renewal).`,
  'exit-contradiction.other': () => 'The next appointment.',

  // --- registration --------------------------------------------------------------------------------------------------
  'registration-fields.missing': (p: { field: FieldName; form: string }) =>
    `The form ${quote(p.form)} prints ${quote(p.field.path)}, which is not recorded.`,

  // --- command line --------------------------------------------------------------------------------------------------
  'usage.unknown-command': (p: { word: string; nearest?: string | undefined }) =>
    `There is no command ${quote(p.word)}${didYouMean(p.nearest) || '; see dgw --help.'}`,
  'usage.unknown-option': (p: { word: string; nearest?: string | undefined }) =>
    `There is no option ${quote(p.word)} here${didYouMean(p.nearest) || '; see --help.'}`,
  'usage.missing-argument': (p: { word: string }) => `The argument <${p.word}> is missing; see --help.`,
  'usage.option-value': (p: { word: string }) => `The option ${quote(p.word)} needs a value.`,
  'usage.no-value': (p: { flag: string }) => `${p.flag} takes no value; write ${p.flag} alone.`,
  'usage.empty-value': (p: { flag: string }) => `The value of ${p.flag} is empty; name one, or leave ${p.flag} out.`,
  'usage.empty-argument': () => 'One of the arguments is empty (""); name it, or leave it out.',
  'usage.choice': (p: { flag: string; value: string; expected: readonly string[] }) =>
    `${quote(p.value)} is no value of ${p.flag}; expected one of ${list(p.expected)}.`,
  'usage.excess': () => 'There are more arguments than this command takes; see --help.',
  'usage.other': (p: { reason: string }) => `Wrong usage: ${p.reason}`,
  'usage.as-of': (p: { value: string }) => `--as-of: ${quote(p.value)} is not a day of the calendar; write YYYY-MM-DD.`,
  'usage.within': (p: { value: string }) =>
    `--within: ${quote(p.value)} is not a span of time; write a number with d, m or y, such as 90d, 6m or 1y.`,
  'usage.whole-number': (p: { flag: string; value: string }) => `${p.flag}: ${quote(p.value)} is not a whole number.`,
  'usage.path-missing': (p: { path: string }) => `${p.path} does not exist.`,
  'usage.path-outside': (p: { path: string }) => `${p.path} is not in the workspace.`,
  'usage.not-together': (p: { first: string; second: string }) => `${p.first} and ${p.second} do not go together.`,
  'usage.output-needed': (p: { format: string }) => `The format ${p.format} is a file: name it with -o <file>.`,
  'save.failed': (p: { file: string; why: Nested }, inner: Inner) => `${p.file} cannot be written: ${inner(p.why)}`,
  'file.exists': () => 'It exists already; remove it, or overwrite it with --force.',
  'internal.error': (p: { reason: string }) =>
    `dgw failed: ${p.reason}. This is a mistake of dgw; please report it with this line (DGW_DEBUG=1 shows more).`,
  'internal.cancelled': () => 'Cancelled; nothing was saved.',
  'lookup.organization': (p: { word: string; nearest?: string | undefined }) =>
    `There is no organisation ${quote(p.word)}${didYouMean(p.nearest) || '; see dgw list organizations.'}`,
  'lookup.record': (p: { word: string; nearest?: string | undefined }) =>
    `There is no record ${quote(p.word)}${didYouMean(p.nearest) || '; see dgw list.'}`,
  'lookup.kind': (p: { word: string; expected: readonly string[] }) =>
    `${quote(p.word)} is no kind of record; expected one of ${list(p.expected)}.`,
  'lookup.topic': (p: { word: string; nearest?: string | undefined }) =>
    `${quote(p.word)} is neither a rule nor a clause${didYouMean(p.nearest) || '; dgw explain lists all rules.'}`,
  'register.unusable': (p: { files: number; first: string }) =>
    `${count(p.files, 'file')} could not be used (first: ${p.first}); dgw validate says why.`,
  'form.nobody': (p: { organization: string; asOf: string }) =>
    `${quote(p.organization)} has no members on ${p.asOf}; no form is written for it.`,
  'form.blocked': () => 'No form was written: correct the errors above first, or go on in spite of them with --force.',
  'form.written': (p: { file: string; members: number }) =>
    `${p.file}  ${p.members === 0 ? 'blank' : count(p.members, 'member')}`,
  'form.no-member': (p: { member: string }) =>
    `There is no member ${quote(p.member)} with an appointment there; see dgw list members.`,
  'form.blank-boxes': (p: { boxes: readonly { box: string; forms: number }[] }) =>
    p.boxes.length === 0
      ? 'No box stays blank.'
      : `Boxes that stay blank, to be filled in by hand: ${p.boxes.map(({ box, forms }) => `${box} on ${count(forms, 'form')}`).join(', ')}.`,
  'form.done': (p: { files: number; folder: string }) => `${count(p.files, 'workbook')} in ${p.folder}.`,
  'photo.left-out': (p: { member: string; photo: string; why: Nested }, inner: Inner) =>
    `${p.member}: the photo ${p.photo} is left out: ${inner(p.why)}`,
  'photo.not-a-picture': () => 'It is no JPEG or PNG picture.',
  'photo.turned': (p: { member: string; photo: string }) =>
    `${p.member}: the photo ${p.photo} was taken with the camera turned and lies on its side in the form; turn it and save it anew.`,
  'photo.corrupt': () => 'The picture is damaged.',
  'photo.too-large': (p: { megabytes: number }) => `It is too large; at most ${p.megabytes} MB.`,
  'photo.outside': () => 'It lies outside the workspace.',
  'save.done': (p: { file: string }) => `Written: ${p.file}`,
  'progress.files': (p: { done: number; total: number; rate: number; secondsLeft: number }) =>
    `${p.done} of ${p.total} files, ${p.rate} a second, ${p.secondsLeft} s left`,
  'progress.forms': (p: { done: number; total: number }) => `${p.done} of ${p.total} forms`,

  // --- explain, list, show -------------------------------------------------------------------------------------------
  'explain.rule': () => 'rule',
  'explain.severity': () => 'severity',
  'explain.clause': () => 'clause',
  'explain.summary': () => 'demands',
  'explain.wrong': () => 'Wrong:',
  'explain.right': () => 'Right:',
  'explain.ignore': () => 'To let one case pass, with its reason, on the line above or at the end of the line:',
  'group.records': () => 'Records',
  'group.eligibility': () => 'Eligibility',
  'group.composition': () => 'Composition',
  'group.appointment': () => 'Appointment',
  'group.exit': () => 'Exit',
  'group.registration': () => 'Registration',
  'state.nominated': () => 'nominated',
  'state.serving': () => 'serving',
  'state.lapsed': () => 'lapsed',
  'state.ended': () => 'ended',
  'list.state': () => 'state',
  'list.none': () => 'No record fits.',
  'list.count': (p: { count: number }) => `${p.count} in all.`,
  'show.appointment': (p: {
    organization: string;
    state: string;
    asOf: string;
    lastDay: string | undefined;
    isRenewal: boolean;
  }) =>
    `${p.organization}, as of ${p.asOf}: ${p.state}${orNothing(p.lastDay, (day) => `, last day ${day}`)}${p.isRenewal ? ', a renewal' : ''}`,

  // --- reports -------------------------------------------------------------------------------------------------------
  'severity.error': () => 'error',
  'severity.warning': () => 'warning',
  'severity.info': () => 'info',
  'report.suggestion': (p: { text: string }) => `suggestion: ${p.text}`,
  'report.clean': (p: { ignored: number }) => `No findings${ignoredWords(p.ignored)}.`,
  'report.counts': (p: { error: number; warning: number; info: number; ignored: number }) =>
    `${count(p.error, 'error')}, ${count(p.warning, 'warning')}, ${p.info} info${ignoredWords(p.ignored)}.`,
  'report.checked': (p: {
    files: number;
    organizations: number;
    members: number;
    units: number;
    asOf: string;
    policy: string;
  }) =>
    `Checked ${count(p.files, 'file')}: ${count(p.organizations, 'organisation')}, ${count(p.members, 'member')}, ${count(p.units, 'unit')}; as of ${p.asOf} under ${p.policy}.`,
  'report.incomplete': (p: { unread: number }) =>
    `Not all was checked: ${p.unread === 1 ? 'one file or folder' : `${p.unread} files or folders`} could not be read.`,
  'report.failure': (p: { file: string; why: Nested }, inner: Inner) => `${p.file} cannot be read: ${inner(p.why)}`,
  'report.crash': (p: { rule: string; file: string; reason: string }) =>
    `The rule ${quote(p.rule)} failed${p.file === '' ? '' : ` on ${p.file}`}: ${p.reason}. This is a mistake of dgw; the other rules have run. Please report it with this line.`,
  'remark.long-ago': (p: { asOf: string }) =>
    `Most terms were over before ${p.asOf}. Is it a register of former years? Then name its day: --as-of <YYYY-MM-DD>.`,
  'remark.empty': () =>
    'There are no records yet: put them into organizations/, members/ and units/ (see the examples of dgw).',
  'remark.unknown-folder': (p: { folder: string; nearest?: string | undefined }) =>
    `The YAML files in ${quote(`${p.folder}/`)} are not checked: it is no folder of records${didYouMean(p.nearest) || '.'}`,
  'remark.no-records': (p: { path: string }) => `${p.path} holds no records; nothing is checked there.`,
  'remark.outside': (p: { file: string }) =>
    `${p.file} looks like a record, but lies outside the folders of records and is not checked.`,
  'remark.unknown-file': (p: { file: string }) => `${p.file} is not checked: records are files named *.yaml or *.yml.`,
};

function factWords({ field, value }: RecordedFact): string {
  const name = field.kind === 'unit' ? `unit ${field.path}` : field.path;
  return typeof value === 'string' ? `${name} ${value}` : `${name} ${value ? 'yes' : 'no'}`;
}

function ignoredWords(ignored: number): string {
  return ignored === 0 ? '' : ` (${ignored} ignored)`;
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function typeWords(types: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    'not-finite': 'a number that is infinite or none at all',
    integer: 'a whole number',
    boolean: 'true or false',
    object: 'fields (“key: value” lines)',
    array: 'a list (“- item” lines or […])',
    null: 'nothing (an empty value)',
  };
  return types
    .split(',')
    .map((type) => words[type] ?? type)
    .join(' or ');
}
