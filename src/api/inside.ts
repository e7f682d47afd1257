import { dayNamed } from '../cli/as-of.ts';
import { LANGUAGES, type Lang } from '../messages/catalogue.ts';
import { reasonOf, UserError } from '../messages/user-error.ts';
import type { Day } from '../model/records.ts';
import { openWorkspace, type Workspace } from '../store/workspace.ts';
import { DgwError } from './error.ts';
import { worded } from './outside.ts';
import type { ErrorCode, WorkspaceOptions } from './public.ts';
import { today } from './today.ts';

/** A call on its way: the register that is meant, the day and the language. */
export interface Call {
  readonly workspace: Workspace;
  readonly asOf: Day;
  readonly lang: Lang;
}

/**
 * Does the work of one call.
 *
 * @throws DgwError and nothing else
 */
export async function within<T>(options: WorkspaceOptions, work: (call: Call) => T | Promise<T>): Promise<T> {
  const lang = languageOf(options);
  const asOf = await translated('options', lang, () => dayNamed(options.asOf ?? today()));
  const workspace = await translated('workspace', lang, () => openWorkspace(options.folder));
  return translated('options', lang, () => work({ workspace, asOf, lang }));
}

/** Also for callers whose types nobody has checked. */
function languageOf(options: Partial<WorkspaceOptions> | undefined): Lang {
  const { lang = 'zh', folder } = options ?? {};
  if (!LANGUAGES.includes(lang)) throw new DgwError('options', `lang: ${LANGUAGES.join(' | ')}`);
  if (typeof folder !== 'string' || folder === '') throw new DgwError('options', 'folder: string');
  return lang;
}

/** @param code what it is about when the user is at fault */
async function translated<T>(code: ErrorCode, lang: Lang, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DgwError) throw error;
    if (error instanceof UserError) throw new DgwError(code, worded(lang, error.problem), [], error);
    throw new DgwError('internal', reasonOf(error), [], error);
  }
}
