import { dueReport } from '../commands/due-report.ts';
import { expiryJson } from '../expiry/json.ts';
import { within } from './inside.ts';
import { leftOutside, outside } from './outside.ts';
import type { Expiring, ExpiringOptions } from './public.ts';

/**
 * Whose terms end soon, and whose are over without a decision, as `dgw expiring` tells it.
 *
 * @throws DgwError
 */
export async function expiring(options: ExpiringOptions): Promise<Expiring> {
  return within(options, ({ workspace, asOf, lang }) => {
    const { within: span, organization } = options;
    const { report, leftOut } = dueReport(workspace, { asOf, within: span, organization });
    const files = leftOut.map(({ file, why }) => [file, why] as const);
    return { ...outside<Expiring>([...expiryJson(report)].join('')), leftOut: leftOutside(files, lang) };
  });
}
