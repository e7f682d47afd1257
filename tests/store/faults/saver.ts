/** A program that saves a set, to be killed or hindered while it does. One JSON text in, one out. */

import { say } from '../../../src/messages/catalogue.ts';
import type { UserError } from '../../../src/messages/user-error.ts';
import { recoverLeftovers, saveFile, saveSet } from '../../../src/store/save-set.ts';
import { changesOf, type Item, itemsOf } from './sets.ts';

export interface Task {
  readonly do: 'save' | 'recover' | 'lone';
  readonly home: string;
  readonly files: number;
  readonly by?: string;
  /** All files are new. */
  readonly isFresh?: boolean;
  readonly fault?: object;
  /** Milliseconds since 1970: several programs start at once. */
  readonly from?: number;
  readonly platform?: string;
}

export interface Answer {
  /** In English; undefined where all went well. */
  readonly problem: string | undefined;
  readonly calls: number;
}

declare const fsFaults: { start(plan: object): void; stop(): number };

const task = JSON.parse(process.argv[2] ?? '') as Task;
if (task.platform !== undefined) Object.defineProperty(process, 'platform', { value: task.platform });

const work: Record<Task['do'], () => void> = {
  save: () => void saveSet(changesOf(task.home, items()), { home: task.home, homeName: 'home' }),
  recover: () => void recoverLeftovers(task.home, 'home'),
  lone: () => saveFile(`${task.home}/out.xlsx`, '新'.repeat(1000), 'out.xlsx', { mayOverwrite: true }),
};

function items(): Item[] {
  const all = itemsOf(task.files, task.by);
  return task.isFresh ? all.map((item) => ({ ...item, before: undefined })) : all;
}

function answer(): Answer {
  while (Date.now() < (task.from ?? 0));
  fsFaults.start(task.fault ?? { at: 0 });
  try {
    work[task.do]();
    return { problem: undefined, calls: fsFaults.stop() };
  } catch (error) {
    const calls = fsFaults.stop();
    if ((error as Error).name !== 'UserError') throw error;
    return { problem: say('en', (error as UserError).problem), calls };
  }
}

process.stdout.write(JSON.stringify(answer()));
