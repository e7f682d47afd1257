import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RECORD_KINDS } from '../src/model/kinds/index.ts';
import { keyOrderOfKind } from '../src/records/key-order.ts';
import { type KeyOrder, keyOrderOf } from '../src/yaml/emit.ts';

/** Groups without keys order nothing. */
function plain({ keys, within = {}, others }: KeyOrder): unknown {
  const inner = Object.entries(within).filter(([, order]) => order.keys.length > 0 || order.others !== undefined);
  return {
    keys,
    within: Object.fromEntries(inner.map(([key, order]) => [key, plain(order)])),
    ...(others && { others: plain(others) }),
  };
}

test.each(RECORD_KINDS)('new fields of a record (%s) stand in the order of its schema', (kind) => {
  const schema = JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8'));
  expect(plain(keyOrderOfKind(kind))).toEqual(plain(keyOrderOf(schema)));
});
