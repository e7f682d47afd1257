import path from 'node:path';
import { type Name, named } from '../text/name.ts';

/** Where the files of a report are, for those who look at them from the root of a project. All absolute. */
export interface Bases {
  /** What paths are told relative to: the root of the checked-out project. */
  readonly project: string;
  /** The register, which findings in records name their files from. */
  readonly register: string;
  /** Where the user stands, whom workbooks are named by. */
  readonly cwd: string;
}

/** The root of the project: what the CI says it is, else where the user stands, as far as the register lies in it. */
export function projectRoot(env: Readonly<Record<string, string | undefined>>, cwd: string, register: string): string {
  const candidates = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR, cwd];
  return candidates.find((folder) => folder && isWithin(path.resolve(folder), register)) ?? register;
}

/** A file of a record or a workbook as it is called in the project, with `/`; absolute where it lies outside. */
export function projectPath(file: string, from: 'register' | 'cwd', bases: Bases): Name {
  const full = path.resolve(bases[from], file);
  const relative = isWithin(bases.project, full) ? path.relative(bases.project, full) : full;
  return named(relative.split(path.sep).join('/'));
}

function isWithin(folder: string, full: string): boolean {
  const relative = path.relative(folder, full);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
