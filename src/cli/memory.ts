import { createHash } from 'node:crypto';
import path from 'node:path';
import type { MemoryOptions } from '../check/remembered/memory.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Context } from './context.ts';
import { version } from './version.ts';

/** The memory of a workspace, in the user's cache folder. */
export function memoryOf(context: Context, workspace: Workspace): MemoryOptions | undefined {
  const { io } = context;
  const folder = cacheFolder(io.env);
  if (folder === undefined) return undefined;
  const begun = performance.now();
  // Worked out when they are asked for: what hashes is slow to load, and few files are not remembered.
  return {
    get file() {
      return path.join(folder, `${digest(workspace.root).slice(0, 16)}.clean`);
    },
    get key() {
      return memoryKey(context, workspace);
    },
    now: io.now,
    elapsed: () => performance.now() - begun,
  };
}

/** All that a verdict depends on besides the files: the program as built, policy, settings and day. */
export function memoryKey({ io, asOf }: Context, { settings, policy }: Workspace): string {
  return digest(JSON.stringify([version, io.build, policy.policy, policy.formerDocuments, settings, asOf]));
}

function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env.DGW_CACHE_DIR) return env.DGW_CACHE_DIR;
  const base = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (env.HOME && path.join(env.HOME, '.cache'));
  return base ? path.join(base, 'dgw') : undefined;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
