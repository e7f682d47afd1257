import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { msg } from '../messages/catalogue.ts';

/**
 * Whether a file of the workspace is among the paths that were asked for; all are where none was.
 *
 * @throws UserError for a path that does not exist or lies outside the workspace
 */
export function shownPaths(root: string, cwd: string, paths: readonly string[]): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((name) => insideWorkspace(root, cwd, name));
  return (file) => wanted.some((prefix) => prefix === '' || file === prefix || file.startsWith(`${prefix}/`));
}

function insideWorkspace(root: string, cwd: string, name: string): string {
  const full = path.resolve(cwd, name);
  if (!existsSync(full)) throw new UserError(msg('usage.path-missing', { path: name }));
  const relative = path.relative(realpathSync(root), realpathSync(full));
  if (relative.startsWith('..') || path.isAbsolute(relative))
    throw new UserError(msg('usage.path-outside', { path: name }));
  return relative.split(path.sep).join('/');
}
