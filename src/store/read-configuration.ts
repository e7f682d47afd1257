import { readFileSync, type Stats, statSync } from 'node:fs';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { brokenAtStart, type Configuration, parseConfiguration } from '../records/configuration.ts';
import { MAX_RECORD_BYTES, tooLarge } from '../yaml/decode.ts';
import { whyUnreadable } from './system-error.ts';

/**
 * `dgw.yaml` or a policy file, read and checked for its shape.
 *
 * @throws UserError where it cannot be read, or with the place of the first mistake: nothing can be judged without it
 */
export function readConfiguration(file: string, name: string, kind: 'workspace' | 'policy'): Configuration {
  return parseConfiguration(readBytes(file, name), name, kind);
}

function readBytes(file: string, name: string): Buffer {
  try {
    const { size } = requireOrdinary(statSync(file), name);
    if (size > MAX_RECORD_BYTES) throw brokenAtStart(name, tooLarge(size));
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(msg('configuration.unreadable', { file: name, why: whyUnreadable(error) }), { cause: error });
  }
}

/** Reading a pipe or a device could wait forever. */
function requireOrdinary(stats: Stats, name: string): Stats {
  if (stats.isFile()) return stats;
  const why = stats.isDirectory() ? msg('file.is-folder') : msg('file.not-regular');
  throw new UserError(msg('configuration.unreadable', { file: name, why }));
}
