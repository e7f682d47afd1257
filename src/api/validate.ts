import { checkWorkspace } from '../check/check-workspace.ts';
import { rulesNamed } from '../commands/rules-named.ts';
import { json } from '../reporters/json.ts';
import { within } from './inside.ts';
import { outside } from './outside.ts';
import type { ValidateOptions, Validation } from './public.ts';

/**
 * Checks all records of a register by the rules of its document, as `dgw validate` does. Findings are a result and no
 * error; nothing is written anywhere.
 *
 * @throws DgwError
 */
export async function validate(options: ValidateOptions): Promise<Validation> {
  return within(options, ({ workspace, asOf, lang }) => {
    const { only, ignores = true, onProgress } = options;
    const result = checkWorkspace(workspace, {
      asOf,
      only: only && rulesNamed(only),
      isIgnoringAllowed: ignores,
      ...(onProgress && { onProgress }),
    });
    const report = { ...result, ignoredCount: result.ignored.length, policy: workspace.policy.policy.id };
    return outside<Validation>(json(report, { lang }));
  });
}
