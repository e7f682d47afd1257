import { type Lang, type Message, say } from '../messages/catalogue.ts';
import type { Day } from '../model/records.ts';
import { openWorkspace, type Workspace } from '../store/workspace.ts';
import { mask } from '../text/mask.ts';
import { printable } from '../text/printable.ts';
import type { Io } from './io.ts';

/** What every command is given: the streams and the global flags, decided once. */
export interface Context {
  readonly io: Io;
  readonly lang: Lang;
  readonly asOf: Day;
  /** Whether results on standard output are coloured. */
  readonly isColored: boolean;
  /** Where to look for the workspace from. */
  readonly folder: string;
  /** Whether the user named that folder. */
  readonly isFolderGiven: boolean;
}

export function openWorkspaceOf(context: Context): Promise<Workspace> {
  return openWorkspace(context.folder);
}

/** A result: to standard output, with nothing added. */
export function print(context: Context, text: string): void {
  context.io.stdout.write(text);
}

/** Words beside the result: to standard error. */
export function remark(context: Context, message: Message): void {
  context.io.stderr.write(`${printable(mask(say(context.lang, message)))}\n`);
}
