import { describe, expect, it } from 'vitest';
import { isCopyOf, originalOf } from '../src/records/copy-name.ts';

describe('the name of a copy', () => {
  it.each([
    '王海 - 副本',
    '王海 - 副本 (2)',
    '王海-副本',
    '王海 副本',
    '王海副本',
    '王海的副本',
    '王海_备份',
    '王海 拷贝 2',
    '副本 王海',
    '副本王海',
    '王海 (1)',
    '王海(1)',
    '王海（2）',
    '王海 - Copy',
    '王海 - Copy (3)',
    '王海 copy',
    '王海 copy 2',
    'Copy of 王海',
    '王海_bak',
    '王海 (冲突副本)',
    "王海 (小李's conflicted copy 2013-10-10)",
    '王海 (conflict 2013-10-10-12-30-00)',
    '王海.sync-conflict-20131010-123000-ABCDEFG',
    '王海 - 副本 - 副本',
    'Copy of 王海 (1)',
    '王海 - 副本 (2) - 副本',
  ])('%s is one of 王海', (stem) => {
    expect(isCopyOf(stem, '王海')).toBe(true);
  });

  it.each([
    '王海',
    '王海-2',
    '王海洋',
    '王海 -',
    '小王海',
    '(1)',
    '副本',
    ' - 副本',
    '王海(党支部)',
    '新副本王海',
    '王海副本二',
    '王海副本一份',
    '副本 王海\n二',
  ])('%s is none', (stem) => {
    expect(isCopyOf(stem, '王海')).toBe(false);
  });

  it('is looked for behind a few copies of copies, and no more', () => {
    const copied = (times: number) => `王海${' - 副本'.repeat(times)}`;
    expect([1, 2, 3, 4, 5, 6].map((times) => isCopyOf(copied(times), '王海'))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['复制-王海', '王海'],
    ['Copy of_王海', '王海'],
    ['副本 王海 ', '王海'],
    ['副本海', '海'],
    ['王海', undefined],
  ])('%s: the original is %s', (stem, original) => {
    expect(originalOf(stem)).toBe(original);
  });

  it('costs no time to speak of', () => {
    const start = performance.now();
    for (const piece of [' ', '(', '副本', ' - 副本', '(1', ' copy']) originalOf(`王海${piece.repeat(20_000)}x`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
