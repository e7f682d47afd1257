import { createHash } from 'node:crypto';
import path from 'node:path';
import type { MemoryOptions } from '../check/remembered/memory.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Context } from './context.ts';
import { version } from './version.ts';

/**
 * The memory of a workspace, in the user's cache folder. Its key holds all that a verdict depends on besides the files:
 * the program as built, policy, settings and day.
 */
export function memoryOf({ io, asOf }: Context, { root, settings, policy }: Workspace): MemoryOptions | undefined {
  const folder = cacheFolder(io.env);
  if (folder === undefined) return undefined;
  const key = digest(JSON.stringify([version, io.build, policy.policy, policy.formerDocuments, settings, asOf]));
  return { file: path.join(folder, `${digest(root).slice(0, 16)}.clean`), key, now: io.now };
}

function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env.DGW_CACHE_DIR) return env.DGW_CACHE_DIR;
  const base = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (env.HOME && path.join(env.HOME, '.cache'));
  return base ? path.join(base, 'dgw') : undefined;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
