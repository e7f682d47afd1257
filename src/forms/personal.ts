import { paperWords } from '../messages/paper.ts';
import type { Register } from '../model/register.ts';
import type { Photo } from '../photos/photo.ts';
import { rowHeights } from '../writers/layout.ts';
import { pageHeightOf, printedAt, scaleOf } from '../writers/page.ts';
import type { Picture, Row, Sheet } from '../writers/workbook.ts';
import { familyPart, honorsPart, resumePart } from './career.ts';
import { cell, label, long } from './grid.ts';
import { identityParts, PHOTO_ROWS } from './identity.ts';
import { opinionParts, opinionsOn } from './opinions.ts';
import { type Part, pagesOf, rowsOf, whole } from './pages.ts';
import type { PersonalInput } from './personal-input.ts';
import { procedureParts } from './procedure-table.ts';
import { remarksInOneLine } from './remarks.ts';

/**
 * Twelve columns, in characters. They are such that labels break where they should, at two, four or five wide
 * characters a line, and that an ID number, a phone number and the name of an authority take one.
 */
export const PERSONAL_WIDTHS: readonly number[] = [8.7, 10.6, 3.7, 8.7, 6, 5.7, 4.35, 4.35, 4.9, 12.6, 8.6, 8.6];
const WIDTH = PERSONAL_WIDTHS.length;
const FIRST_PHOTO_ROW = 2;
const PHOTO_COLUMNS = [11, 12] as const;

/** The personal registration form that is signed and stamped: A4 portrait, two pages unless a list is very long. */
export function personalSheet(input: PersonalInput, name: string): Sheet {
  const { photo } = input;
  const { widths, pages } = laidOut(input);
  return {
    name,
    widths,
    rows: pages.flat(),
    breaksAfter: lastRowsOf(pages).slice(0, -1),
    ...(photo && { pictures: [picture(photo)] }),
    orientation: 'portrait',
    footer: footerOf(input.entry.member.name, pages.length),
    isNumberedApart: true,
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

/** Excel's limit on a header or footer is 255 characters. */
const LONGEST_NAME = 100;

/**
 * Whose form it is and which of its pages, so that loose sheets find together. The number of pages is ours: a printing
 * program would count those of the whole workbook.
 */
function footerOf(name: string | undefined, pages: number): string {
  const whose = name === undefined ? '＿＿＿＿＿＿' : [...name].slice(0, LONGEST_NAME).join('').replaceAll('&', '&&');
  return `姓名：${whose}　　${paperWords.zh.footer.replace('&N', String(pages))}`;
}

function lastRowsOf(pages: readonly Row[][]): number[] {
  let last = 0;
  return pages.map((rows) => {
    last += rows.length;
    return last;
  });
}

interface Pages {
  readonly widths: readonly number[];
  readonly pages: Row[][];
}

const MOST_PAGES = 2;
/** Smaller print, down to what is easily read on paper, where that saves a page. */
const SMALLER = [0.95, 0.9, 0.85];
const SMALLEST = 0.8;

function laidOut(input: PersonalInput): Pages {
  const isShort = ({ pages }: Pages) => pages.length <= MOST_PAGES;
  const usual = pagesAt(1, input);
  if (isShort(usual)) return usual;
  const smallest = pagesAt(SMALLEST, input);
  if (!isShort(smallest)) return usual;
  for (const scale of SMALLER) {
    const pages = pagesAt(scale, input);
    if (isShort(pages)) return pages;
  }
  return smallest;
}

/** At a smaller scale in wider columns, so that more words stand on a line as well. */
function pagesAt(scale: number, input: PersonalInput): Pages {
  const sheet = printedAt(scale, { widths: PERSONAL_WIDTHS, orientation: 'portrait' });
  const { widths } = sheet;
  const page = pageHeightOf(sheet);
  const heightOf = (rows: readonly Row[]) => rowHeights({ widths, rows }).reduce((sum, height) => sum + height, 0);
  const enlarged = 1 / scaleOf(sheet);
  const later = laterParts(input, enlarged);
  const person = (space: number) => personParts(input, widths, enlarged, space);
  const flowing = pagesOf([...person(0), ...later.flat()], page, heightOf);
  if (flowing.length === 1) return { widths, pages: flowing };
  return { widths, pages: splitInTwo(input, person, later, page, heightOf) ?? flowing };
}

/**
 * The person on the first page, with all the room that is left below the résumé; the procedure and the seals on the
 * second. `undefined` where the two are not enough.
 */
function splitInTwo(
  { isMasked }: PersonalInput,
  person: (space: number) => Part[],
  later: readonly Part[][],
  page: number,
  heightOf: (rows: readonly Row[]) => number,
): Row[][] | undefined {
  // Without a résumé the first page has room: what stands on it is fixed by what fits.
  for (const onFirst of isMasked ? [2, 1, 0] : [0, 1, 2]) {
    const above = rowsOf(later.slice(0, onFirst).flat());
    const second = rowsOf(later.slice(onFirst).flat());
    const space = Math.floor(page - heightOf([...rowsOf(person(0)), ...above]));
    if (space >= 0 && heightOf(second) <= page) return [[...rowsOf(person(space)), ...above], second];
  }
  return undefined;
}

/** Who the person is; `space` is left free below the résumé, in points. */
function personParts(input: PersonalInput, widths: readonly number[], enlarged: number, space: number): Part[] {
  const { member } = input.entry;
  const resume = input.isMasked ? [] : [resumePart(member, widths, space)];
  return [...identityParts(input, enlarged), ...resume, honorsPart(member)];
}

/** What follows, in pieces that stand on one page where there is room. */
function laterParts({ entry, register, isMasked }: PersonalInput, enlarged: number): Part[][] {
  const remarks = long(2, WIDTH - 1, remarksInOneLine(entry));
  return [
    isMasked ? [] : [familyPart(entry.member)],
    procedureParts(entry, register),
    [
      ...opinionParts(opinionsOn(entry, register), enlarged),
      whole([{ minHeight: 36, cells: [label(1, 1, '备注'), remarks] }]),
      ...dutyParts(register),
    ],
  ];
}

function dutyParts({ policy }: Register): Part[] {
  const items = policy.duties?.items ?? [];
  if (items.length === 0) return [];
  const text = ['注：主要职责（大意）', ...items.map((item, index) => `${index + 1}. ${item}`)].join('\n');
  return [whole([{ minHeight: 0, cells: [cell(1, WIDTH, text, 'note')] }])];
}
