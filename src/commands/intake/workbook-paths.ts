import { UserError } from '../../messages/user-error.ts';
import { says } from '../import.words.ts';

const WORKBOOK = /\.xls[xm]?$/i;

/**
 * @returns whether the paths are workbooks
 * @throws UserError where only some are
 */
export function areWorkbooks(paths: readonly string[]): boolean {
  const workbooks = paths.filter((name) => WORKBOOK.test(name));
  const [file] = workbooks;
  if (file === undefined) return false;
  if (workbooks.length < paths.length) throw new UserError(says.mixed({ file }));
  return true;
}
