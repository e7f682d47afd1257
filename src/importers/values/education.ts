/** Level, degree and school of an education, full-time or in service. */

import type { EducationRecord } from '../../model/records.ts';
import { SCHOOL_ENDINGS } from '../headers.words.ts';
import { says } from '../roster.words.ts';
import { inOneLine, saysNothing, withoutBlanks } from '../tables/clean-text.ts';
import type { SeenCell } from '../tables/grid.ts';
import type { Reading } from './outcome.ts';

export type Side = 'fullTime' | 'inService';

/** What of a cell belongs to which side; `undefined` where it is not marked. */
export interface SeenEducation {
  readonly side: Side | undefined;
  readonly level?: string;
  readonly degree?: string;
}

const IN_SERVICE = /在职|函授|自考|自学考试|成人|党校|电大|夜大|业余|远程|网络教育|后续/;
const FULL_TIME = /全日制|统招|第一学历|初始学历/;
const DEGREE = /(?:学士|硕士|博士|双学位|博士后)(?:学位)?$/;

/** `大学、工学学士`, `大专\n在职研究生`, `本科（学士）`: the first that is not marked is full-time. */
export function readLevels({ text }: Pick<SeenCell, 'text'>): Reading<readonly SeenEducation[]> {
  if (saysNothing(text)) return undefined;
  const seen: SeenEducation[] = [];
  for (const part of partsOf(text)) {
    const word = withoutMark(part);
    const side = sideOf(part);
    const last = seen.at(-1);
    if (word === '') {
      if (side !== undefined) seen.push({ side });
    } else if (
      DEGREE.test(word) &&
      last !== undefined &&
      last.degree === undefined &&
      (side === undefined || side === last.side)
    ) {
      seen.splice(-1, 1, { ...last, degree: word });
    } else if (last !== undefined && last.level === undefined && last.degree === undefined && side === undefined) {
      seen.splice(-1, 1, { ...last, level: word });
    } else seen.push(DEGREE.test(word) ? { side, degree: word } : { side, level: word });
  }
  const sides = seen.map(({ side = 'fullTime' }) => side);
  return new Set(sides).size === sides.length ? { value: seen } : { wrong: says.education({ found: text }) };
}

function partsOf(text: string): string[] {
  return text
    .split(/[\n、，,；;/／()（）:：]|\s{1,9}/)
    .map(withoutBlanks)
    .filter((part) => part !== '');
}

export function sideOf(text: string): Side | undefined {
  if (IN_SERVICE.test(text)) return 'inService';
  return FULL_TIME.test(text) ? 'fullTime' : undefined;
}

/** The mark says on which side it is, and is no part of the level; the name of a school's kind is. */
function withoutMark(part: string): string {
  return part
    .replace(/^(?:在职教育|在职|全日制教育|全日制|统招|第一学历|初始学历|后续学历)/, '')
    .replace(/^(?:在职|全日制)$/, '');
}

const SCHOOL = new RegExp(`^(.*(?:${SCHOOL_ENDINGS.join('|')}))(.*)$`, 'u');

/** `湖南大学土木工程专业`: the school goes up to the last word for one. */
export function readSchool({ text }: SeenCell): Reading<Pick<EducationRecord, 'school' | 'major'>> {
  if (saysNothing(text)) return undefined;
  const [first = '', ...rest] = text.split(/\n|\s{2,9}/).map((line) => line.trim());
  const plain = inOneLine(text).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  const [, school = plain, major = ''] = SCHOOL.exec(plain) ?? [];
  // A line break may stand where the major begins; within a name it stands anywhere.
  if (rest.length === 1 && SCHOOL.exec(first)?.[2] === '' && !SCHOOL.test(rest[0] ?? '')) {
    return { value: schoolAndMajor(first, rest[0] ?? '') };
  }
  return { value: schoolAndMajor(school, major) };
}

function schoolAndMajor(school: string, major: string): Pick<EducationRecord, 'school' | 'major'> {
  const plain = major.replace(/^[\s、，,/]+|专业$/g, '');
  return plain === '' ? { school } : { school, major: plain };
}
