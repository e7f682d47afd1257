import type { MatterRecord } from './records.ts';

/** Whether a matter is still to be settled. One that was made public is not, even if nothing says how it ended. */
export function isOpenMatter({ resolved, published }: MatterRecord): boolean {
  return resolved === undefined && published === undefined;
}
