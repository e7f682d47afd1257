import { describe, expect, it } from 'vitest';
import type { FindingCollector } from '../../src/check/finding-collector.ts';
import { judgeRegister } from '../../src/check/judge-register.ts';
import type { Selection } from '../../src/check/selection.ts';

type Later = Parameters<FindingCollector['addLater']>;

/** What rules about a whole register find and which of them fail; members may be suspected of having something in common. */
function judged(rules: object) {
  const later: Later[] = [];
  const asked: string[] = [];
  const collector = { addLater: (...args: Later) => later.push(args) } as unknown as FindingCollector;
  const census = {
    suspicions: () => {
      asked.push('suspicions');
      return [{ by: 'name', files: [] }];
    },
    disputedNumbers: () => {
      asked.push('numbers');
      return { keys: [], files: [] };
    },
  };
  const selection = { ofRegister: [], ofLookalikes: [], ofNumbers: [], ...rules } as unknown as Selection;
  const suspected = { census, readAgain: () => undefined, register: {}, fingerprint: () => 0 };
  const crashes = judgeRegister(selection, {} as never, suspected as never, collector);
  return { crashes, later, asked };
}

const failing = {
  id: 'headcount',
  check: () => {
    throw new Error('of the rule');
  },
};
const finding = {
  id: 'unknown-reference',
  check: (_: unknown, report: (...args: unknown[]) => void) =>
    report('a.yaml', ['id'], { key: 'x' }, { clause: '一.1' }),
};

describe('rules about a whole register', () => {
  it('go on after one that failed, which is told with its error', () => {
    const { crashes, later } = judged({ ofRegister: [failing, finding] });
    expect(crashes).toEqual([{ rule: 'headcount', file: '', error: new Error('of the rule') }]);
    expect(later).toEqual([
      ['a.yaml', { rule: 'unknown-reference', path: ['id'], message: { key: 'x' }, clause: '一.1' }],
    ]);
  });

  it('that compare records look for none where there are no such rules', () => {
    expect(judged({}).asked).toEqual([]);
    expect(judged({ ofLookalikes: [finding] }).asked).toEqual(['suspicions']);
    expect(judged({ ofNumbers: [finding] }).asked).toEqual(['numbers']);
    expect(judged({ ofLookalikes: [failing, finding] })).toMatchObject({
      crashes: [{ rule: 'headcount' }],
      later: [['a.yaml', { rule: 'unknown-reference' }]],
    });
  });
});
