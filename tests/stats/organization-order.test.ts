import { describe, expect, it } from 'vitest';
import type { OrganizationRecord } from '../../src/model/records.ts';
import type { Register } from '../../src/model/register.ts';
import { inOrder } from '../../src/stats/organization-order.ts';

/** Parents by id, and how often one was asked for. */
function registerOf(parents: Readonly<Record<string, string | undefined>>) {
  let asked = 0;
  const organizations = new Map(
    Object.entries(parents).map(([id, parent]) => {
      const record = {
        id,
        get parent() {
          asked += 1;
          return parent;
        },
      };
      return [id, record as OrganizationRecord];
    }),
  );
  return { register: { organizations } as unknown as Register, ids: Object.keys(parents), asked: () => asked };
}

describe('organisations in order', () => {
  it('are each followed by those below them, side by side by id', () => {
    const { register, ids } = registerOf({ 丙: '乙', 乙: undefined, 丁: '乙', 甲: undefined, 子: '丙' });
    expect(inOrder(ids, register)).toEqual(['乙', '丁', '丙', '子', '甲']);
  });

  it('stand below one that is not listed or has no record', () => {
    const { register } = registerOf({ b: 'top', a: 'middle', middle: 'top', c: 'gone', top: undefined });
    expect(inOrder(['a', 'b', 'c'], register)).toEqual(['c', 'b', 'a']);
  });

  it('are each listed once where records name each other as parents', () => {
    const { register, ids } = registerOf({ a: 'b', b: 'a', below: 'a', own: 'own' });
    const ordered = inOrder(ids, register);
    expect(ordered.toSorted()).toEqual(['a', 'b', 'below', 'own']);
    expect(ordered.indexOf('below')).toBeGreaterThan(ordered.indexOf('a'));
  });

  it.each([
    ['a chain of parents', (at: number) => (at === 0 ? undefined : `${at - 1}`)],
    ['a chain that ends in a circle', (at: number) => `${Math.max(at - 1, 0)}`],
    ['a circle', (at: number) => `${(at + 1) % 3000}`],
  ])('take steps in proportion to them: %s', (_, parentOf) => {
    const { register, ids, asked } = registerOf(
      Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`${at}`, parentOf(at)])),
    );
    expect(inOrder(ids, register)).toHaveLength(3000);
    expect(asked()).toBeLessThan(4 * 3000);
  });
});
