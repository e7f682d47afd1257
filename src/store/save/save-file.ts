import path from 'node:path';
import { msg } from '../../messages/catalogue.ts';
import { type Content, look, removeIfPossible, syncFolder } from './disk.ts';
import { Folders } from './folders.ts';
import { sweepLone } from './lone-files.ts';
import { loneName } from './names.ts';
import { claim, replace } from './put-in-place.ts';
import { newSaver, tokenOf } from './saver.ts';
import { writeStraight } from './straight.ts';
import { requireWritable, type Target, targetOf } from './target.ts';
import { writeTemporary } from './temporary.ts';
import { inWords, Refusal } from './why-unwritable.ts';

export interface FileOptions {
  /** Whether a file that is there is replaced. */
  readonly mayOverwrite: boolean;
  /** Whether it must outlast a power cut: not worth the wait for what can be worked out again. Default: yes. */
  readonly isLasting?: boolean;
}

/**
 * Writes one file whole or not at all. It needs neither lock nor journal: one rename decides. What a killed run left
 * prepared in the same folder is removed by the way.
 *
 * @param file absolute; a device, or an output that the program was started with, is written straight
 * @param name the file as the user knows it
 * @throws UserError where it exists and may not be overwritten, is open in another program, the disk is full, …
 */
export function saveFile(file: string, content: Content, name: string, options: FileOptions): void {
  const folders = new Folders();
  try {
    if (!writeStraight(file, content)) save(targetOf(file, folders), content, options);
  } catch (error) {
    folders.removeMade();
    throw inWords(error, name);
  }
}

function save(target: Target, content: Content, { mayOverwrite, isLasting = true }: FileOptions): void {
  const { folder, base, found } = target;
  const [file, temporary] = [path.join(folder, base), path.join(folder, loneName(tokenOf(newSaver())))];
  if (found && !mayOverwrite) throw new Refusal(msg('file.exists'));
  if (found) requireWritable(file);
  try {
    writeTemporary(temporary, content, found, isLasting);
    sweepLone(folder, look(temporary)?.mtimeNs ?? 0n);
    if (mayOverwrite) replace(temporary, file);
    else if (!claim(temporary, file)) throw new Refusal(msg('file.exists'));
  } finally {
    removeIfPossible(temporary);
  }
  if (isLasting) syncFolder(folder);
}
