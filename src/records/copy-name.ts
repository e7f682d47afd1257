/**
 * What a copy of a file is called by Windows, macOS, browsers and programs that keep folders in step, in Chinese and in
 * English, behind the name of the file that was copied: `王海 - 副本 (2)`, `卢伟 (1)`, `王海 copy`, `王海 (冲突副本)`.
 */
const MARKS = [
  ' ?[-_]? ?(?:的)?(?:副本|拷贝|备份|冲突文件?|冲突副本)[ _-]?(?:\\d{1,3}|[(（]\\d{1,3}[)）])?',
  '[ _-]{0,3}(?:copy|backup|bak|conflict)(?:[ _-]?\\d{1,3}| \\(\\d{1,3}\\))?',
  ' ?[(（][^()（）]{0,60}(?:\\d|副本|冲突|copy|conflict)[^()（）]{0,60}[)）]',
  '[._-]sync-conflict-[\\w-]{1,60}',
];
const BEHIND = new RegExp(`^(.+?)(?:${MARKS.join('|')})$`, 'iu');
const BEFORE = /^(?:copy of|复制|副本)[ _-]?(.+)$/iu;

/** The name of the file that this one is a copy of by its name; `undefined` where the name does not say so. */
export function originalOf(stem: string): string | undefined {
  const [, name] = BEFORE.exec(stem) ?? BEHIND.exec(stem) ?? [];
  return name?.trim();
}

/** Whether a file of this name is a copy of the file that an id is named for. */
export function isCopyOf(stem: string, id: string): boolean {
  let name: string | undefined = stem;
  // Copies of copies: more than a few are nobody's doing.
  for (let turns = 0; name !== undefined && turns < 4; turns += 1) {
    name = originalOf(name);
    if (name === id) return true;
  }
  return false;
}
