import { EditError } from './edit-error.ts';
import { groupLines } from './emit/block.ts';
import { dataOf, isGroup } from './emit/data.ts';
import type { KeyOrder } from './emit/key-order.ts';
import { HOUSE_STYLE } from './emit/style.ts';

export { type KeyOrder, keyOrderOf } from './emit/key-order.ts';

/**
 * The text of a new record: UTF-8 YAML 1.2 in the house style, keys in the given order, lines ending in LF.
 * Both parsers read it back as exactly this value. Fields that are `undefined` are left out.
 * @throws EditError `unwritable` for values that YAML has no word for, `not-a-group` for what is no group of fields.
 */
export function emitRecord(value: object, order?: KeyOrder): string {
  const data = dataOf(value, [], order);
  if (!isGroup(data)) throw new EditError('not-a-group', []);
  return data.size === 0 ? '{}\n' : `${groupLines(data, 0, HOUSE_STYLE).join('\n')}\n`;
}
