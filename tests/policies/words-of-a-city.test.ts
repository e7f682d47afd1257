/** Cities that elect, or that consult: whatever is said and printed has their words, and none of the built-in document's. */

import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { readFiles, withFiles } from '../support/temp-workspace.ts';
import { asFiles, BY_LEVEL, ELECTED_REGISTER, type Records } from './example-registers.ts';

/** 聘 stands in 续聘, 拟聘, 聘任, 聘书, 解聘: nobody is engaged where people are elected. */
const OF_THE_BUILT_IN = /聘|选任|推荐单位意见|评先评优/;

interface City {
  readonly policy: string;
  readonly records: Records;
  readonly asOf: string;
  readonly member: string;
  readonly organization: string;
  readonly leaving: string;
}

const CITIES: readonly City[] = [
  {
    ...{ policy: 'example-elected', records: ELECTED_REGISTER, asOf: '2026-06-30' },
    ...{ member: '郑七', organization: '丁社区', leaving: '辞去' },
  },
  {
    ...{ policy: 'example-by-level', records: BY_LEVEL, asOf: '2021-02-20' },
    ...{ member: '李四', organization: '乙社区', leaving: '免去' },
  },
];

const COMMANDS = ({ member, organization, leaving }: City): string[][] => [
  ['validate'],
  ['validate', '--format', 'json'],
  ['expiring', '--within', '6y'],
  ['expiring', '--within', '6y', '--format', 'html'],
  ['expiring', '--within', '6y', '--format', 'ics'],
  ['expiring', '--within', '6y', '-o', 'due.xlsx'],
  ['list'],
  ['show', member],
  ['stats'],
  ['stats', '-o', 'stats.xlsx'],
  ['policy'],
  ['renew', member],
  ['renew', '--organization', organization],
  ['renew', 'nobody-like-that'],
  ['exit', member, '--kind', leaving],
  ['form', '-o', 'forms'],
  ['form', '--blank', '-o', 'blank'],
  ['form', '--masked', '-o', 'masked'],
  ['template', '-o', 'template.xlsx'],
  ['ledger', 'units', '-o', 'units.xlsx'],
  ['review', member, '-o', 'review.xlsx'],
];

/** All that anybody reads in a workbook: texts, headers, footers, notes. */
function textsOf(workbook: Buffer): string {
  return Object.values(unzipSync(workbook))
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('\n');
}

describe.each(CITIES)('under $policy', (city) => {
  it('no command says or prints a word of another document', { timeout: 120_000 }, async () => {
    const files = asFiles(city.policy, city.records);
    await withFiles(files, async (folder) => {
      const surroundings = { cwd: folder, env: { DGW_LANG: 'zh' }, today: city.asOf };
      let said = '';
      for (const argv of COMMANDS(city)) {
        const { out, err } = await runMain(argv, surroundings);
        expect(`${out}${err}`.match(OF_THE_BUILT_IN), `${argv.join(' ')}\n${out}${err}`).toBeNull();
        said += out + err;
      }
      const printed = [...readFiles(folder)].filter(([name]) => name.endsWith('.xlsx'));
      for (const [name, content] of printed) expect(textsOf(content).match(OF_THE_BUILT_IN), name).toBeNull();
      expect(printed.length).toBeGreaterThan(6);
      expect(said).toContain('连任');
      expect(said).not.toContain('undefined');
    });
  });
});

describe('a policy that calls a further term otherwise', () => {
  it('reads its own word in what is worked out and in findings', async () => {
    const word = '留任';
    const policy = 'city.yaml';
    await withFiles(asFiles(policy, ELECTED_REGISTER), async (folder) => {
      const source = new URL('../../src/policy/example-elected.yaml', import.meta.url);
      const text = readFileSync(source, 'utf8').replace('  renewal: 连任\n', `  renewal: ${word}\n`);
      writeFileSync(`${folder}/${policy}`, text);
      const at = (today: string) => ({ cwd: folder, env: { DGW_LANG: 'zh' }, today });
      expect((await runMain(['renew', '郑七'], at('2026-01-10'))).out).toContain(`属于${word}：`);
      expect((await runMain(['renew', '郑七'], at('2022-01-10'))).err).toContain(`才办${word}`);
      expect((await runMain(['validate'], at('2026-06-10'))).out).toContain(`尚未办理${word}或退出`);
      const step = ['--step', '考察同意=2026-05-01,批复文号=丙工发〔2026〕1号', '--dry-run', '--yes'];
      expect((await runMain(['renew', '郑七', ...step], at('2026-05-02'))).out).toContain(
        'document: 丙工发〔2026〕1号',
      );
    });
  });
});
