import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CheckResult, checkWorkspace } from '../../src/check/check-workspace.ts';
import { openWorkspace } from '../../src/store/workspace.ts';
import { type Case, readCase } from './case-file.ts';
import { type Expectation, markedExpectations } from './expectation.ts';
import { overlay } from './overlay.ts';
import { type Files, readFiles, withFiles } from './temp-workspace.ts';

export const TESTS = path.resolve(import.meta.dirname, '..');
export const FIXTURES = path.join(TESTS, 'fixtures');

/** A case with the whole of its files, ready to be run. */
export interface BuiltCase extends Case {
  readonly name: string;
  readonly files: Files;
  readonly expected: readonly Expectation[];
}

/** All cases of a folder, by the name of their file. */
export function casesIn(folder: string, base: Base): BuiltCase[] {
  const names = readdirSync(path.join(FIXTURES, folder)).filter((name) => name.endsWith('.diff'));
  return names.sort().map((name) => buildCase(path.basename(name, '.diff'), path.join(FIXTURES, folder, name), base));
}

function buildCase(name: string, file: string, base: Base): BuiltCase {
  try {
    const read = readCase(readFileSync(file, 'utf8'), base.asOf);
    const files = overlay(base.files, read.changes);
    const marked = [...files].flatMap(([place, content]) => markedExpectations(place, content.toString('utf8')));
    return { ...read, name, files, expected: [...read.expectations, ...marked] };
  } catch (error) {
    throw new Error(`In ${path.relative(FIXTURES, file)}: ${error instanceof Error ? error.message : error}`);
  }
}

/** A workspace without a finding, which the cases change. */
export interface Base {
  readonly files: Files;
  readonly asOf: string;
}

export function builtInBase(): Base {
  return { files: readFiles(path.join(FIXTURES, 'base')), asOf: '2013-10-31' };
}

/** Under a policy file of its own, which is brought along. */
export function ownPolicyBase(): Base {
  const files = readFiles(path.join(FIXTURES, 'qinghe'));
  files.set('qinghe-2020.yaml', readFileSync(path.join(TESTS, 'policies', 'qinghe-2020.yaml')));
  return { files, asOf: '2022-06-30' };
}

export function checkCase({ files, asOf }: Pick<BuiltCase, 'files' | 'asOf'>): Promise<CheckResult> {
  return withFiles(files, async (folder) => checkWorkspace(await openWorkspace(folder), { asOf }));
}
