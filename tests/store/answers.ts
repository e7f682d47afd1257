/** A disk that answers otherwise than the one that is here, for as long as something is done. */

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Answers = Partial<Record<keyof typeof fs, unknown>>;

export function answering<T>(answers: Answers, work: () => T): T {
  const usual = Object.fromEntries(Object.keys(answers).map((name) => [name, fs[name as keyof typeof fs]]));
  Object.assign(fs, answers);
  syncBuiltinESMExports();
  try {
    return work();
  } finally {
    Object.assign(fs, usual);
    syncBuiltinESMExports();
  }
}

/** What the system answers. */
export function refusal(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: refused`), { code });
}
