/**
 * What people are told, in English. A message says what is wrong, where (as far as the place does not show it), what
 * was expected and what to do.
 */

import { orNothing } from '../text/or-nothing.ts';
import { quote, visible } from '../text/quote.ts';
import { count, didYouMean, fieldWithin, list } from './english.ts';
import type { FieldName } from './field-title.ts';
import type { Inner, Message } from './message.ts';

export const en = {
  // --- reading -------------------------------------------------------------------------------------------------------
  'file-encoding.gbk': () =>
    'The file is encoded in GBK/GB18030, and not in UTF-8. Save it as UTF-8 (in Notepad: “Save as”, encoding UTF-8).',
  'file-encoding.utf16': () =>
    'The file is encoded in UTF-16, and not in UTF-8. Save it as UTF-8 (in Notepad: “Save as”, encoding UTF-8).',
  'file-encoding.binary': () =>
    'The file is not text, or in an unknown encoding. It must be a UTF-8 text file in YAML.',
  'yaml-syntax.too-large': (p: { size: string; limit: string }) =>
    `The file has ${p.size}; at most ${p.limit} are read. Is it really the right file?`,
  'yaml-syntax.too-deep': () => 'The file is nested too deeply to be read.',
  'yaml-syntax.empty': () => 'The file is empty. Fill it in or remove it.',
  'yaml-syntax.not-a-mapping': () => 'The file must be a list of “field: value” lines; none was found.',
  'yaml-syntax.full-width-colon': () =>
    'A full-width colon “：” does not separate a field from its value; write “: ” (colon and space).',
  'yaml-syntax.no-blank': (p: { key: string }) => `The colon behind ${quote(p.key)} must be followed by a space: “: ”.`,
  'yaml-syntax.full-width-space': (p: { key: string }) =>
    `The field name ${quote(p.key)} holds a space that is no ordinary one, or something invisible; use ordinary spaces.`,
  'yaml-syntax.full-width-mark': (p: { found: string; wanted: string }) =>
    `The full-width mark “${p.found}” is a character like any other to YAML; write “${p.wanted}”.`,
  'yaml-syntax.chinese-quotes': () => 'Chinese quotes do not enclose a value; write plain ones ("…").',
  'yaml-syntax.wide-space': () =>
    'A full-width or unbreakable space follows the colon and does not part the field from its value; write an ordinary one.',
  'yaml-syntax.key': () =>
    'Brackets or braces stand where the name of a field is expected; put a value that begins with them in quotes ("…").',
  'yaml-syntax.line-ends': () => 'The lines end in CR alone (as on old Macs); save the file with line ends LF or CRLF.',
  'yaml-syntax.tab': () => 'A tab cannot indent YAML; use spaces.',
  'yaml-syntax.duplicate-key': (p: { key: string }) => `The field ${quote(p.key)} is written twice; keep one of them.`,
  'yaml-syntax.alias': () => 'Anchors and aliases (& and *) are not used here; write the value out.',
  'yaml-syntax.tag': () => 'Tags (!) are not used here; write the plain value.',
  'yaml-syntax.documents': () => 'The file holds several documents (---); a file holds one.',
  'yaml-syntax.indentation': () =>
    'The indentation does not fit the lines above; fields of one level begin in one column.',
  'yaml-syntax.missing-comma': () => 'A comma is missing here between two values.',
  'yaml-syntax.multiline-key': () => 'This line has no “: ” after its field name.',
  'yaml-syntax.open-quote': (p: { quote: string }) =>
    `The quote ${p.quote} that opens here is not closed; close it behind the value.`,
  'yaml-syntax.behind-quote': () =>
    'Text stands behind the closing quote; put all of the value in quotes, or close the quote later.',
  'yaml-syntax.open-bracket': (p: { open: string; close: string }) =>
    `The bracket ${p.open} that opens here is not closed; write ${p.close} behind its last value.`,
  'yaml-syntax.extra-bracket': (p: { found: string }) => `Nothing was opened that ${p.found} could close; remove it.`,
  'yaml-syntax.extra-comma': () => 'There is a comma too much here; remove it.',
  'yaml-syntax.colon-in-value': () =>
    'A value with “: ” in it must be in quotes ("…"): else YAML takes its beginning for the name of a field.',
  'yaml-syntax.brackets-in-value': () =>
    'A text with brackets in it must be in quotes here ("…"): else YAML takes them for a list.',
  'yaml-syntax.block-in-flow': () =>
    'Between brackets or braces there are only values with commas between them; write lists and groups in brackets of their own.',
  'yaml-syntax.dash': () =>
    'A list begins on the line below its field; or put a value that begins with a dash in quotes ("…").',
  'yaml-syntax.comment': () => 'A comment needs a space in front of its “#”.',
  'yaml-syntax.long-key': () =>
    'This name of a field is longer than any; is there a “: ” too late, or a quote missing?',
  'yaml-syntax.directive': () => 'Lines that begin with “%” are not used here; remove the line.',
  'yaml-syntax.conflict': () =>
    'Two versions of the file stand below each other, from “<<<<<<<” to “>>>>>>>”: two people changed it. Keep what is right and remove the marks.',
  'yaml-syntax.bad-start': (p: { found: string }) =>
    `A value cannot begin with ${p.found}; put the value in quotes ("…").`,
  'yaml-syntax.bad-escape': () => 'Unknown escape after “\\” in a quoted text; write “\\\\” for a backslash.',
  'yaml-syntax.not-understood': () =>
    'This cannot be read as “field: value” lines; compare it with the lines around it.',

  // --- what stops the work -------------------------------------------------------------------------------------------
  'workspace.not-found': (p: { folder: string }) =>
    `No workspace: there is no dgw.yaml in ${p.folder} or above it. Go to your workspace, or name it with -C <dir>.`,
  'workspace.no-folder': (p: { folder: string; why: Message }, inner: Inner) =>
    `The folder ${p.folder} cannot be used: ${inner(p.why)}`,
  'workspace.misnamed': (p: { folder: string; file: string }) =>
    `No workspace: ${p.file} in ${p.folder} has the wrong name; rename it to dgw.yaml.`,
  'configuration.unreadable': (p: { file: string; why: Message }, inner: Inner) =>
    `${p.file} cannot be read: ${inner(p.why)}`,
  'configuration.broken': (p: { file: string; line: number; column: number; why: Message }, inner: Inner) =>
    `${p.file}:${p.line}:${p.column}: ${inner(p.why)}`,
  'policy.unknown': (p: { name: string; known: readonly string[]; nearest?: string | undefined }) =>
    `There is no built-in policy ${quote(p.name)}${didYouMean(p.nearest) || '.'} Built in: ${list(p.known)}. For a policy of your own write its file: policies/our-city.yaml.`,
  'policy.unknown-word': (p: { word: string; expected: readonly string[]; nearest?: string | undefined }) =>
    `${quote(p.word)} does not occur in this policy; expected one of ${list(p.expected)}${didYouMean(p.nearest) || '.'}`,
  'policy.empty': (p: { part: string }) => `A policy has at least one of its ${quote(p.part)}; there is none.`,
  'policy.ring': (p: { word: string }) =>
    `The step ${quote(p.word)} would follow itself: the steps follow each other in a ring. Change its “after” or that of one in between.`,
  'policy.above-itself': (p: { level: string }) =>
    `The level ${quote(p.level)} would lie above itself: the levels name each other as parents. Change one “parent”.`,
  'policy.min-max': (p: { min: number; max: number }) =>
    `No committee can be like that: at least ${p.min} would be wanted and at most ${p.max} allowed. Change one of the numbers.`,
  'policy.never-odd': (p: { total: number }) =>
    `No committee can be like that: an odd number of members, and ${p.total} of them. Change “total”, or remove “totalOdd”.`,
  'policy.appoints-none': (p: { mode?: string }) =>
    `No step of this procedure puts anybody in office${p.mode === undefined ? '' : ` by ${quote(p.mode)}`}; mark the one that does with “appoints: true”.`,
  'policy.appoints-no-other': () =>
    'Other modes go through the steps that are for all modes, and none of those puts anybody in office; add one with “appoints: true” and without “modes”, or remove “otherModes”.',
  'policy.appoints-twice': () =>
    'A second step puts the same people in office; keep “appoints” at one of them, or tell them apart by “modes”.',
  'policy.appoints-optional': () => 'The step that puts people in office cannot be left out; remove “optional”.',
  'policy.appoints-exit': () => 'Nobody is put in office by leaving; remove “appoints”.',
  'policy.replacement-exit': (p: { exit: string }) =>
    `${quote(p.exit)} is the exit at the end of a term; whoever is replaced leaves before that. Name another kind, or none.`,
  'policy.exit-only': (p: { only: string }) =>
    `${quote(p.only)} says for which appointments a step is; the steps of an exit are for all. Remove it.`,
  'policy.actor': (p: { word: string; expected: readonly string[]; nearest?: string | undefined }) =>
    `${quote(p.word)} is nobody: write one of ${list(p.expected)}, or the full name of an authority${didYouMean(p.nearest) || '.'}`,
  'policy.actor-level': (p: { word: string; level: string }) =>
    `${quote(p.word)} is a level and no authority; for the nearest organisation above of that level write { level: ${p.level} }.`,
  'policy.fact': (p: { fact: string; expected: readonly string[]; nearest?: string | undefined }) =>
    `${quote(p.fact)} is no fact of an appointment; the facts are ${list(p.expected)}${didYouMean(p.nearest) || '.'}`,
  'policy.async': () => '“$async” has no place here: facts are judged at once. Remove it.',
  'policy.keyword': (p: { keyword: string; nearest?: string | undefined }) =>
    `${quote(p.keyword)} is no keyword of JSON Schema${didYouMean(p.nearest) || '; remove it.'}`,
  'policy.keyword-value': (p: { keyword: string }) =>
    `What ${quote(p.keyword)} says here is nothing that JSON Schema knows; see the examples of “requires”.`,
  'policy.documents': () => 'The file holds several documents (---); a policy file holds one policy.',

  'policy.twice': (p: { word: string }) => `${quote(p.word)} is listed twice.`,
  'policy.either': (p: { one: string; other: string }) =>
    `${quote(p.one)} and ${quote(p.other)} exclude each other; keep one of them.`,
  'policy.together': (p: { one: string; other: string }) =>
    `${quote(p.one)} here says something only together with ${quote(p.other)}; add the latter or remove the former.`,
  'policy.years-order': () =>
    'The entries go from the earliest “until” to the latest, and only the last has none; reorder them.',
  'settings.policies-order': () =>
    'The documents go from the earliest “until” to the latest, and only the last has none; reorder them.',
  'policy.pattern': (p: { pattern: string }) =>
    `${quote(p.pattern)} is no pattern that can be used; it may neither look ahead nor refer back.`,
  'policy.requires': () =>
    'This is no JSON Schema that can be used: parts of it contradict each other, or refer to what is not there.',
  'file.no-permission': () => 'No permission.',
  'file.vanished': () => 'It does not exist (any more).',
  'file.link-loop': () => 'A link leads back to itself; remove the link.',
  'file.too-many-open': () => 'Too many files are open; close other programs and try again.',
  'file.is-folder': () => 'It is a folder, not a file.',
  'file.not-folder': () => 'It is a file, not a folder.',
  'file.outside': () => 'It is a link that leads out of the workspace; put the file itself in its place.',
  'file.misnamed': () => 'It looks like a record, but records are files named *.yaml or *.yml; rename it.',
  'file.outside-folders': () =>
    'It looks like a record, but lies outside the folders of records; move it into one of them, such as members/.',
  'file.unknown-folder': (p: { nearest?: string | undefined }) =>
    `There are records in it, but it is no folder of records${didYouMean(p.nearest) || '; move them into one, such as members/.'}`,
  'file.not-regular': () => 'It is not an ordinary file.',
  'file.name-too-long': () => 'Its name is too long.',
  'file.disk-full': () => 'The disk is full.',
  'file.in-use': () => 'Another program has it open; close it there (Excel, WPS) and try again.',
  'file.changed-meanwhile': () =>
    'It was changed by someone else since it was read; nothing was saved. Run the command again.',
  'file.gone-meanwhile': () =>
    'It was there when it was read and is gone now; nothing was saved. Run the command again.',
  'file.twice': () => 'It would be written twice in one go, since two names lead to it; nothing was saved.',
  'folder.cannot-be-made': () => 'Its folder does not exist and cannot be made.',
  'file.unreadable': (p: { code: string }) => `The system says ${p.code}.`,

  // --- schema --------------------------------------------------------------------------------------------------------
  'schema.required': (p: { field: FieldName }) => `The field ${quote(fieldWithin(p.field))} is missing.`,
  'schema.unknown': (p: { field: string; nearest?: string | undefined }) =>
    `There is no field ${quote(p.field)} here${didYouMean(p.nearest) || '.'}`,
  'schema.type': (p: { expected: string; found: string }) =>
    `Expected ${typeWords(p.expected)}, found ${typeWords(p.found)}.`,
  'schema.quote-number': () =>
    'The value must be text, but YAML reads it as a number and may damage it. Put it in quotes: "…".',
  'schema.yes-or-no': (p: { value: string; wanted: string }) =>
    `${quote(p.value)} is a text; yes is written as true and no as false, without quotes: here ${p.wanted}.`,
  'schema.list': (p: { wanted: string }) => `Expected a list, found a text; write ${visible(p.wanted)}.`,
  'schema.chinese-quotes': (p: { value: string }) =>
    `The Chinese quotes of ${visible(p.value)} are part of the value; leave them out, or write plain ones ("…").`,
  'schema.date': (p: { value: string }) => `${quote(p.value)} is not a date; write YYYY-MM-DD.`,
  'schema.date-or-month': (p: { value: string }) => `${quote(p.value)} is not a date; write YYYY-MM-DD or YYYY-MM.`,
  'schema.date-form': (p: { value: string; wanted: string; isGuessed: boolean }) =>
    `Dates are written year, month and day with “-” between: ${quote(p.value)} as ${p.wanted}${p.isGuessed ? ', if that is the century' : ''}.`,
  'schema.date-incomplete': (p: { value: string; wanted: string }) =>
    `${quote(p.value)} lacks the ${missingPartOf(p.wanted)}; write ${p.wanted}.`,
  'schema.date-ambiguous': (p: { value: string; values: readonly string[] }) =>
    `${quote(p.value)} can be ${p.values.join(' or ')}; write the one that is meant.`,
  'schema.no-such-day': (p: { value: string }) => `The calendar has no ${quote(p.value)}; look the date up again.`,
  'schema.date-range': (p: { value: string; first: number; last: number }) =>
    `${quote(p.value)}: only dates from ${p.first} to ${p.last} can be recorded; is the year right?`,
  'schema.until-now': (p: { value: string }) =>
    `${quote(p.value)} is not a date; of what has not ended yet, leave the field out.`,
  'schema.record-id': (p: { value: string; hasOtherDot: boolean }) =>
    `${quote(p.value)} is not an id; use letters and digits of any script, “-”, “_”, “.”${p.hasOtherDot ? ' and the dot “·” (U+00B7), which is another than that here' : ' and “·”'}.`,
  'schema.id-on-windows': (p: { value: string }) =>
    `${quote(p.value)} cannot be an id: Windows can have no file of this name (no dot at the end; CON, NUL, COM1 and the like are devices); write another.`,
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
  'schema.empty-list': () => 'The list is empty; name at least one.',
  'schema.more': (p: { more: number }) =>
    `${count(p.more, 'more mistake')} of this kind in the file; correct those that are shown first.`,
  'schema.pattern': (p: { value: string; examples: readonly string[] }) =>
    `${quote(p.value)} has not the form that is wanted here; write it like ${p.examples.join(' or ')}.`,
  'schema.other': () => 'The value does not fit here; see the description of the field in its JSON Schema.',

  // --- texts as they are typed ---------------------------------------------------------------------------------------
  'text-form.invisible': (p: { character: string }) =>
    `The text holds a character that the eye cannot tell, ${visible(p.character)}; type the text anew.`,
  'text-form.quotes': (p: { character: string }) =>
    `The Chinese quote ${p.character} is part of the text; leave it out, or put plain quotes ("…") around the value.`,
  'text-form.digits': (p: { character: string }) =>
    `The text holds full-width digits, such as ${p.character}; write ordinary ones, 0 to 9.`,
  'text-form.blank': () =>
    'There are blanks in or around the name; leave them out, the form spreads short names by itself.',
  'text-form.numbered': () =>
    'The name has a digit. Write it as the ID card does; namesakes are told apart by their id.',
  'text-form.name': () =>
    'A person’s name has no digits: write the name alone, and an ID or phone number into its own field (idNumber, phone).',
  'text-form.title': () => 'This is a number and no name: write the full name, as on the seal.',
  'text-form.phone': () =>
    'This does not look like a phone number: a mobile has 11 digits, others an area code and 7 or 8 digits; several are parted by “、”.',

  // --- ignores -------------------------------------------------------------------------------------------------------
  'unused-ignore.unused': (p: { rule: string }) => `Nothing is found here for ${quote(p.rule)}; remove the ignore.`,
  'unused-ignore.unknown-rule': (p: { rule: string; nearest?: string | undefined }) =>
    `There is no rule ${quote(p.rule)}${didYouMean(p.nearest) || '; see dgw explain.'}`,
  'unused-ignore.no-reason': (p: { rule: string }) =>
    `An ignore needs a reason: # dgw-ignore ${p.rule}: why. It has no effect without one.`,
  'unused-ignore.no-rule': () => 'An ignore names rules and a reason: # dgw-ignore <rule>[, <rule>…]: why.',

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
  'usage.as-of': (p: { value: string; wanted?: string | undefined; first: number; last: number }) =>
    `--as-of: ${quote(p.value)} is not a day from ${p.first} to ${p.last} as YYYY-MM-DD${didYouMean(p.wanted) || '.'}`,
  'usage.within': (p: { value: string }) =>
    `--within: ${quote(p.value)} is not a span of time; write a number with d, m or y, such as 90d, 6m or 1y.`,
  'usage.whole-number': (p: { flag: string; value: string }) => `${p.flag}: ${quote(p.value)} is not a whole number.`,
  'usage.period': (p: { value: string }) => `--period: ${quote(p.value)} is no year; write four digits, such as 2014.`,
  'usage.path-missing': (p: { path: string }) => `${p.path} does not exist.`,
  'usage.path-outside': (p: { path: string }) => `${p.path} is not in the workspace.`,
  'usage.not-together': (p: { first: string; second: string }) => `${p.first} and ${p.second} do not go together.`,
  'usage.one-place': (p: { place: string }) =>
    `Only one output goes to ${p.place}; name a file for each of the others: --format <format>=<file>.`,
  'usage.output-needed': (p: { format: string }) => `The format ${p.format} is a file: name it with -o <file>.`,
  'save.failed': (p: { file: string; why: Message }, inner: Inner) => `${p.file} cannot be written: ${inner(p.why)}`,
  'save.busy': (p: { folder: string; process: number | undefined }) =>
    `Another dgw${orNothing(p.process?.toString(), (word) => ` (process ${word})`)} is saving in ${p.folder}; nothing was saved. Try again when it is done.`,
  'save.busy-elsewhere': (p: { folder: string; host: string; process: number; lock: string }) =>
    `dgw on the computer ${quote(p.host)} (process ${p.process}) is saving in ${p.folder}; nothing was saved. Try again when it is done; if it no longer runs there, remove ${p.lock}.`,
  'save.unfinished': (p: { file: string; why: Message; written: number; files: number }, inner: Inner) =>
    `${p.file} cannot be written: ${inner(p.why)} ${p.written} of ${count(p.files, 'file')} are written; the rest is ready, and the next run in this folder writes it.`,
  'save.others-changed': (p: { file: string; written: number }) =>
    `${p.file} was changed by someone else at the same moment and is left as it is; the others (${p.written}) are written. Run the command again for it.`,
  'save.finished-now': (p: { files: number }) =>
    `A save that was interrupted is finished now: ${count(p.files, 'file')}.`,
  'save.taken-back': (p: { files: number }) =>
    `A save was interrupted before it changed anything; what it had prepared is removed (${count(p.files, 'file')}).`,
  'save.left-alone': (p: { file: string }) =>
    `${p.file} was changed since a save was interrupted; it is left as it is, without what was to be saved.`,
  'save.journal-damaged': (p: { file: string }) =>
    `${p.file}, the journal of a save that was interrupted, is damaged. Compare the records with a backup, then remove it.`,
  'xlsx.too-large': (p: { cells: number; limit: number }) =>
    `The workbook would have ${p.cells.toLocaleString('en-US')} cells; more than ${p.limit.toLocaleString('en-US')} are not written. Ask for fewer (one organisation, a shorter span), or for another format (csv, json).`,
  'usage.ending': (p: { file: string; ending: string; format: string }) =>
    `${p.file}: a file that ends in ${p.ending} cannot hold the format ${p.format}; give it another name or another --format.`,
  'usage.ending-unknown': (p: { file: string; ending: string; expected: readonly string[] }) =>
    `${p.file}: this command writes no ${p.ending} files; expected one of ${list(p.expected)}.`,
  'file.exists': () => 'It exists already; remove it, or replace it with --overwrite.',
  'file.is-settings': () => 'It is the settings of a register, which no output replaces; name another file.',
  'file.among-records': () => 'It lies in a folder of records, where no output is put; name a file elsewhere.',
  'file.is-record': () => 'It is a record, which no output replaces; name another file.',
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
  'register.rests-on-wrong': () => 'Something is wrong in a record that it refers to; dgw validate says what.',
  'register.left-out': (p: { file: string; why: Message }, inner: Inner) => `Left out: ${p.file}: ${inner(p.why)}`,
  'form.nobody': (p: { organization: string; asOf: string }) =>
    `${quote(p.organization)} has no members on ${p.asOf}; no form is written for it.`,
  'form.blocked': () =>
    'No form was written: correct the errors above first, or go on without what they concern with --despite-errors.',
  'form.written': (p: { file: string; members: number }) =>
    `${p.file}  ${p.members === 0 ? 'blank' : count(p.members, 'member')}`,
  'form.no-member': (p: { member: string }) =>
    `There is no member ${quote(p.member)} with an appointment there; see dgw list members.`,
  'form.blank-boxes': (p: { boxes: readonly { box: string; forms: number }[] }) =>
    p.boxes.length === 0
      ? 'No box stays blank.'
      : `Boxes that stay blank, to be filled in by hand: ${p.boxes.map(({ box, forms }) => `${box} on ${count(forms, 'form')}`).join(', ')}.`,
  'form.done': (p: { files: number; folder: string }) => `${count(p.files, 'workbook')} in ${p.folder}.`,
  'photo.left-out': (p: { member: string; photo: string; why: Message }, inner: Inner) =>
    `${p.member}: the photo ${p.photo} is left out: ${inner(p.why)}`,
  'photo.empty': () => 'The file is empty; get the photo anew.',
  'photo.not-a-picture': () => 'It is no JPEG or PNG picture.',
  'photo.other-format': (p: { format: string }) => `It is a ${p.format} file; save it anew as JPEG or PNG.`,
  'photo.too-large': (p: { megabytes: number }) => `It is too large; at most ${p.megabytes} MB.`,
  'photo.too-many-pixels': (p: { width: number; height: number; limit: number }) =>
    `It has ${p.width} × ${p.height} pixels, more than ${p.limit} on a side; save it smaller.`,
  'photo.no-size': () => 'The picture has no width or no height; get the photo anew.',
  'photo.cut-short': () => 'The picture is not whole: the file was cut short. Get the photo anew.',
  'photo.damaged': (p: { at: number }) => `The picture is damaged (at byte ${p.at}); get the photo anew.`,
  'photo.checksum': (p: { chunk: string }) =>
    `The picture is damaged: a checksum in it is wrong (${p.chunk}). Get the photo anew.`,
  'photo.turned': (p: { orientation: number }) =>
    `The picture is stored lying or mirrored (EXIF orientation ${p.orientation}); turn it upright and save it anew.`,
  'photo.cmyk': () => 'Its colours are CMYK, for printing presses; save it anew in RGB.',
  'photo.rare': () => 'It is a kind of JPEG that few programs show; save it anew as an ordinary JPEG or PNG.',
  'photo.outside': () => 'It lies outside the workspace.',
  cancelled: () => 'Cancelled; nothing was saved.',
  'save.done': (p: { file: string }) => `Written: ${p.file}`,
  'progress.files': (p: { done: number; total: number; rate: number; secondsLeft: number }) =>
    `${p.done} of ${p.total} files, ${p.rate} a second, ${p.secondsLeft} s left`,
  'progress.forms': (p: { done: number; total: number }) => `${p.done} of ${p.total} forms`,

  // --- explain, list, show -------------------------------------------------------------------------------------------
  'explain.rule': () => 'rule',
  'explain.severity': () => 'severity',
  'explain.clause': () => 'clause',
  'explain.summary': () => 'demands',
  'explain.clause-in-short': (p: { title: string; clause: string }) =>
    `${p.title}, ${p.clause} (in short, in our words)`,
  'explain.no-rule': () => 'No rule checks this clause by itself.',
  'explain.wrong': () => 'Wrong:',
  'explain.right': () => 'Right:',
  'explain.ignore': () => 'To let one case pass, with its reason, on the line above or at the end of the line:',
  'group.records': () => 'Records',
  'group.eligibility': () => 'Eligibility',
  'group.composition': () => 'Composition',
  'group.appointment': () => 'Appointment',
  'group.exit': () => 'Exit',
  'group.mechanisms': () => 'Mechanisms',
  'group.registration': () => 'Registration',
  'state.nominated': () => 'nominated',
  'state.serving': () => 'serving',
  'state.lapsed': () => 'lapsed',
  'state.ended': () => 'ended',
  'state.withdrawn': () => 'withdrawn',
  'ledger.no-period': () => 'The ledger of units has no years; leave --period out.',
  'list.state': () => 'state',
  'list.filter': (p: { flag: string; kind: string }) =>
    `${p.flag} is for lists of members; ${quote(p.kind)} have none.`,
  'list.none': () => 'No record fits.',
  'list.count': (p: { count: number }) => `${p.count} in all.`,
  'show.appointment': (p: {
    organization: string;
    state: string;
    asOf: string;
    lastDay: string | undefined;
    isRenewal: boolean;
    /** What the document calls a further term. */
    renewal: string;
    /** Names of who held the seat before, and after. */
    predecessor?: string | undefined;
    successor?: string | undefined;
  }) =>
    `${p.organization}, as of ${p.asOf}: ${p.state}${orNothing(p.lastDay, (day) => `, last day ${day}`)}${p.isRenewal ? ', a renewal' : ''}${orNothing(p.predecessor, (name) => `, took over the seat of ${name}`)}${orNothing(p.successor, (name) => `, the seat was taken over by ${name}`)}`,

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
  'report.failure': (p: { file: string; why: Message }, inner: Inner) => `${p.file} cannot be read: ${inner(p.why)}`,
  'report.crash': (p: { rule: string; file: string; reason: string }) =>
    `The rule ${quote(p.rule)} failed${p.file === '' ? '' : ` on ${p.file}`}: ${p.reason}. This is a mistake of dgw; the other rules have run. Please report it with this line.`,
  'debug.reading': (p: { ahead: number; byOurselves: number; absentThreads: number }) =>
    `Files read ahead by threads: ${p.ahead}; by the program itself: ${p.byOurselves}; threads that did not start: ${p.absentThreads}.`,
  'remark.long-ago': (p: { asOf: string }) =>
    `Most terms were over before ${p.asOf}. Is it a register of former years? Then name its day: --as-of <YYYY-MM-DD>.`,
  'remark.empty': () =>
    'There are no records yet: put them into organizations/, members/ and units/ (see the examples of dgw).',

  'remark.no-record': (p: { file: string }) => `${p.file} is not checked: records are files named *.yaml or *.yml.`,
  'remark.more-no-records': (p: { more: number }) => `${count(p.more, 'more file')} like that.`,
  'remark.no-records': (p: { path: string }) => `${p.path} holds no records; nothing is checked there.`,
};

/** English gives names and parameters; a translation that lacks one does not compile. */
export type Catalogue = typeof en;

function ignoredWords(ignored: number): string {
  return ignored === 0 ? '' : ` (${ignored} ignored)`;
}

function missingPartOf(wanted: string): string {
  return wanted.includes('MM') ? (wanted.includes('DD') ? 'month and the day' : 'month') : 'day';
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
