import path from 'node:path';
import { KINDS, RECORD_KINDS } from '../../src/model/kinds/index.ts';
import type { RecordKind } from '../../src/model/records.ts';
import { countryFiles } from '../generator/country/index.ts';
import { readFiles } from '../support/temp-workspace.ts';

/** A record as it should be, to be damaged. */
export interface Sample {
  readonly kind: RecordKind;
  /** The file name without folder. */
  readonly name: string;
  readonly text: string;
}

const EXAMPLE = path.resolve(import.meta.dirname, '..', '..', 'examples', 'liuyang');
const example = readFiles(EXAMPLE);

/** What the damaged records refer to: the example's settings, organisations and units, all right. */
export const foundation: ReadonlyMap<string, Buffer> = new Map(
  [...example].filter(([file]) => /^(dgw\.yaml|organizations\/|units\/)/.test(file)),
);

function sampleOf(file: string, text: string): Sample[] {
  const kind = RECORD_KINDS.find((candidate) => file.startsWith(`${KINDS[candidate].folder}/`));
  return kind === undefined ? [] : [{ kind, name: path.posix.basename(file), text }];
}

/** The example's records and some of the generator's, as they are and with one mistake each. */
export const samples: readonly Sample[] = [
  ...[...example].flatMap(([file, content]) => sampleOf(file, content.toString('utf8'))),
  ...[...countryFiles({ members: 40, seed: 11, findings: 2 })].flatMap(({ path: file, text }) => sampleOf(file, text)),
];
