import type { ExitCode } from '../../src/cli/exit-code.ts';
import { main } from '../../src/main.ts';
import { memoryIo } from './memory-io.ts';
import { type Files, withFiles } from './temp-workspace.ts';

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
}

interface Outcome {
  readonly code: ExitCode;
  readonly counts: Readonly<Record<'error' | 'warning' | 'info' | 'ignored', number>>;
  readonly findings: readonly JsonFinding[];
  /** The rules of all findings, sorted. */
  readonly rules: readonly string[];
}

/** `dgw validate --format json` on a workspace of these files, as of the day that the fixtures are written for. */
export function validateJson(files: Files, ...flags: string[]): Promise<Outcome> {
  return withFiles(files, async (folder) => {
    const io = memoryIo({ cwd: folder });
    const code = await main(['validate', '--as-of', '2013-10-31', '--format', 'json', ...flags], io);
    if (io.out() === '') throw new Error(io.err());
    const { counts, findings } = JSON.parse(io.out()) as Pick<Outcome, 'counts' | 'findings'>;
    return { code, counts, findings, rules: findings.map(({ rule }) => rule).sort() };
  });
}
