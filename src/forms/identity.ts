/** The upper part of the personal form: who the person is. */

import type { Cell, Row } from '../writers/workbook.ts';
import { label, long, short } from './grid.ts';
import { maskedAddress, maskedPhone } from './mask.ts';
import type { PersonalInput } from './personal.ts';
import { categoryLabel } from './roster-columns.ts';
import {
  birthWithAge,
  inNarrow,
  inWide,
  levelAndDegree,
  politicalStatus,
  printedMonth,
  printedTerm,
  schoolAndMajor,
  unitAndPosition,
} from './wording.ts';

/** Rows beside the photo are as high as a two-inch photo needs (49 mm) in all. */
const PHOTO_ROW = 37;
const ROW = 36;
export const PHOTO_ROWS = 4;

export function identityRows(input: PersonalInput): Row[] {
  return [...besidePhoto(input), ...educationRows(input), ...officeRows(input), contactRow(input)];
}

function besidePhoto({ entry, register, asOf, photo, isMasked }: PersonalInput): Row[] {
  const { member, appointment } = entry;
  const picture: Cell = { ...short(11, 2, photo === undefined ? '照片' : ''), rows: PHOTO_ROWS };
  // A public notice shows no photo: the values take its place.
  const span = isMasked ? 4 : 2;
  return [
    row(PHOTO_ROW, [
      label(1, 1, '姓名'),
      short(2, 2, member.name),
      label(4, 1, '性别'),
      short(5, 2, member.gender),
      label(7, 2, '出生年月（岁）'),
      short(9, span, birthWithAge(member.birthDate, asOf)),
      ...(isMasked ? [] : [picture]),
    ]),
    row(PHOTO_ROW, [
      label(1, 1, '民族'),
      short(2, 2, inNarrow(member.ethnicity)),
      label(4, 1, '籍贯'),
      short(5, 2, inNarrow(member.nativePlace)),
      label(7, 2, '政治面貌'),
      short(9, span, politicalStatus(member)),
    ]),
    row(PHOTO_ROW, [
      label(1, 1, '入党时间'),
      short(2, 2, printedMonth(member.party?.joined)),
      label(4, 1, '转正时间'),
      short(5, 2, printedMonth(member.party?.confirmed)),
      label(7, 2, '参加工作时间'),
      short(9, span, printedMonth(member.workStarted)),
    ]),
    row(PHOTO_ROW, [
      label(1, 1, '人选类别'),
      short(2, 5, categoryLabel(entry, register)),
      label(7, 2, '产生方式'),
      short(9, span, appointment.record.mode),
    ]),
  ];
}

function educationRows({ entry }: PersonalInput): Row[] {
  const { fullTime, inService } = entry.member.education ?? {};
  return [
    row(ROW, [
      { ...label(1, 1, '学历学位'), rows: 2 },
      label(2, 1, '全日制教育'),
      short(3, 4, inNarrow(levelAndDegree(fullTime))),
      label(7, 2, '毕业院校系及专业'),
      long(9, 4, inWide(schoolAndMajor(fullTime))),
    ]),
    row(ROW, [
      label(2, 1, '在职教育'),
      short(3, 4, inNarrow(levelAndDegree(inService))),
      label(7, 2, '毕业院校系及专业'),
      long(9, 4, inWide(schoolAndMajor(inService))),
    ]),
  ];
}

function officeRows({ entry, register, organization }: PersonalInput): Row[] {
  const { member, appointment } = entry;
  return [
    row(ROW, [
      label(1, 1, '工作单位及职务'),
      long(2, 5, unitAndPosition(member, register)),
      label(7, 2, '组织关系所在党组织'),
      long(9, 4, inWide(member.party?.branch)),
    ]),
    row(ROW, [
      label(1, 1, '拟聘（聘任）组织'),
      long(2, 5, organization.name),
      label(7, 2, '任期起止'),
      short(9, 4, printedTerm(appointment)),
    ]),
  ];
}

function contactRow({ entry, organization, register, isMasked }: PersonalInput): Row {
  const { idNumber, phone, address } = entry.member;
  if (isMasked) {
    return row(ROW, [
      label(1, 1, '联系电话'),
      short(2, 5, inNarrow(phone && maskedPhone(phone))),
      label(7, 2, '家庭住址'),
      long(9, 4, inNarrow(maskedAddress(entry.member, organization, register))),
    ]);
  }
  return row(ROW, [
    label(1, 1, '身份证号'),
    short(2, 3, inNarrow(idNumber)),
    label(5, 1, '联系电话'),
    short(6, 3, inNarrow(phone)),
    label(9, 1, '家庭住址'),
    long(10, 3, inWide(address)),
  ]);
}

function row(minHeight: number, cells: readonly Cell[]): Row {
  return { minHeight, cells };
}
