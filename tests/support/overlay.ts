import type { Change, Hunk } from './case-file.ts';
import type { Files } from './temp-workspace.ts';

/** The base with a case's changes, as new files. */
export function overlay(base: Files, changes: readonly Change[]): Files {
  const files: Files = new Map(base);
  for (const change of changes) {
    if (change.kind === 'remove') {
      if (!files.delete(change.file)) throw new Error(`There is no ${change.file} to remove`);
    } else files.set(change.file, change.isBase64 ? bytesOf(change) : Buffer.from(changed(base, files, change)));
  }
  return files;
}

function bytesOf({ hunks }: Change): Buffer {
  return Buffer.from(hunks.flatMap((hunk) => hunk.new).join(''), 'base64');
}

function changed(base: Files, files: Files, { kind, file, from, hunks }: Change): string {
  if (kind === 'add' && files.has(file)) throw new Error(`${file} exists already: edit it with ---`);
  const source = kind === 'edit' ? files.get(file) : from === undefined ? Buffer.from('') : base.get(from);
  if (source === undefined) throw new Error(`There is no ${from ?? file} to change`);
  return hunks.reduce((text, hunk) => edited(text, hunk, file), source.toString('utf8'));
}

function edited(text: string, hunk: Hunk, file: string): string {
  const lines = (part: readonly string[]) => part.map((line) => `${line}\n`).join('');
  const old = lines(hunk.old);
  if (old === '') return text + lines(hunk.new);
  const parts = `\n${text}`.split(`\n${old}`);
  if (parts.length !== 2) throw new Error(`Found ${parts.length - 1} times in ${file}, expected once:\n${old}`);
  return parts.join(`\n${lines(hunk.new)}`).slice(1);
}
