/**
 * The names that saving uses. All start with a dot, which keeps them out of lists of records and of stray files, and
 * all are short, whatever the file is called that they stand for.
 */

/** The one lock of a folder in which sets are saved. */
export const LOCK = '.dgw-save.lock';
/** The folders that a set prepares files in. */
export const STAGE = '.dgw-save.stage';
/** The journal of a set that is decided. */
export const COMMIT = '.dgw-save.commit';
/** The same while it is being written. */
export const COMMIT_DRAFT = '.dgw-save.commit.new';

/** A lock before it is one. @param saver the one who claims */
export function claimName(saver: string): string {
  return `.dgw-save.${saver}.claim`;
}

/** @returns who makes the lock of this name */
export function claimSaver(name: string): string | undefined {
  return /^\.dgw-save\.(.+)\.claim$/.exec(name)?.[1];
}

/** The right to remove the lock of one who is gone. @param saver the one who is gone */
export function takeoverName(saver: string): string {
  return `.dgw-save.${saver}.taken`;
}

/** A file of a set, prepared beside the one that it will replace. */
export function temporaryName(saver: string, number: number): string {
  return `.dgw-set-${saver}-${number}.tmp`;
}

export function isTemporaryOf(saver: string, name: string): boolean {
  return name.startsWith(`.dgw-set-${saver}-`) && /^\d+\.tmp$/.test(name.slice(`.dgw-set-${saver}-`.length));
}

/** A file that is saved alone, prepared in the same way. */
export function loneName(saver: string): string {
  return `.dgw-one-${saver}.tmp`;
}

/** @returns who prepared the lone file of this name */
export function loneSaver(name: string): string | undefined {
  return /^\.dgw-one-(.+)\.tmp$/.exec(name)?.[1];
}

/** Whether the name is one of a lock in the making, or of one being taken over. */
export function isClaimOrTakeover(name: string): boolean {
  return /^\.dgw-save\..+\.(?:claim|taken)$/.test(name);
}

/** Whether saving may have left the file of this name. */
export function isOurs(name: string): boolean {
  return name.startsWith('.dgw-save.') || loneSaver(name) !== undefined;
}
