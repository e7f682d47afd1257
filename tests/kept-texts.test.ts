import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkWorkspace } from '../src/check/check-workspace.ts';
import type { EvaluationRecord, MeetingRecord, MemberRecord } from '../src/model/records.ts';
import { kindOfFile, stemOf } from '../src/records/record-file.ts';
import { startStats } from '../src/stats/stats.ts';
import type { Files } from '../src/store/files.ts';
import { openRegister } from '../src/store/open-register.ts';
import { openWorkspace, type Workspace } from '../src/store/workspace.ts';
import { countryFiles } from './generator/country/index.ts';
import { AS_OF } from './generator/words.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** V8 cuts texts of 13 characters and more out of their source without copying them: an id that is kept keeps its file. */
const LONG_NAME = '平阳经济技术开发与城乡融合示范区';
/** In two bytes each. */
const COMMENT = '注'.repeat(100_000);
const MOST_KEPT = 5_000_000;

let top = '';
let texts: Map<string, string>;
beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  mkdirSync(path.join(top, 'members'));
  writeFileSync(path.join(top, 'dgw.yaml'), 'policy: liuyang-2013\n');
  texts = new Map([...registerTexts()].map(([file, text]) => [longer(file), longer(text)]));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

function longer(text: string): string {
  return text.replaceAll(/\p{Script=Han}{2}区(?=\p{Script=Han}|\/|$|\s)/gmu, LONG_NAME);
}

/** A register in which each organisation has met, and each member been evaluated. */
function* registerTexts(): Generator<[string, string]> {
  for (const { path: file, text } of countryFiles({ members: 240, seed: 5 })) {
    const kind = kindOfFile(file);
    if (kind === undefined) continue;
    yield [file, text];
    const id = stemOf(file);
    if (kind === 'organization') yield [`meetings/${id}.yaml`, meetingOf(id)];
    const [, organization] = /organization: (\S+)/.exec(text) ?? [];
    if (kind === 'member' && organization) yield [`evaluations/${id}.yaml`, evaluationOf(id, organization)];
  }
}

function meetingOf(id: string): string {
  return `id: ${id}\norganization: ${id}\non: 2013-09-01\ntopic: 通报情况\nattendees: []\n`;
}

function evaluationOf(id: string, organization: string): string {
  return `id: ${id}\nmember: ${id}\norganization: ${organization}\nperiod: 2012\ngrade: 优秀\n`;
}

/** The register with a long comment in each file, made anew whenever a file is read. */
function commented(workspace: Workspace): Workspace {
  const order = ['organizations', 'units', 'members', 'meetings', 'evaluations'];
  const rank = (file: string) => order.indexOf(file.split('/')[0] ?? '');
  const listed = [...texts.keys()].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  const records = listed.flatMap((file) => {
    const kind = kindOfFile(file);
    return kind === undefined ? [] : [{ kind, file }];
  });
  const files: Files = {
    list: () => ({ files: records, failures: [], others: [] }),
    identityOf: () => undefined,
    *read(wanted) {
      for (const { file } of wanted) {
        const bytes = Buffer.from(`# ${COMMENT}\n${texts.get(file)}`, 'utf16le');
        yield { text: bytes.toString('utf16le') };
      }
    },
  };
  return { ...workspace, files };
}

/** Bytes that what is made of the register takes, with what it keeps alive. */
async function keptBy(make: (workspace: Workspace) => object): Promise<number> {
  const workspace = commented(await openWorkspace(top));
  make(workspace);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = make(workspace);
  collectGarbage();
  const after = process.memoryUsage().heapUsed;
  expect(kept).toBeDefined();
  return after - before;
}

describe('of a register in which every name is long, no text is kept', () => {
  it('by a check, whose texts together would take a hundred times as much', async () => {
    expect(texts.size * COMMENT.length).toBeGreaterThan(MOST_KEPT);
    const kept = await keptBy((workspace) => {
      const result = checkWorkspace(workspace, { asOf: AS_OF });
      expect(result.checked.files).toBe(texts.size);
      expect(result.unusable).toEqual([]);
      return result;
    });
    expect(kept).toBeLessThan(MOST_KEPT);
  });

  it('by what uses records without judging them, and by statistics', async () => {
    const kept = await keptBy((workspace) => {
      const open = openRegister(workspace);
      const stats = startStats(open.register, AS_OF);
      open.each('meeting', (meeting: MeetingRecord) => stats.addMeeting(meeting));
      const evaluations: EvaluationRecord['period'][] = [];
      open.each('evaluation', ({ period }) => evaluations.push(period));
      open.each('member', (member: MemberRecord) => stats.add(member));
      expect(open.leftOut).toEqual([]);
      return { open, stats, evaluations };
    });
    expect(kept).toBeLessThan(MOST_KEPT);
  });
});
