/** The upper part of the personal form: who the person is. */

import { ownWords } from '../model/own-words.ts';
import type { Cell, Row } from '../writers/workbook.ts';
import type { Person } from './entries.ts';
import { box, cell, label, long, longBox, short, shortBox } from './grid.ts';
import { maskedAddress, maskedPhone } from './mask.ts';
import { type Part, whole } from './pages.ts';
import type { PersonalInput } from './personal-input.ts';
import { categoryLabel } from './remarks.ts';
import {
  birthWithAge,
  isProbationary,
  levelAndDegree,
  politicalStatus,
  printedMonth,
  printedTerm,
  schoolAndMajor,
  unitAndPosition,
} from './wording.ts';

const COLUMNS = 12;
/** Rows beside the photo are as high as a two-inch photo needs (49 mm) in all. */
const PHOTO_ROW = 37;
const ROW = 36;
export const PHOTO_ROWS = 4;

/** `enlarged`: how much larger what is glued on must be drawn, on a form that is printed smaller. */
export function identityParts(input: PersonalInput, enlarged: number): Part[] {
  const title = { minHeight: 44, cells: [cell(1, COLUMNS, input.register.policy.registration.title, 'title')] };
  return [
    whole([title, ...besidePhoto(input, PHOTO_ROW * enlarged)]),
    whole(educationRows(input.entry.member)),
    ...officeRows(input).map((office) => whole([office])),
    whole([contactRow(input)]),
  ];
}

function besidePhoto({ entry, asOf, photo, isMasked }: PersonalInput, height: number): Row[] {
  const { member, appointment } = entry;
  const placeholder: Cell = { ...short(11, 2, '照片'), blank: '照片' };
  const picture: Cell = { ...(photo === undefined ? placeholder : short(11, 2, '')), rows: PHOTO_ROWS };
  // A public notice shows no photo: the values take its place.
  const span = isMasked ? 4 : 2;
  return [
    row(height, [
      ...shortBox(1, [1, 2], '姓名', member.name ?? ''),
      ...shortBox(4, [1, 2], '性别', member.gender ?? ''),
      ...shortBox(7, [2, span], '出生年月\n（岁）', birthWithAge(member.birthDate, asOf)),
      ...(isMasked ? [] : [picture]),
    ]),
    row(height, [
      ...shortBox(1, [1, 2], '民族', member.ethnicity ?? ''),
      ...shortBox(4, [1, 2], '籍贯', member.nativePlace ?? ''),
      ...shortBox(7, [2, span], '政治面貌', politicalStatus(member)),
    ]),
    row(height, [
      ...shortBox(1, [1, 2], '入党时间', printedMonth(member.party?.joined)),
      ...confirmation(member),
      ...shortBox(7, [2, span], '参加工作\n时间', printedMonth(member.workStarted)),
    ]),
    row(height, [
      ...shortBox(1, [1, 5], '人选类别', categoryLabel(entry)),
      ...shortBox(7, [2, span], '产生方式', appointment.record.mode),
    ]),
  ];
}

/** Of somebody on probation it is still to come: no box that was forgotten. */
function confirmation(member: Person): Cell[] {
  const name = '转正时间';
  if (isProbationary(member)) return [label(4, 1, name), short(5, 2, '')];
  return shortBox(4, [1, 2], name, printedMonth(member.party?.confirmed));
}

function educationRows({ education }: Person): Row[] {
  const { fullTime, inService } = education ?? {};
  const school = '毕业院校\n系及专业';
  const schoolOf = (kind: typeof fullTime) => {
    const filled = long(9, 4, schoolAndMajor(kind));
    // Without the education itself there is no school to ask for.
    return kind === undefined ? filled : box(school, filled);
  };
  return [
    row(ROW, [
      { ...label(1, 1, '学历学位'), rows: 2 },
      ...shortBox(2, [1, 4], '全日制教育', levelAndDegree(fullTime)),
      label(7, 2, school),
      schoolOf(fullTime),
    ]),
    row(ROW, [...shortBox(2, [1, 4], '在职教育', levelAndDegree(inService)), label(7, 2, school), schoolOf(inService)]),
  ];
}

function officeRows({ entry, register, organization }: PersonalInput): Row[] {
  const { member, appointment } = entry;
  return [
    row(ROW, [
      ...longBox(1, [1, 5], '工作单位\n及职务', unitAndPosition(member, register)),
      ...longBox(7, [2, 4], '组织关系\n所在\n党组织', member.party?.branch ?? ''),
    ]),
    row(ROW, [
      label(1, 1, ownWords(appointment.policy).appointer),
      long(2, 5, withPost(organization.name, appointment.record.post)),
      // Without a start the term is still to come.
      label(7, 2, '任期起止'),
      short(9, 4, printedTerm(appointment)),
    ]),
  ];
}

/** `中共朝阳社区总支部委员会（副书记）` */
function withPost(organization: string, post: string | undefined): string {
  return post === undefined ? organization : `${organization}（${post}）`;
}

function contactRow({ entry, organization, register, isMasked }: PersonalInput): Row {
  const { idNumber = '', phone, address } = entry.member;
  if (isMasked) {
    return row(ROW, [
      ...shortBox(1, [1, 5], '联系电话', phone === undefined ? '' : maskedPhone(phone)),
      ...longBox(7, [2, 4], '家庭住址', maskedAddress(entry.member, organization, register) ?? ''),
    ]);
  }
  return row(ROW, [
    ...shortBox(1, [1, 3], '身份证号', idNumber),
    ...shortBox(5, [1, 3], '联系电话', phone ?? ''),
    ...longBox(9, [1, 3], '家庭住址', address ?? ''),
  ]);
}

function row(minHeight: number, cells: readonly Cell[]): Row {
  return { minHeight, cells };
}
