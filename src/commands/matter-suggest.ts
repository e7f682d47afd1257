import type { Context } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import type { MatterLine } from './matter.line.ts';

export async function suggest(_context: Context, _given: MatterLine): Promise<ExitCode> {
  return ExitCode.clean;
}
