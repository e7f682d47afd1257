/** Columns of a row about education: which side each is about, where the header does not say. */

import { says } from '../roster.words.ts';
import { inOneLine, saysNothing } from '../tables/clean-text.ts';
import type { SeenCell } from '../tables/grid.ts';
import { readLevels, readSchool, type Side, sideOf } from './education.ts';
import type { Line } from './line.ts';
import { type Outcome, outcomesOf, put, told, wrong } from './outcome.ts';
import { readPhrase } from './people.ts';

/** Level and degree in one cell, of one side or of both. */
export function readEducation(side: Side | undefined) {
  return (cell: SeenCell): Outcome[] => {
    const reading = readLevels(cell);
    if (reading === undefined) return [];
    if ('wrong' in reading) return [wrong(cell, reading.wrong)];
    const isUnmarked = side === undefined && reading.value.every((part) => part.side === undefined);
    const fields = reading.value.flatMap(({ side: written, level, degree }) => {
      const path = ['education', side ?? written ?? 'fullTime'];
      return [
        ...(level === undefined ? [] : [put(cell, [...path, 'level'], level)]),
        ...(degree === undefined ? [] : [put(cell, [...path, 'degree'], degree)]),
      ];
    });
    return isUnmarked ? [...fields, told(cell, says.fullTime())] : fields;
  };
}

export function readLevel(field: 'degree' | 'major', side: Side | undefined) {
  return (cell: SeenCell, line: Line): Outcome[] => {
    const plain = { ...cell, text: inOneLine(cell.text).replace(field === 'major' ? /专业$/ : /^$/, '') };
    return outcomesOf(cell, readPhrase(plain), ['education', side ?? sideOfRow(line), field]);
  };
}

export function readSchoolOf(side: Side | undefined) {
  return (cell: SeenCell, line: Line): Outcome[] => {
    const reading = readSchool(cell);
    if (reading === undefined || 'wrong' in reading) return [];
    const path = ['education', side ?? sideOfRow(line)];
    const isMajorElsewhere = side !== undefined && line.cells.has(`${side}.major`);
    const { school, major } = isMajorElsewhere
      ? { school: inOneLine(cell.text) }
      : { major: undefined, ...reading.value };
    return [
      ...(school === undefined ? [] : [put(cell, [...path, 'school'], school)]),
      ...(major === undefined ? [] : [put(cell, [...path, 'major'], major)]),
    ];
  };
}

/** A row with `在职` at its level speaks of that education in its other columns too. */
function sideOfRow({ cells }: Line): Side {
  const level = cells.get('education.level') ?? cells.get('education');
  return level === undefined || saysNothing(level.text) ? 'fullTime' : (sideOf(level.text) ?? 'fullTime');
}
