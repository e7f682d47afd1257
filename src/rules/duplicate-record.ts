import type { DeedKind } from '../model/same-deed.ts';
import { words } from './duplicate-record.words.ts';
import type { RegisterRule } from './rule.ts';

/** Where each kind says what it is about. */
const FIELDS: Readonly<Record<DeedKind, string>> = {
  evaluation: 'period',
  meeting: 'on',
  matter: 'title',
  activity: 'title',
};

export const duplicateRecord: RegisterRule = {
  id: 'duplicate-record',
  severity: 'error',
  on: 'register',
  words,
  check({ deeds, census }, report) {
    // Two files of one id are told as that.
    const told = new Set(census.takenIds.flatMap(({ file, firstFile }) => [file, firstFile]));
    for (const { kind, files } of deeds.repeated) {
      const owner = ownerOf(files);
      const path = [FIELDS[kind]];
      const related = [{ file: owner, path, message: words.says.first() }];
      // Of two results nobody can say which counts; of the others it may be that both are right.
      const extras = { related, ...(kind !== 'evaluation' && { severity: 'warning' as const }) };
      for (const file of files) {
        if (file === owner || told.has(file)) continue;
        told.add(file);
        report(file, path, words.says[kind](), extras);
      }
    }
  },
};

/** A second record is often named for the first, with something behind it (`2014-05-04-义诊-2`), and read before it. */
function ownerOf([first = '', ...others]: readonly string[]): string {
  return others.reduce((owner, file) => (owner.startsWith(`${withoutEnding(file)}-`) ? file : owner), first);
}

function withoutEnding(file: string): string {
  return file.slice(0, file.lastIndexOf('.'));
}
