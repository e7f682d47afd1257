import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { builtInBase } from '../support/cases.ts';
import { memoryIo } from '../support/memory-io.ts';
import { withFiles } from '../support/temp-workspace.ts';

const FILE = 'organizations/朝阳社区.yaml';
const BEFORE = builtInBase().files.get(FILE)?.toString('utf8') ?? '';
const RECORDED = 'registrations:\n  - { on: 2013-10-31, to: 中共浏阳市委组织部, members: 1 }\n';

interface Surroundings {
  /** Answers to questions, in their order; without them there is no terminal. */
  readonly answers?: readonly boolean[];
  readonly prepare?: (folder: string) => void;
}

/** What came of `dgw form`, and what the organisation's record says then. */
function form(argv: readonly string[], { answers, prepare }: Surroundings = {}) {
  return withFiles(builtInBase().files, async (folder) => {
    prepare?.(folder);
    const asked: string[] = [];
    const io = memoryIo({ cwd: folder });
    const confirm = async (question: string) => answers?.[asked.push(question) - 1] ?? false;
    const code = await main(['form', ...argv], answers === undefined ? io : { ...io, confirm });
    const isWritten = existsSync(path.join(folder, 'forms'));
    return { code, err: io.err(), asked, isWritten, text: readFileSync(path.join(folder, FILE), 'utf8') };
  });
}

describe('that forms were handed in', () => {
  it('is recorded with --record, with nothing else in the file touched', async () => {
    const { code, text, err } = await form(['朝阳社区', '--record']);
    expect({ code, text }).toEqual({ code: 0, text: `${BEFORE}${RECORDED}` });
    expect(err).toContain(FILE);
  });

  it('is recorded of all organisations that have forms', async () => {
    await withFiles(builtInBase().files, async (folder) => {
      expect(await main(['form', '--record'], memoryIo({ cwd: folder }))).toBe(0);
      for (const id of ['朝阳社区', '北园社区', '城西社区', '淮川街道', '荷花街道']) {
        expect(readFileSync(path.join(folder, `organizations/${id}.yaml`), 'utf8'), id).toContain('members: 1 }');
      }
      const after = memoryIo({ cwd: folder });
      expect(await main(['validate', '--as-of', '2013-11-01', '--strict'], after)).toBe(0);
      expect(after.out()).not.toContain('registration-due');
    });
  });

  it('is asked once at a terminal, where the organisations were named', async () => {
    const yes = await form(['朝阳社区'], { answers: [true] });
    expect(yes.asked).toEqual([expect.stringMatching(/朝阳社区.*兼职委员情况登记表.*中共浏阳市委组织部.*2013-10-31/)]);
    expect(yes.text).toBe(`${BEFORE}${RECORDED}`);
    const no = await form(['朝阳社区'], { answers: [false] });
    expect([no.code, no.text, no.isWritten]).toEqual([0, BEFORE, true]);
  });

  it.each([
    ['without a terminal', ['朝阳社区'], {}],
    ['for all organisations at once', [], { answers: [true] }],
    ['for public notice', ['朝阳社区', '--masked'], { answers: [true] }],
    ['of forms to fill in by hand', ['朝阳社区', '--blank'], { answers: [true] }],
    ['of one person', ['朝阳社区', '--member', '周建国'], { answers: [true] }],
  ] as const)('is not asked %s', async (_case, argv, surroundings) => {
    const { code, asked, text } = await form(argv, surroundings);
    expect({ code, asked, text }).toEqual({ code: 0, asked: [], text: BEFORE });
  });

  it('is recorded once for one day', async () => {
    const prepare = (folder: string) => writeFileSync(path.join(folder, FILE), `${BEFORE}${RECORDED}`);
    const { code, text, err } = await form(['朝阳社区', '--record'], { prepare });
    expect({ code, text }).toEqual({ code: 0, text: `${BEFORE}${RECORDED}` });
    expect(err).toMatch(/recorded already/);
  });

  it('is put behind what was recorded before', async () => {
    const earlier = 'registrations:\n  - { on: 2013-09-30 } # 试点\n';
    const prepare = (folder: string) => writeFileSync(path.join(folder, FILE), `${BEFORE}${earlier}`);
    const { text } = await form(['朝阳社区', '--record'], { prepare });
    expect(text).toBe(`${BEFORE}${earlier}${RECORDED.slice('registrations:\n'.length)}`);
  });

  it('cannot be recorded of what is not handed in', async () => {
    for (const flags of [['--masked'], ['--blank'], ['--member', '周建国']]) {
      const { code, err, isWritten } = await form(['朝阳社区', '--record', ...flags]);
      expect({ code, isWritten }, flags[0]).toEqual({ code: 2, isWritten: false });
      expect(err).toContain('--record');
    }
  });

  it('is not recorded where the register has errors', async () => {
    const prepare = (folder: string) =>
      writeFileSync(path.join(folder, FILE), BEFORE.replace('level: 社区', 'level: 社'));
    const { code, text } = await form(['朝阳社区', '--record', '--despite-errors'], { prepare });
    expect(code).toBe(1);
    expect(text).not.toContain('registrations');
  });
});
