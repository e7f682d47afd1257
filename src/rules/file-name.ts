import { RECORD_KINDS } from '../model/kinds/index.ts';
import { isCopyOf } from '../records/copy-name.ts';
import { formats } from '../records/formats.ts';
import { isNamedFor, stemOf } from '../records/record-file.ts';
import { comparableName } from '../text/comparable-name.ts';
import { words } from './file-name.words.ts';
import type { RegisterRule, ReportInFile } from './rule.ts';

/** Asked when all files are known: a copy of a file is told by `duplicate-id`, once. */
export const fileName: RegisterRule = {
  id: 'file-name',
  severity: 'error',
  on: 'register',
  words,
  check({ census }, report) {
    const taken = new Set(census.takenIds.flatMap(({ file, firstFile }) => [file, firstFile]));
    for (const kind of RECORD_KINDS) {
      for (const [id, file] of census.misnamed(kind)) check(id, file);
    }
    for (const { id, file } of census.takenIds) check(id, file);

    function check(id: string, file: string): void {
      if (isNamedFor(file, id)) return;
      const stem = stemOf(file);
      if (!(taken.has(file) && isCopyOf(stem, id))) reportName(id, stem, file, report);
    }
  },
};

function reportName(id: string, stem: string, file: string, report: ReportInFile): void {
  const message = isLookalike(stem, id)
    ? words.says.lookalike(differenceOf(stem, id))
    : words.says.differs({ id, stem });
  report(file, ['id'], message, formats['record-id'](stem) ? { suggestion: stem } : {});
}

function isLookalike(stem: string, id: string): boolean {
  return comparableName(stem) === comparableName(id);
}

/** The first characters in which two texts differ that look alike. */
function differenceOf(stem: string, id: string): { id: string; inId: string; inFile: string } {
  const inFile = [...stem];
  const inId = [...id];
  const at = inId.findIndex((character, index) => character !== inFile[index]);
  return { id, inId: codeOf(inId[at]), inFile: codeOf(inFile[at < 0 ? inId.length : at]) };
}

function codeOf(character: string | undefined): string {
  return character === undefined
    ? '—'
    : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
