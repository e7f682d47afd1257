import { describe, expect, it } from 'vitest';
import { type ChangedSection, differencesBetween } from '../../src/digest/compare.ts';
import { digestOf } from '../../src/digest/digest.ts';
import { said } from '../../src/digest/said.ts';
import type { Policy } from '../../src/model/policy.ts';
import { builtInPolicy } from '../../src/policy/load.ts';

const { policy: old } = builtInPolicy('liuyang-2013');

function changed(change: (policy: Policy) => void): ChangedSection[] {
  const next = structuredClone(old);
  change(next);
  return differencesBetween(digestOf(old), digestOf(next));
}

/** `topic about: - old + new` */
function told(sections: readonly ChangedSection[]): string[] {
  return sections.flatMap(({ topic, about = '', whole = '', differences }) =>
    differences.map(({ was, is }) =>
      [topic, about, whole, was && `- ${said(was.text, 'zh')}`, is && `+ ${said(is.text, 'zh')}`]
        .filter(Boolean)
        .join(' '),
    ),
  );
}

describe('what changes from one document to another', () => {
  it('is nothing where both say the same', () => expect(changed(() => undefined)).toEqual([]));

  it('is told of the statement that it changes, and of no other', () => {
    expect(told(changed(({ levels }) => Object.assign(levels.街道?.headcount ?? {}, { about: 7 })))).toEqual([
      'headcount 街道 - 5 人左右，3—7 人都算符合。 + 7 人左右，5—9 人都算符合。',
    ]);
  });

  it('is one change, where a number is said in another way', () => {
    const limited = changed(({ levels }) =>
      Object.assign(levels.社区 ?? {}, { headcount: { clause: '二', min: 3, max: 5 } }),
    );
    expect(told(limited)).toEqual(['headcount 社区 - 5 人左右，3—7 人都算符合。 + 3—5 人。']);
    const unsaid = changed(({ levels }) => delete levels.社区?.headcount);
    expect(told(unsaid)).toEqual(['headcount 社区 - 5 人左右，3—7 人都算符合。 + 没有规定。']);
  });

  it('is the order too, where the steps are the same', () => {
    const swapped = changed(({ levels }) =>
      levels.社区?.procedure.splice(0, 2, { step: '分类筛选', clause: '二.1' }, { step: '广泛推荐', clause: '二.1' }),
    );
    expect(told(swapped)).toEqual([
      'procedure 社区 - 广泛推荐 → 分类筛选 → 上级批复 → 组织聘用 → 单位公示；上级批复 → 备案 + 分类筛选 → 广泛推荐 → 上级批复 → 组织聘用 → 单位公示；上级批复 → 备案',
    ]);
  });

  it('is a whole that is new or gone', () => {
    const sections = changed((policy) => {
      delete policy.exits.自行退出;
      policy.exits.辞任 = { during: 'term' };
    });
    expect(sections.map(({ about, whole }) => [about, whole])).toEqual([
      ['辞任', 'new'],
      ['自行退出', 'gone'],
    ]);
  });

  it('is the clause alone, where nothing else changes', () => {
    const [section] = changed(({ levels }) => Object.assign(levels.街道?.term ?? {}, { clause: '二.3' }));
    expect(section?.differences.map(({ was, is }) => [was?.clause, is?.clause])).toEqual([['二.1', '二.3']]);
  });
});
