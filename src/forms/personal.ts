import type { Day, OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { rowHeights } from '../writers/layout.ts';
import { printableSize } from '../writers/page.ts';
import type { Picture, Row, Sheet } from '../writers/workbook.ts';
import { familyRows, honorRows, resumeRows } from './career.ts';
import type { FormEntry } from './entries.ts';
import { cell, label, long } from './grid.ts';
import { identityRows, PHOTO_ROWS } from './identity.ts';
import { opinionRows, opinionsOn } from './opinions.ts';
import type { Photo } from './photo.ts';
import { procedureRows } from './procedure-table.ts';
import { remarksOf } from './remarks.ts';
import { inWide } from './wording.ts';

export interface PersonalInput {
  readonly register: Register;
  readonly organization: OrganizationRecord;
  readonly entry: FormEntry;
  readonly asOf: Day;
  readonly isMasked: boolean;
  readonly photo: Photo | undefined;
}

/**
 * Twelve columns, in characters. They are such that labels break where they should, at two, three or four wide
 * characters a line.
 */
export const PERSONAL_WIDTHS: readonly number[] = [8.3, 9.8, 4.7, 8.3, 4.7, 7, 4.15, 4.15, 4.7, 12, 8.6, 8.6];
const WIDTH = PERSONAL_WIDTHS.length;
const FIRST_PHOTO_ROW = 2;
const PHOTO_COLUMNS = [11, 12] as const;

/** The personal registration form that is signed and stamped: A4 portrait, two pages unless a résumé is very long. */
export function personalSheet(input: PersonalInput, name: string): Sheet {
  const { photo } = input;
  return {
    name,
    widths: PERSONAL_WIDTHS,
    ...onPages(input),
    ...(photo && { pictures: [picture(photo)] }),
    orientation: 'portrait',
    footer: '第 &P 页，共 &N 页',
  };
}

function picture({ bytes, format, width, height }: Photo): Picture {
  return {
    bytes,
    format,
    width,
    height,
    from: { column: PHOTO_COLUMNS[0], row: FIRST_PHOTO_ROW },
    to: { column: PHOTO_COLUMNS[1], row: FIRST_PHOTO_ROW + PHOTO_ROWS - 1 },
  };
}

/** Of a page's height, what is filled on purpose: printers and other fonts take a little more room than reckoned. */
const FILLED = 0.96;
/** Below this scale a form on paper is hard to read; it runs on to a third page instead. */
const SMALLEST_SCALE = 0.75;

/**
 * One page if all fits; else the person on the first page, the procedure and the seals on the second, with the family
 * wherever there is room.
 */
function onPages(input: PersonalInput): Pick<Sheet, 'rows' | 'pagesHigh' | 'breaksAfter'> {
  const page = printableSize('portrait').height * FILLED;
  const sections = laterSections(input);
  const rows = [...personRows(input, 0), ...sections.flat()];
  const total = heightOf(rows);
  if (total <= page) return { rows, pagesHigh: 1 };
  // Without a résumé the first page has room: what stands on it is fixed by what fits.
  for (const onFirst of input.isMasked ? [2, 1, 0] : [0, 1, 2]) {
    const first = sections.slice(0, onFirst).flat();
    const second = sections.slice(onFirst).flat();
    const space = Math.floor(page - heightOf([...personRows(input, 0), ...first]));
    if (space < 0 || heightOf(second) > page) continue;
    const filled = [...personRows(input, space), ...first];
    return { rows: [...filled, ...second], breaksAfter: [filled.length] };
  }
  return total <= (2 * page) / SMALLEST_SCALE ? { rows, pagesHigh: 2 } : { rows };
}

function heightOf(rows: readonly Row[]): number {
  return rowHeights({ widths: PERSONAL_WIDTHS, rows }).reduce((sum, height) => sum + height, 0);
}

/** Who the person is; `space` is left free below the résumé, in points. */
function personRows(input: PersonalInput, space: number): Row[] {
  const { member } = input.entry;
  return [
    { minHeight: 44, cells: [cell(1, WIDTH, input.register.policy.registration.title, 'title')] },
    ...identityRows(input),
    ...(input.isMasked ? [] : resumeRows(member, PERSONAL_WIDTHS, space)),
    ...honorRows(member),
  ];
}

/** What follows, in pieces that stay on one page. */
function laterSections({ entry, register, isMasked }: PersonalInput): Row[][] {
  return [
    isMasked ? [] : familyRows(entry.member),
    procedureRows(entry, register),
    [
      ...opinionRows(opinionsOn(entry, register)),
      { minHeight: 36, cells: [label(1, 1, '备注'), long(2, WIDTH - 1, inWide(remarksOf(entry).join('；')))] },
      ...dutyRows(register),
    ],
  ];
}

function dutyRows({ policy }: Register): Row[] {
  const items = policy.duties?.items ?? [];
  if (items.length === 0) return [];
  const text = ['注：主要职责（大意）', ...items.map((item, index) => `${index + 1}. ${item}`)].join('\n');
  return [{ cells: [cell(1, WIDTH, text, 'note')] }];
}
