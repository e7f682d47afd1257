/** A policy that was written from a published account by following the manual alone: it loads, and says what was published. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/digest/digest.ts';
import { said } from '../../src/digest/said.ts';
import { runMain } from '../cli/run-main.ts';
import { loaded } from '../digest/template.ts';
import { withFiles } from '../support/temp-workspace.ts';
import { asFiles } from './example-registers.ts';

const FILE = path.join(import.meta.dirname, 'community-committee-2019.yaml');
const text = readFileSync(FILE, 'utf8');
const policy = await loaded(text);

function told(topic: string, about: string): string[] {
  const section = digestOf(policy).sections.find((each) => each.topic === topic && each.about === about);
  return (section?.statements ?? []).map((statement) => said(statement.text, 'zh'));
}

describe('a city from what was published', () => {
  it('has the numbers that were published', () => {
    expect(told('headcount', '社区')).toEqual(['7—9 人。', '1—2 人。', '9—11 人。']);
  });

  it('has the steps that were published, with who approves and who is told', () => {
    expect(told('procedure', '社区')).toEqual([
      '聘用',
      '广泛推荐 → 组织遴选 → 上级批复 → 组织聘用；上级批复 → 备案',
      '记下办理日期。',
      '由本组织办理。',
      '由上级组织（街道）办理。',
      '由本组织办理；办完即任职，任期不早于这一天。',
      '在“上级批复”之后；报中共某区委组织部；任职后 30 日内办完。',
      '上级批复、组织聘用',
    ]);
  });

  it('demands nothing of what the account leaves open', () => {
    expect(told('term', '社区')).toEqual(['文件没有规定多长；可以填任期止，填了照用。']);
    expect(told('exits', '离任')).toEqual(['随时。']);
    expect(policy.evaluation).toBeUndefined();
  });

  it('judges a committee: seven are enough, six are not', async () => {
    const party = { joined: '1999-07-01', confirmed: '2000-07-01' };
    const steps = {
      广泛推荐: '2019-07-01',
      组织遴选: '2019-07-05',
      上级批复: { on: '2019-07-10', by: '某街道' },
      组织聘用: '2019-07-15',
      备案: { on: '2019-07-20', to: '中共某区委组织部' },
    };
    const seat = { organization: '某社区', category: '居民党员', mode: '聘用', steps, start: '2019-07-15' };
    const members = [...'赵钱孙李周吴郑'].map((name) => {
      const id = `${name}某某`;
      return [
        `members/${id}.yaml`,
        { id, name: id, gender: '女', party, residence: '某社区', appointments: [seat] },
      ] as const;
    });
    const organizations = {
      'organizations/某街道.yaml': { id: '某街道', name: '中共某街道工作委员会', level: '街道' },
      'organizations/某社区.yaml': {
        ...{ id: '某社区', name: '中共某社区委员会', level: '社区', parent: '某街道' },
        fullTimeMembers: [{ name: '何某' }, { name: '罗某' }],
      },
    };
    expect(await rulesBroken({ ...organizations, ...Object.fromEntries(members) })).toEqual([]);
    const fewer = await rulesBroken({ ...organizations, ...Object.fromEntries(members.slice(1)) });
    expect(new Set(fewer)).toEqual(new Set(['headcount']));
  });
});

async function rulesBroken(records: Parameters<typeof asFiles>[1]): Promise<string[]> {
  const files = new Map([...asFiles('policies/city.yaml', records), ['policies/city.yaml', Buffer.from(text)]]);
  return withFiles(files, async (folder) => {
    const { out } = await runMain(['validate', '--as-of', '2019-12-31', '--format', 'json'], { cwd: folder });
    const findings: { rule: string }[] = JSON.parse(out).findings;
    return findings.map(({ rule }) => rule);
  });
}
