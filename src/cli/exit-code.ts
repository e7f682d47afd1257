/** What a run says to the shell. Fixed: scripts depend on it. */
export const ExitCode = {
  /** Ran, found nothing that counts. */
  clean: 0,
  /** Ran and found errors (with `--strict`, warnings). */
  findings: 1,
  /** Could not run: wrong usage, no workspace, unreadable or unwritable file, crash of a rule. */
  failure: 2,
  /** Cancelled by the user. */
  cancelled: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
