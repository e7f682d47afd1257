import { saveFile as save } from '../store/save/save-file.ts';

/**
 * Writes a file whole or not at all.
 *
 * @param name the file as the user knows it
 * @throws UserError where it exists and may not be overwritten, is open in another program, the disk is full, …
 */
export function saveFile(file: string, content: string | Uint8Array, name: string, mayOverwrite: boolean): void {
  save(file, content, name, { mayOverwrite });
}
