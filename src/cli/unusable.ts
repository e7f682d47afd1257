import { msg } from '../messages/catalogue.ts';
import type { Failure } from '../store/files.ts';
import { type Context, remark } from './context.ts';

/** Says that not all files could be used: a list that is short in silence would be believed. */
export function tellUnusable(context: Context, unusable: readonly string[], failures: readonly Failure[]): void {
  const told = new Map(failures.map((failure) => [failure.file, failure]));
  for (const { file, problem } of told.values()) remark(context, msg('report.failure', { file, why: problem }));
  const files = [...new Set(unusable)].filter((file) => !told.has(file));
  const [first] = files;
  if (first !== undefined) remark(context, msg('register.unusable', { files: files.length, first }));
}
