import { type Context, remark } from '../context.ts';
import { msg } from '../messages/catalogue.ts';
import type { Failure } from '../workspace/files.ts';

/** Says that not all files could be used: a list that is short in silence would be believed. */
export function tellUnusable(context: Context, unusable: readonly string[], failures: readonly Failure[]): void {
  for (const { file, problem } of failures) remark(context, msg('report.failure', { file, why: problem }));
  const unread = new Set(failures.map(({ file }) => file));
  const files = [...new Set(unusable)].filter((file) => !unread.has(file));
  const [first] = files;
  if (first !== undefined) remark(context, msg('register.unusable', { files: files.length, first }));
}
