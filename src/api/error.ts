import type { ErrorCode, Finding } from './public.ts';

/** The only error that the functions of this package throw. Its message is in the language that was asked for. */
export class DgwError extends Error {
  readonly code: ErrorCode;
  /** Errors in the records that stand in the way; empty unless `code` is `records`. */
  readonly findings: readonly Finding[];

  constructor(code: ErrorCode, message: string, findings: readonly Finding[] = [], cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'DgwError';
    this.code = code;
    this.findings = findings;
  }
}
