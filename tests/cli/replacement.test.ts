/** A unit replaces whom it sent to a seat: from the clerk's side one command, for somebody new or somebody on record. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Prompter } from '../../src/wizard/prompter.ts';
import { casesIn, ownPolicyBase } from '../support/cases.ts';
import { type Files, withFiles } from '../support/temp-workspace.ts';
import { runMain } from './run-main.ts';

const base = ownPolicyBase();
const replaced = casesIn('policy-kinds', base).find(({ name }) => name === 'fine-replacement')?.files ?? new Map();

/** The register before anybody was replaced, under the policy that lets units do it. */
function notYetReplaced(): Files {
  const policy = replaced.get('qinghe-2020.yaml');
  return new Map([...base.files, ...(policy ? ([['qinghe-2020.yaml', policy]] as const) : [])]);
}

const NEW = ['--name', '秦川', '--gender', '男', '--phone', '0310-0000006'];
const PARTY = ['--party-joined', '2000-07-01', '--party-confirmed', '2001-07-01', '--party-branch', '清河一中党支部'];
const LETTER = ['--step', '单位函告=2022-05-20,document=清一中党函〔2022〕2号'];
const FILED = ['--step', '更换备案=2022-05-25'];

type Run = (...argv: string[]) => ReturnType<typeof runMain>;

function inRegister<T>(files: Files, work: (run: Run, read: (file: string) => string) => Promise<T>): Promise<T> {
  return withFiles(files, (folder) =>
    work(
      (...argv) => runMain([...argv], { cwd: folder, today: '2022-06-30', env: { DGW_LANG: 'en' } }),
      (file) => readFileSync(path.join(folder, file), 'utf8'),
    ),
  );
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('add member --replaces', () => {
  it('records the successor in the unit’s seat and the exit of the predecessor, both or none', async () => {
    await inRegister(notYetReplaced(), async (run, read) => {
      const added = await run('add', 'member', '--replaces', '高远', ...NEW, ...PARTY, ...LETTER, ...FILED, '--yes');
      expect([added.code, added.err]).toEqual([0, expect.stringContaining('members/高远.yaml')]);
      const successor = read('members/东湖片区/秦川.yaml');
      for (const line of [
        'organization: 东湖片区',
        'mode: 席位制',
        'replaces: 高远',
        'unit: 清河一中',
        'start: 2022-05-20',
      ])
        expect(successor).toContain(line);
      expect(read('members/高远.yaml')).toMatch(/exit:\n +kind: 更换\n +on: 2022-05-19/);
      expect((await run('validate')).out).toContain('No findings');
    });
  });

  it('writes nothing where the successor is of another unit, and says so once', async () => {
    await inRegister(notYetReplaced(), async (run, read) => {
      const other = ['--unit', '柳溪税务所', ...LETTER, ...FILED];
      const added = await run('add', 'member', '--replaces', '高远', ...NEW, ...PARTY, ...other, '--yes');
      expect(added.code).toBe(1);
      expect(inOneLine(added.out).match(/a unit replaces its own people only/g)).toHaveLength(1);
      expect(read('members/高远.yaml')).not.toContain('exit');
    });
  });

  it('offers only whose seat there is to take over', async () => {
    await inRegister(notYetReplaced(), async (run) => {
      const { code, err } = await run('add', 'member', '--replaces', '方芳', ...NEW, ...LETTER, '--yes');
      expect(code).toBe(2);
      expect(err).toContain('高远');
      expect(err).not.toContain('“方芳”, ');
    });
  });

  it('leaves the exit to be recorded where the policy names none for it', async () => {
    const files = notYetReplaced();
    const policy = files.get('qinghe-2020.yaml')?.toString('utf8') ?? '';
    files.set('qinghe-2020.yaml', Buffer.from(policy.replace(/^ +exit: 更换\n/gm, '')));
    await inRegister(files, async (run) => {
      const { code, out, err } = await run('add', 'member', '--replaces', '高远', ...NEW, ...PARTY, ...LETTER, '--yes');
      expect(code).toBe(1);
      expect(inOneLine(err)).toContain('record it with “dgw exit” first');
      expect(inOneLine(out)).toContain('高远 still holds the seat');
    });
  });
});

/** At a terminal: what is answered to whatever is asked in these words; all else is left as it is offered. */
function answering(answers: Readonly<Record<string, string>>): Prompter & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask(prompt) {
      asked.push(prompt.words);
      const answer = Object.entries(answers).find(([words]) => prompt.words.includes(words))?.[1];
      const offers = prompt.ask === 'choice' ? prompt.offers : [];
      const offered = offers.find(({ label }) => label === answer)?.value ?? answer;
      return Promise.resolve({ answer: offered ?? ('usual' in prompt ? (prompt.usual ?? '') : '') });
    },
  };
}

describe('add member at a terminal', () => {
  it('asks whose seat is taken over, and then for the steps of a replacement alone', async () => {
    await withFiles(notYetReplaced(), async (folder) => {
      const prompter = answering({
        接替谁: '高远（清河一中）',
        '单位函告：办理日期': '2022-05-20',
        '单位函告：文号': '清一中党函〔2022〕2号',
        '更换备案：办理日期': '2022-05-25',
        下一步: '保存',
      });
      const argv = ['add', 'member', '--organization', '东湖片区', ...NEW, ...PARTY];
      const env = { DGW_LANG: 'zh' };
      const { code, out } = await runMain(argv, { cwd: folder, today: '2022-06-30', env, prompter });
      expect([code, prompter.asked.filter((words) => /列席确认|单位推荐/.test(words))]).toEqual([0, []]);
      expect(out).toContain('高远在“东湖片区”的席位由人接替，任到 2022-05-19 为止');
      const text = readFileSync(path.join(folder, 'members/高远.yaml'), 'utf8');
      expect(text).toMatch(/exit:\n +kind: 更换\n +on: 2022-05-19/);
      expect((await runMain(['validate'], { cwd: folder, today: '2022-06-30' })).out).toContain('No findings');
    });
  });
});

describe('renew --replaces', () => {
  const SHORT = { organization: '东湖片区', letter: '单位函告=2022-06-20,document=清一中党函〔2022〕3号' };

  it('lets somebody on record take a seat over, and asks for the steps of a replacement', async () => {
    await inRegister(replaced, async (run, read) => {
      const argv = ['renew', '高远', '--organization', SHORT.organization, '--replaces', '秦川'];
      const asked = await run(...argv);
      expect(inOneLine(asked.out)).toContain('takes over the seat of 秦川');
      expect(asked.out).not.toContain('单位推荐');
      const { code } = await run(...argv, '--step', SHORT.letter, '--yes');
      expect(code).toBe(0);
      expect(read('members/秦川.yaml')).toMatch(/exit:\n +kind: 更换\n +on: 2022-06-19/);
      const filed = await run('renew', '高远', '--step', '更换备案=2022-06-28', '--yes');
      expect([filed.code, filed.out]).toEqual([0, expect.stringContaining('All steps are recorded')]);
      expect((await run('validate')).out).toContain('No findings');
    });
  });

  it('gives the successor the rest of the term', async () => {
    await inRegister(replaced, async (run) => {
      const letter = '单位函告=2022-06-20,document=柳税函〔2022〕2号';
      const argv = ['renew', '梁静', '--organization', '柳溪镇', '--replaces', '赵敏', '--step', letter, '--yes'];
      expect(inOneLine((await run(...argv)).out)).toContain('End 2023-06-30: that of the term of 赵敏');
    });
  });
});

describe('whoever took over a seat', () => {
  it('is shown with who held it before and after', async () => {
    await inRegister(replaced, async (run) => {
      expect(inOneLine((await run('show', '秦川')).out)).toContain('took over the seat of 高远');
      expect(inOneLine((await run('show', '高远')).out)).toContain('the seat was taken over by 秦川');
      expect(inOneLine((await run('show', '高远', '--as-of', '2022-04-30')).out)).not.toContain('taken over');
    });
  });

  it('is counted as one seat on the day of the change, and renewed like everybody', async () => {
    const onTheDay = casesIn('policy-kinds', base).find(({ name }) => name === 'fine-replacement-on-the-day');
    await inRegister(onTheDay?.files ?? new Map(), async (run) => {
      const { organizations } = JSON.parse((await run('stats', '--format', 'json')).out) as {
        organizations: { id: string; serving: number }[];
      };
      expect(organizations.find(({ id }) => id === '东湖片区')?.serving).toBe(1);
      const expiring = inOneLine((await run('expiring', '--within', '2y', '--organization', '柳溪镇')).out);
      expect(expiring).toContain('资格联审 (by 清河市联合审查办公室, document no., note) → 任前公示');
    });
  });

  it('comes back from a workbook that was filled in with it, unchanged', async () => {
    await inRegister(replaced, async (run) => {
      expect((await run('template', '东湖片区', '-o', 't.xlsx')).code).toBe(0);
      const { code, out } = await run('import', 't.xlsx', '--dry-run');
      expect([code, inOneLine(out)]).toEqual([0, expect.stringContaining('Unchanged')]);
    });
  });
});
