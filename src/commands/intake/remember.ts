import path from 'node:path';
import type { Mapping } from '../../importers/tables/meanings.ts';
import { SETTINGS_FILE } from '../../records/settings.ts';
import { readWhole } from '../../store/read-whole.ts';
import { type Change, seenAs } from '../../store/save-set.ts';
import { MAX_RECORD_BYTES } from '../../yaml/decode.ts';
import { editText } from '../../yaml/edit.ts';

/** The settings with what was answered about columns; none where they say it already. */
export function rememberedColumns(root: string, answers: Mapping): Change[] {
  if (Object.keys(answers).length === 0) return [];
  const file = path.join(root, SETTINGS_FILE);
  const bytes = readWhole(file, SETTINGS_FILE, MAX_RECORD_BYTES);
  const before = bytes.toString('utf8');
  const edits = Object.entries(answers).map(([header, value]) => ({
    edit: 'set' as const,
    path: ['columns', header],
    value,
  }));
  const text = editText(before, edits);
  if (text === before) return [];
  return [{ path: file, name: SETTINGS_FILE, content: text, expects: seenAs(bytes) }];
}
