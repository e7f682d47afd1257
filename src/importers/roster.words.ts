/** What is said of the cells of a roster, in both languages. */

import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { type Lang, messagesOf } from '../messages/message.ts';
import { mask } from '../text/mask.ts';
import { quote } from '../text/quote.ts';
import type { CellPlace } from '../workbooks/workbook.ts';
import { placeText } from './place-text.ts';

interface Found {
  readonly found: string;
}
interface Choice extends Found {
  readonly expected: readonly string[];
  readonly nearest?: string | undefined;
}
interface Person {
  readonly name: string;
}

interface Meant {
  readonly words: Readonly<Record<Lang, string>>;
  /** The step of which it is a field. */
  readonly step?: string | undefined;
}

/** Far more than is shown: no number is cut where it would be seen. */
const LONGEST_SEEN = 400;

/** In quotes, in one line; numbers of people masked here already, since a quote that is cut could cut one. */
function seen(text: string): string {
  return quote(mask(text.slice(0, LONGEST_SEEN).replace(/\s+/g, ' ')));
}

const or = (values: readonly string[]) => values.join(' or ');
const 或 = (values: readonly string[]) => values.join('，还是 ');

export const says = messagesOf('roster.', {
  en: {
    // --- values that cannot be used ---
    errorCell: (p: Found) =>
      `The formula in this cell gives no value (${seen(p.found)}); write the value itself into the cell.`,
    dateUnknown: (p: Found) => `${seen(p.found)} is no date; write it like 2013-09-22 or 2013.9.22.`,
    dateIncomplete: (p: Found & { wanted: string }) =>
      `${seen(p.found)} is not enough: the record needs ${p.wanted}; look it up in the papers.`,
    dateAmbiguous: (p: Found & { values: readonly string[] }) =>
      `${seen(p.found)} may be ${or(p.values)}; write the one that is meant, as text.`,
    dateAsNumber: (p: Found & { day: string }) =>
      `${seen(p.found)} is a number; Excel counts days like that, and this one would be ${p.day}. Give the cell a date format, or write the date as text.`,
    noSuchDay: (p: Found) => `${seen(p.found)} is not in the calendar; look the date up in the papers.`,
    dateRange: (p: Found) => `${seen(p.found)} lies outside the years that records can hold; look the date up.`,
    untilNow: (p: Found) => `${seen(p.found)} is no date; write the date itself, or leave the cell empty.`,
    idDamaged: () =>
      'Excel has turned this ID number into a number and lost its last digits. They cannot be brought back: set the cell to text and copy the number from the card.',
    idShape: (p: Found) =>
      `${seen(p.found)} is no ID number: 18 characters are expected, digits and perhaps a last X. Compare it with the card.`,
    phoneDamaged: (p: Found) =>
      `${seen(p.found)} was a phone number before Excel rounded it; set the cell to text and write the number again.`,
    hidden: (p: Found) => `${seen(p.found)} is shortened for public notice; write the whole number, or empty the cell.`,
    gender: (p: Found) => `${seen(p.found)} is no gender; write 男 or 女.`,
    ethnicity: (p: Found & { nearest?: string | undefined }) =>
      `${seen(p.found)} is none of the 56 ethnic groups${english.didYouMean(p.nearest) || '; write it in full, like 汉族.'}`,
    name: (p: Found) =>
      `${seen(p.found)} is no name; write the name alone, and what else there is into its own column.`,
    yesOrNo: (p: Found) => `${seen(p.found)} says neither yes nor no; write 是 or 否.`,
    number: (p: Found) => `${seen(p.found)} is no number; write a whole number.`,
    word: (p: Choice) =>
      `${seen(p.found)} is no word of the policy here; write one of ${english.list(p.expected)}${english.didYouMean(p.nearest) || '.'}`,
    organizationUnknown: (p: Found & { nearest?: string | undefined }) =>
      `The register has no organisation ${seen(p.found)}${english.didYouMean(p.nearest) || '; write its name as in the register, or add it first (dgw add organization).'}`,
    organizationAmbiguous: (p: Found & { among: readonly string[] }) =>
      `${seen(p.found)} may be any of ${english.list(p.among)}; write which.`,
    organizationMissing: () =>
      'Nothing says which organisation these people belong to: name it in the title above, in a column, or with --organization.',
    organizationOfRow: () => 'This row names no organisation, though the table has a column for it; write it in.',
    organizationOfTitle: (p: Found) =>
      `The register has no organisation that ${seen(p.found)} speaks of, so nobody knows where the people below belong; write its name as in the register, or add it first.`,
    noName: () => 'This row has no name, but says more; write the name in, or remove the row.',
    mergedPersonal: () =>
      'This cell is merged over the rows of several people, so it is not known whose it is; take the cells apart and write each their own.',
    sameAsAbove: (p: Found) => `${seen(p.found)} does not say what is meant; write the value itself.`,
    twoPeople: (p: Found & { other: string }) =>
      `Two people stand side by side in this row: ${seen(p.other)} and ${seen(p.found)}. Write one person a row.`,
    twoColumns: (p: Found & { other: string; label: string }) =>
      `Two columns say ${quote(p.label)}, and here they differ: ${seen(p.other)} and ${seen(p.found)}. Empty the wrong cell, or tell with --map what each column is.`,
    termMonths: (p: Found) =>
      `${seen(p.found)} has no days; a term begins and ends on a day, as the letter of appointment says. Write it like 2013.10.15—2016.10.15.`,
    termUnknown: (p: Found) => `${seen(p.found)} is no term of office; write it like 2013.10.15—2016.10.15.`,
    termOrder: (p: Found) => `${seen(p.found)} ends before it begins; compare it with the letter of appointment.`,
    termName: (p: Found & { expected: readonly string[] }) =>
      `The organisation's record has no term ${seen(p.found)}; it has ${p.expected.length > 0 ? english.list(p.expected) : 'none'}. Correct the cell, or add the term to the record.`,
    evidence: (p: Found & { steps: readonly string[] }) =>
      `It is not known to which step ${seen(p.found)} belongs: ${english.list(p.steps)}. Give each its own column, named after the step.`,
    noEvidence: (p: Found) =>
      `${seen(p.found)} has no place: no step of this organisation's procedure has such a number. Empty the cell, or name the column after a step.`,
    resume: (p: Found) =>
      `${seen(p.found)} is no entry of a résumé; write lines like 1988.09—1992.07 and what was done.`,
    family: (p: Found) =>
      `${seen(p.found)} cannot be taken apart; write a line a relative, like 妻子，李某，1970.02，群众，教师.`,
    education: (p: Found) =>
      `${seen(p.found)} names several educations; say which is 在职, or give them columns of their own.`,
    partyStatus: (p: Found) =>
      `${seen(p.found)} does not go with the dates of joining the Party in this row; correct the one that is wrong.`,
    noPartyStatus: (p: Found) =>
      `${seen(p.found)} does not say whether the person is in the Party; write 中共党员, 中共预备党员, 群众 or the like, or empty the cell.`,
    seatAsPosition: (p: Found) =>
      `${seen(p.found)} is the seat that the roster is about, not the post at the person's unit; it was not read as the latter.`,

    // --- workbooks that were filled in with what the register knows ---
    idTwice: (p: { id: string }) =>
      `The record ${quote(p.id)} has two rows; remove one, or empty this cell for somebody who is new.`,
    idUnknown: (p: { id: string }) =>
      `The register has no record ${quote(p.id)}; empty this cell for somebody who is new.`,
    recordGone: (p: { id: string }) =>
      `This row was changed, but the record ${quote(p.id)} is no longer in the register; empty the cell with its id to enter it anew, or remove the row.`,
    bothChanged: (p: Found & { other: string; label: string }) =>
      `Changed on both sides since the workbook was made: ${quote(p.label)} is ${seen(p.found)} here and ${seen(p.other)} in the register. Write the right one into this cell of a new template, or into the record.`,
    emptied: (p: { label: string }) =>
      `${quote(p.label)} was emptied, and no record can be without it; write it in again.`,
    onlyPart: (p: { label: string; keys: readonly string[] }) =>
      `${quote(p.label)} was emptied, but ${english.list(p.keys)} ${p.keys.length > 1 ? 'are' : 'is'} still there; empty the whole, or write it in again.`,
    appointmentMoved: (p: { id: string }) =>
      `The appointments of ${quote(p.id)} were put into another order since the workbook was made; make a new template.`,
    // --- columns ---
    meaning: (p: Meant) => p.words.en + (p.step === undefined ? '' : ` of ${quote(p.step)}`),

    // --- people ---
    duplicate: (p: Person & { first: CellPlace }) =>
      `${quote(p.name)} is here a second time with the same appointment (first ${placeText(p.first)}); remove one of the rows, or write what tells them apart.`,
    differs: (p: Found & { other: string; place: CellPlace }) =>
      `${seen(p.found)} here, but ${seen(p.other)} in ${placeText(p.place)} for the same person; correct the one that is wrong.`,
    whichPerson: (p: Person & { ids: readonly string[] }) =>
      `The register has several people called ${quote(p.name)} (${english.list(p.ids.map(mask))}); write the birth date or the ID number, so that it is known who is meant.`,

    // --- what was made of it ---
    hiddenSheet: () => 'This sheet is hidden and was not read.',
    emptySheet: () => 'This sheet is empty.',
    noTable: () => 'No list of people or units was found on this sheet: there is no header with names (姓名).',
    hiddenRows: (p: { count: number }) => `${english.count(p.count, 'hidden row')} from here on: read like the others.`,
    hiddenColumn: (p: { label: string }) => `The column ${quote(p.label)} is hidden; it was read like the others.`,
    filtered: () => 'This sheet is filtered; the rows that the filter hides were read too.',
    skippedRow: (p: Found) => `This row was taken for no person: ${seen(p.found)}.`,
    century: (p: Found & { value: string }) => `${seen(p.found)} has no century; ${p.value} was taken.`,
    startOfStep: (p: { step: string; start: string }) =>
      `No start is written; the day of ${quote(p.step)}, ${p.start}, was taken.`,
    startOfTerm: (p: { term: string; start: string }) =>
      `No day is written; the start of the organisation's term ${quote(p.term)}, ${p.start}, was taken.`,
    fullTime: () =>
      'Nothing says whether education was full-time; it was taken for full-time where 在职 is not written.',
    namesake: (p: Person & { id: string }) =>
      `The register has a ${quote(p.name)} (${p.id}) with another birth date: two people, or a slip? This one becomes a new record.`,
    byName: (p: Person & { id: string }) =>
      `Taken for ${p.id} of the register by the name alone: there is no birth date or ID number to compare.`,
    otherNumber: (p: Person & { id: string }) =>
      `The register has another ID number for ${quote(p.name)} (${p.id}) of the same birth date: one person with a slip, or two? It was taken for one.`,
    otherName: (p: Person & { other: string; id: string }) =>
      `The register has this ID number for ${quote(p.other)} (${p.id}), not for ${quote(p.name)}; it was taken for the same person.`,
    idTaken: (p: Person & { id: string }) =>
      `There is another ${quote(p.name)} already: the new record is called ${p.id}.`,
    oneRecordTwice: (p: Person & { id: string; first: CellPlace }) =>
      `${quote(p.name)} and ${placeText(p.first)} were both taken for ${p.id} of the register; write the birth dates or ID numbers, or remove one.`,
    unitElsewhere: (p: { unit: string; organization: string }) =>
      `${quote(p.unit)} is named in several organisations; it was put into the area of ${quote(p.organization)}.`,
  },
  zh: {
    errorCell: (p) => `这一格的公式没有结果（${seen(p.found)}），请直接填写数值或文字。`,
    dateUnknown: (p) => `${seen(p.found)}不是日期，请写成 2013-09-22 或 2013.9.22。`,
    dateIncomplete: (p) => `${seen(p.found)}不完整，须写到 ${p.wanted}，请查对原件。`,
    dateAmbiguous: (p) => `${seen(p.found)}看不出是 ${或(p.values)}，请把单元格设为文本后重写。`,
    dateAsNumber: (p) =>
      `${seen(p.found)}是一个数字；Excel 用这样的数字存日期，按此应是 ${p.day}。请把单元格设为日期格式，或写成文本。`,
    noSuchDay: (p) => `日历上没有${seen(p.found)}，请查对原件。`,
    dateRange: (p) => `${seen(p.found)}不在可填的年份之内，请查对原件。`,
    untilNow: (p) => `${seen(p.found)}不是日期，请写具体日期，或留空。`,
    idDamaged: () =>
      '这个身份证号码已被 Excel 当作数字存过，后几位丢失，无法恢复。请把单元格设为文本，照身份证重新填写。',
    idShape: (p) => `${seen(p.found)}不是身份证号码：应为 18 位，前 17 位是数字，末位是数字或 X。请对照身份证。`,
    phoneDamaged: (p) => `${seen(p.found)}原是电话号码，已被 Excel 改动。请把单元格设为文本后重新填写。`,
    hidden: (p) => `${seen(p.found)}是公示用的隐去写法，请填写完整号码，或留空。`,
    gender: (p) => `${seen(p.found)}不是性别，请填“男”或“女”。`,
    ethnicity: (p) => `${seen(p.found)}不在 56 个民族之内${chinese.didYouMean(p.nearest) || '，请写全称，如“汉族”。'}`,
    name: (p) => `${seen(p.found)}不是姓名，这一格只写姓名，其他内容请写入相应的列。`,
    yesOrNo: (p) => `${seen(p.found)}看不出是或否，请填“是”或“否”。`,
    number: (p) => `${seen(p.found)}不是数，请填整数。`,
    word: (p) =>
      `${seen(p.found)}不是文件规定的用语，此处可填：${chinese.list(p.expected)}${chinese.didYouMean(p.nearest) || '。'}`,
    organizationUnknown: (p) =>
      `名册里没有组织${seen(p.found)}${chinese.didYouMean(p.nearest) || '，请照名册写它的名称，或先用 dgw add organization 添加。'}`,
    organizationAmbiguous: (p) => `${seen(p.found)}可能是${chinese.list(p.among)}，请写明是哪一个。`,
    organizationMissing: () =>
      '看不出这些人属于哪个组织：请写在表上方的标题或“填报单位”里，或加一列，或用 --organization 指定。',
    organizationOfRow: () => '表中有组织一列，这一行却没有填，请补上。',
    organizationOfTitle: (p) =>
      `名册里没有${seen(p.found)}所说的组织，不知下面的人属于哪里。请照名册写它的名称，或先添加这个组织。`,
    noName: () => '这一行没有姓名，却有别的内容，请补上姓名，或删去这一行。',
    mergedPersonal: () => '这一格合并在几个人的行上，看不出是谁的，请取消合并，逐人填写。',
    sameAsAbove: (p) => `${seen(p.found)}没有写明内容，请逐格填写。`,
    twoPeople: (p) => `这一行并排写了两个人：${seen(p.other)}和${seen(p.found)}。请改成一人一行。`,
    twoColumns: (p) =>
      `有两列都是${quote(p.label)}，这里写得不一样：${seen(p.other)}和${seen(p.found)}。请清空写错的一格，或用 --map 说明各列是什么。`,
    termMonths: (p) => `${seen(p.found)}没有写到日；任期从哪天到哪天以聘书为准，请写成 2013.10.15—2016.10.15。`,
    termUnknown: (p) => `${seen(p.found)}不是任期，请写成 2013.10.15—2016.10.15。`,
    termOrder: (p) => `${seen(p.found)}止在起之前，请对照聘书。`,
    termName: (p) =>
      `该组织的记录里没有届次${seen(p.found)}，有的是：${p.expected.length > 0 ? chinese.list(p.expected) : '无'}。请改正，或先在组织记录里补上这一届。`,
    evidence: (p) => `看不出${seen(p.found)}属于哪一步：${chinese.list(p.steps)}。请按步骤分列填写。`,
    noEvidence: (p) => `${seen(p.found)}无处可填：该组织的程序没有要这种编号的步骤。请清空，或以步骤名作列名。`,
    resume: (p) => `${seen(p.found)}不像一条简历，请一行写一条，如“1988.09—1992.07 湖南大学学习”。`,
    family: (p) => `${seen(p.found)}无法分开，请一人写一行，如“妻子，李某，1970.02，群众，教师”。`,
    education: (p) => `${seen(p.found)}写了几种学历，请注明哪一种是“在职”，或分列填写。`,
    partyStatus: (p) => `${seen(p.found)}与本行的入党、转正时间不符，请改正写错的一处。`,
    noPartyStatus: (p) => `${seen(p.found)}看不出是不是党员，请写“中共党员”“中共预备党员”“群众”等，或清空这一格。`,
    seatAsPosition: (p) => `${seen(p.found)}是这张表所说的任职，不是本人在所在单位的职务，没有当作职务读入。`,

    idTwice: (p) => `记录${quote(p.id)}占了两行，请删去一行；如果是新增的人，请清空这一格。`,
    idUnknown: (p) => `名册里没有记录${quote(p.id)}；如果是新增的人，请清空这一格。`,
    recordGone: (p) =>
      `这一行改动过，但名册里已没有记录${quote(p.id)}。要重新登记请清空记录编号一格，否则请删去这一行。`,
    bothChanged: (p) =>
      `模板生成之后两边都改过：${quote(p.label)}这里是${seen(p.found)}，名册里是${seen(p.other)}。请重新生成模板后填写正确的一个，或直接改记录。`,
    emptied: (p) => `${quote(p.label)}被清空了，而记录不能没有这一项，请补上。`,
    onlyPart: (p) => `${quote(p.label)}被清空了，但${chinese.list(p.keys)}还在，请全部清空，或补上这一项。`,
    appointmentMoved: (p) => `${quote(p.id)}的任职在模板生成之后改过次序，请重新生成模板。`,
    meaning: (p) => (p.step === undefined ? '' : `${p.step}：`) + p.words.zh,

    duplicate: (p) =>
      `${quote(p.name)}的同一次任职在表里写了两遍（前一处在 ${placeText(p.first)}），请删去一行，或写明不同之处。`,
    differs: (p) => `同一个人，这里是${seen(p.found)}，${placeText(p.place)} 却是${seen(p.other)}，请改正写错的一处。`,
    whichPerson: (p) =>
      `名册里有几位${quote(p.name)}（${chinese.list(p.ids.map(mask))}），请填写出生年月或身份证号码，以便分清是哪一位。`,

    hiddenSheet: () => '这个工作表是隐藏的，没有读。',
    emptySheet: () => '这个工作表是空的。',
    noTable: () => '这个工作表里没有找到人员或单位的表：没有带“姓名”的表头。',
    hiddenRows: (p) => `从这里起有 ${p.count} 行是隐藏的，照样读了。`,
    hiddenColumn: (p) => `${quote(p.label)}一列是隐藏的，照样读了。`,
    filtered: () => '这个工作表设了筛选，被筛掉的行也读了。',
    skippedRow: (p) => `这一行没有当作人员：${seen(p.found)}。`,
    century: (p) => `${seen(p.found)}没有写世纪，按 ${p.value} 读。`,
    startOfStep: (p) => `没有写任期起，取了${quote(p.step)}之日 ${p.start}。`,
    startOfTerm: (p) => `没有写到日，取了该组织${quote(p.term)}的开始之日 ${p.start}。`,
    fullTime: () => '学历没有注明全日制还是在职，未注明“在职”的按全日制读。',
    namesake: (p) =>
      `名册里也有一位${quote(p.name)}（${p.id}），出生年月不同：是两个人，还是写错了？这里作为新的一位。`,
    byName: (p) => `没有出生年月和身份证号码可比，只凭姓名认作名册里的 ${p.id}。`,
    otherNumber: (p) =>
      `名册里${quote(p.name)}（${p.id}）出生年月相同，身份证号码却不同：是一个人写错了，还是两个人？这里当作同一人。`,
    otherName: (p) => `名册里这个身份证号码是${quote(p.other)}（${p.id}）的，不是${quote(p.name)}的；这里当作同一人。`,
    idTaken: (p) => `已有另一位${quote(p.name)}，新记录的编号取为 ${p.id}。`,
    oneRecordTwice: (p) =>
      `${quote(p.name)}与 ${placeText(p.first)} 都认作名册里的 ${p.id}，请写明出生年月或身份证号码，或删去一处。`,
    unitElsewhere: (p) => `${quote(p.unit)}出现在几个组织里，归入了${quote(p.organization)}的辖区。`,
  },
});
