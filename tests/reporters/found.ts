import path from 'node:path';
import { runMain } from '../cli/run-main.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export const EXAMPLE = path.join(ROOT, 'examples/liuyang');
/** A register with a mistake of nearly every kind. */
export const BROKEN = path.join(ROOT, 'examples/broken');

/** What `validate` prints in one form. */
export async function reportIn(
  format: string,
  root: string,
  argv: readonly string[] = [],
  cwd = root,
): Promise<string> {
  return (await runMain(['validate', '-C', root, '--format', format, ...argv], { cwd })).out;
}

/** Where a finding is told, whatever the form. */
export interface ToldPlace {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
}

/** The findings of the form that all others are measured by. */
export async function placesInJson(root: string, argv: readonly string[] = []): Promise<ToldPlace[]> {
  const { findings } = JSON.parse(await reportIn('json', root, argv)) as { readonly findings: readonly ToldPlace[] };
  return findings.map(({ file, rule, line }) => ({ file, rule, line }));
}
