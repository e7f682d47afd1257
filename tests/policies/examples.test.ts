/** The built-in examples: policies of a real shape, each with a register that is clean under it and slips that it finds. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { withFiles } from '../support/temp-workspace.ts';
import { asFiles, BY_LEVEL, changed, ELECTED_REGISTER, type Records } from './example-registers.ts';

type Data = Readonly<Record<string, unknown>>;

interface Example {
  readonly policy: string;
  readonly records: Records;
  readonly asOf: string;
}

const byLevel: Example = { policy: 'example-by-level', records: BY_LEVEL, asOf: '2018-06-01' };
const elected: Example = { policy: 'example-elected', records: ELECTED_REGISTER, asOf: '2021-06-30' };

/** `rule file` of every finding. */
async function found({ policy, records, asOf }: Example): Promise<string[]> {
  return withFiles(asFiles(policy, records), async (folder) => {
    const { out } = await runMain(['validate', '--as-of', asOf, '--format', 'json'], { cwd: folder });
    const findings: { rule: string; file: string; message: string }[] = JSON.parse(out).findings;
    return findings.map(({ rule, file }) => `${rule} ${path.basename(file, '.yaml')}`);
  });
}

function appointment(change: (appointment: Data) => Data) {
  return (record: Data): Data => {
    const [first] = record.appointments as Data[];
    return { ...record, appointments: [change(first ?? {})] };
  };
}

describe.each([byLevel, elected])('$policy', (example) => {
  it('finds nothing in its register', async () => expect(await found(example)).toEqual([]));

  it('is offered to a new register', async () => {
    await withFiles(new Map(), async (folder) => {
      const { code, err } = await runMain(['init', 'reg', '--policy', example.policy, '--yes'], { cwd: folder });
      expect(code, err).toBe(0);
      expect(readFileSync(path.join(folder, 'reg/dgw.yaml'), 'utf8')).toContain(`policy: ${example.policy}`);
    });
  });
});

describe('slips under example-by-level', () => {
  it.each([
    [
      'an even number of all',
      'organizations/乙社区.yaml',
      (record: Data) => ({ ...record, fullTimeMembers: [{ name: '何某' }] }),
      'headcount 乙社区',
    ],
    [
      'a number that another type may have',
      'organizations/乙社区.yaml',
      (record: Data) => ({ ...record, type: '党支部' }),
      'headcount 乙社区',
    ],
    [
      'a category of the other level',
      'members/周五.yaml',
      appointment((first) => ({ ...first, category: '高层级单位负责人' })),
      'category-requirements 周五',
    ],
    [
      'the step of the other mode',
      'members/赵一.yaml',
      appointment((first) => ({ ...first, mode: '选派' })),
      'vocabulary 赵一',
    ],
    [
      'a seat at both levels',
      'members/孙三.yaml',
      (record: Data) => {
        const [first] = record.appointments as Data[];
        const second = { ...first, organization: '乙社区', category: '单位党员负责人', end: '2021-01-31' };
        return { ...record, appointments: [first, second] };
      },
      'concurrent-seats 孙三',
    ],
  ])('%s', async (_name, file, change, expected) => {
    expect(await found({ ...byLevel, records: changed(BY_LEVEL, file, change) })).toContain(expected);
  });
});

describe('slips under example-elected', () => {
  const steps = (change: Data) =>
    appointment((first) => ({ ...first, steps: { ...(first.steps as Data), ...change } }));
  it.each([
    [
      'too small a share',
      'organizations/丁社区.yaml',
      (record: Data) => ({
        ...record,
        fullTimeMembers: Array.from({ length: 8 }, (_, index) => ({ name: `某${'甲乙丙丁戊己庚辛'[index]}` })),
      }),
      'headcount 丁社区',
    ],
    [
      'a second holder of the post',
      'members/王八.yaml',
      appointment((first) => ({ ...first, post: '副书记' })),
      'headcount 丁社区',
    ],
    [
      'a notice that is too short',
      'members/王八.yaml',
      steps({ 候选人公示: { on: '2021-05-01', until: '2021-05-03', at: '公示栏' } }),
      'step-order 王八',
    ],
    ['an approval before a recommendation', 'members/冯九.yaml', steps({ 居民推荐: '2021-04-29' }), 'step-order 冯九'],
    ['no recommendation by the unit', 'members/郑七.yaml', steps({ 单位推荐: undefined }), 'step-missing 郑七'],
    [
      'a term that is not the organisation’s',
      'members/冯九.yaml',
      appointment((first) => ({ ...first, end: '2025-05-09' })),
      'term-alignment 冯九',
    ],
  ])('%s', async (_name, file, change, expected) => {
    expect(await found({ ...elected, records: changed(ELECTED_REGISTER, file, change) })).toContain(expected);
  });
});
