import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Identity } from '../src/store/files.ts';
import { bothWays, type Register, type RunOptions, registerOf, told, writeIn } from './faults/registers.ts';

const MEMBERS = 24;

let register: Register;
beforeEach(() => {
  register = registerOf(MEMBERS);
});
afterEach(() => register.remove());

function at(file: string): string {
  return path.join(register.folder, file);
}

/** The files of a kind, in order. */
function filesIn(folder: string): string[] {
  return [...register.texts.keys()].filter((file) => file.startsWith(`${folder}/`)).sort();
}

function nth(folder: string, number: number): string {
  const file = filesIn(folder).at(number);
  if (file === undefined) throw new Error(`No ${folder} ${number}`);
  return file;
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(at(file), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing changed in ${file}`);
  writeFileSync(at(file), changed);
}

/** Lets the memory learn, then changes something, and looks at it both ways, twice. */
async function afterwards(change: () => void, options: RunOptions = {}): Promise<{ read: number; findings: string[] }> {
  await told(register, { memory: true });
  change();
  const first = await bothWays(register, options);
  expect(first.withMemory.result).toEqual(first.without.result);
  const second = await bothWays(register, options);
  expect(second.withMemory.result).toEqual(first.without.result);
  expect(second.withMemory.crashes).toEqual(first.without.crashes);
  const findings = first.without.result.findings.map(({ rule, file }) => `${rule} ${file}`);
  return { read: first.withMemory.membersRead, findings };
}

describe('with nothing changed', () => {
  it('no member is read again, and all is said as before', async () => {
    expect(await told(register, { memory: true })).toMatchObject({ membersRead: MEMBERS, result: { findings: [] } });
    expect(await afterwards(() => undefined)).toEqual({ read: 0, findings: [] });
  });

  it('members are not read again where something else is wrong', async () => {
    edit(nth('members', 0), (text) => text.replace('gender: ', 'gander: '));
    const { read, findings } = await afterwards(() => undefined);
    expect(read).toBeLessThanOrEqual(1);
    expect(findings).toContain(`schema ${nth('members', 0)}`);
  });
});

describe('the truth is told after a change of a file', () => {
  const member = () => nth('members', 7);

  it.each<[string, () => void, RegExp | undefined]>([
    ['an edit', () => edit(member(), (text) => `${text}colour: red\n`), /^schema/],
    ['an edit of the same size', () => edit(member(), (text) => text.replace(/^gender: ./m, 'gender: 人')), /^schema/],
    [
      'an edit of the same size and mtime',
      () => {
        const { atime, mtime } = statSync(at(member()));
        edit(member(), (text) => text.replace(/^gender: ./m, 'gender: 人'));
        utimesSync(at(member()), atime, mtime);
      },
      /^schema/,
    ],
    [
      'another file put in its place',
      () => {
        writeIn(register.folder, 'new', 'id: 甲\n');
        renameSync(at('new'), at(member()));
      },
      /^schema/,
    ],
    [
      'another file put in its place with its times',
      () => {
        const { atime, mtime } = statSync(at(member()));
        const text = readFileSync(at(member()), 'utf8').replace(/^gender: ./m, 'gender: 人');
        writeIn(register.folder, 'new', text);
        utimesSync(at('new'), atime, mtime);
        renameSync(at('new'), at(member()));
      },
      /^schema/,
    ],
    ['its removal', () => rmSync(at(member())), undefined],
    ['its renaming', () => renameSync(at(member()), at(`${path.dirname(member())}/甲乙丙.yaml`)), /^file-name/],
    [
      'its move into another folder',
      () => {
        mkdirSync(at('members/新'));
        renameSync(at(member()), at(`members/新/${path.basename(member())}`));
      },
      undefined,
    ],
    [
      'its move to another kind',
      () => {
        mkdirSync(at('matters'));
        renameSync(at(member()), at(`matters/${path.basename(member())}`));
      },
      /^schema matters/,
    ],
    [
      'a swap with another',
      () => {
        renameSync(at(member()), at('kept'));
        renameSync(at(nth('members', 8)), at(member()));
        renameSync(at('kept'), at(nth('members', 8)));
      },
      /^file-name/,
    ],
    [
      'a swap of contents with another',
      () => {
        const other = readFileSync(at(nth('members', 8)));
        copyFileSync(at(member()), at(nth('members', 8)));
        writeFileSync(at(member()), other);
      },
      /^file-name/,
    ],
    [
      'a copy of it elsewhere',
      () => {
        mkdirSync(at('members/新'));
        copyFileSync(at(member()), at(`members/新/${path.basename(member())}`));
      },
      /^duplicate-(id|person)/,
    ],
    [
      'a link to it',
      () => symlinkSync(path.basename(member()), at(`${path.dirname(member())}/甲.yaml`)),
      /^(file-name|dupl)/,
    ],
    [
      'a second name for it',
      () => linkSync(at(member()), at(`${path.dirname(member())}/甲.yaml`)),
      /^(file-name|dupl)/,
    ],
    [
      'a namesake born the same day without a number',
      () => {
        const [text = ''] = [readFileSync(at(member()), 'utf8')];
        const other = text.replace(/^id: .*$/m, 'id: 甲').replace(/^idNumber: .*\n/m, '');
        writeIn(register.folder, 'members/甲.yaml', other);
      },
      /^duplicate-person/,
    ],
    [
      'somebody else with its ID number',
      () => {
        const other = readFileSync(at(member()), 'utf8').replace(/^(id|name): .*$/gm, '$1: 甲');
        writeIn(register.folder, 'members/甲.yaml', other);
      },
      /^duplicate-person members/,
    ],
    ['an ignore written into it', () => edit(member(), (text) => `${text}# dgw-ignore schema: 无\n`), /^unused-ignore/],
  ])('%s', async (_, change, expected) => {
    const { read, findings } = await afterwards(change);
    expect(read).toBeLessThan(4);
    if (expected) expect(findings.filter((finding) => expected.test(finding)).length).toBeGreaterThan(0);
  });

  it.each<[string, () => void]>([
    [
      'an organisation',
      () => edit(nth('organizations', 0), (text) => `${text}headcount: { planned: 60, reason: 多 }\n`),
    ],
    ["an organisation's terms", () => edit(nth('organizations', 1), (text) => text.replace(/terms:.*$/s, ''))],
    ['a unit', () => edit(nth('units', 0), (text) => text.replace(/^type: .*$/m, 'type: 上级单位'))],
    ['the removal of an organisation', () => rmSync(at(nth('organizations', 0)))],
    ['the removal of a unit', () => rmSync(at(nth('units', 0)))],
    ['a new organisation', () => writeIn(register.folder, 'organizations/一.yaml', 'id: 一\nname: 一\nlevel: 街道\n')],
    ['the renaming of an organisation', () => renameSync(at(nth('organizations', 1)), at('organizations/甲.yaml'))],
  ])('%s, by which every member is judged', async (_, change) => {
    expect(await afterwards(change)).toMatchObject({ read: MEMBERS, findings: { length: expect.any(Number) } });
  });

  it('one who leaves: the headcount is that of the remembered and the changed', async () => {
    const organization = /organization: (.*)/.exec(register.texts.get(nth('members', 3)) ?? '')?.[1] ?? '';
    const file = filesIn('organizations').find((name) => path.basename(name) === `${organization}.yaml`) ?? '';
    const serving = [...register.texts.values()].filter((text) => text.includes(`  - organization: ${organization}\n`));
    edit(file, (text) => `${text}headcount: { planned: ${serving.length}, reason: 按需 }\n`);
    expect(await afterwards(() => undefined)).toEqual({ read: 0, findings: [] });
    expect(await afterwards(() => rmSync(at(nth('members', 3))))).toEqual({ read: 0, findings: [`headcount ${file}`] });
  });
});

describe('what is remembered under one rule is not believed under another', () => {
  it.each<[string, () => void, RunOptions]>([
    ['another day', () => undefined, { asOf: '2019-01-01' }],
    ['another build of the program', () => undefined, { build: 'b' }],
    ['other settings', () => writeFileSync(at('dgw.yaml'), 'policy: liuyang-2013\nrules:\n  headcount: off\n'), {}],
    [
      'another policy',
      () => {
        copyFileSync(path.join(import.meta.dirname, 'policies', 'qinghe-2020.yaml'), at('own.yaml'));
        writeFileSync(at('dgw.yaml'), 'policy: own.yaml\n');
      },
      {},
    ],
  ])('%s', async (_, change, options) => {
    expect((await afterwards(change, options)).read).toBe(MEMBERS);
  });
});

describe('a folder that is moved leaves the times of its files alone', () => {
  it.each([
    ['members', 'matters'],
    ['units', 'members'],
    ['members', 'units'],
    ['organizations', 'units'],
  ])('%s as %s', async (from, to) => {
    await afterwards(() => {
      rmSync(at(to), { recursive: true, force: true });
      renameSync(at(from), at(to));
    });
  });

  it('organisations that thereby come in another order', async () => {
    for (const name of 'abcdefghijklmnopqrstuvwxyz') {
      const text = `id: ${name}\nname: ${name}\nlevel: 街道\nheadcount: { planned: 0 }\n`;
      writeIn(register.folder, `organizations/0${name}/${name}.yaml`, text);
    }
    await afterwards(() => {
      for (const name of 'abcdefghijklm') renameSync(at(`organizations/0${name}`), at(`organizations/龘${name}`));
    });
  });
});

it('a member on whom a rule failed is not remembered as clean', async () => {
  const first = await told(register, { memory: true, isBroken: true });
  const second = await told(register, { memory: true, isBroken: true });
  expect(first.crashes.length).toBeGreaterThan(0);
  expect(second.crashes).toEqual(first.crashes);
});

describe('a memory that cannot be used only costs time', () => {
  const damage: [string, () => void][] = [
    ['empty', () => writeFileSync(register.cacheFile, '')],
    ['cut short', () => writeFileSync(register.cacheFile, readFileSync(register.cacheFile).subarray(0, 300))],
    ['of something else', () => writeFileSync(register.cacheFile, '{"version":1}')],
    [
      'a folder',
      () => {
        rmSync(register.cacheFile);
        mkdirSync(register.cacheFile);
      },
    ],
    ['gone', () => rmSync(register.cacheFile)],
    [
      'flipped in one bit',
      () => {
        const bytes = readFileSync(register.cacheFile);
        bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 4;
        writeFileSync(register.cacheFile, bytes);
      },
    ],
    [
      'claiming a huge length',
      () => {
        const bytes = readFileSync(register.cacheFile);
        bytes.writeUInt32LE(0xfffffff0, 0);
        writeFileSync(register.cacheFile, bytes);
      },
    ],
  ];

  it.each(damage)('%s', async (_, harm) => {
    expect((await afterwards(harm)).read).toBe(MEMBERS);
  });

  it.each(damage)('%s, and something changed as well', async (_, harm) => {
    const { findings } = await afterwards(() => {
      harm();
      edit(nth('members', 2), (text) => text.replace(/^gender: ./m, 'gender: 人'));
    });
    expect(findings).toEqual([`schema ${nth('members', 2)}`]);
  });

  it('a folder that cannot be made', async () => {
    writeFileSync(path.dirname(register.cacheFile), 'a file');
    expect(await afterwards(() => undefined)).toEqual({ read: MEMBERS, findings: [] });
  });
});

describe('the clock', () => {
  it('files that changed a moment ago are not remembered', async () => {
    await told(register, { memory: true, clock: 0 });
    expect((await told(register, { memory: true, clock: 0 })).membersRead).toBe(MEMBERS);
  });

  it('unless they have settled when all is judged, and still hold what was judged', async () => {
    await told(register, { memory: true, clock: 0, elapsed: 10_000 });
    expect((await told(register, { memory: true, clock: 0 })).membersRead).toBe(0);
  });

  it('what changes while the others are judged is read again', async () => {
    const meanwhile = () => edit(nth('members', 2), (text) => text.replace(/^gender: ./m, 'gender: 人'));
    await told(register, { memory: true, clock: 0, elapsed: 10_000, meanwhile });
    const { withMemory, without } = await bothWays(register);
    expect(withMemory.result).toEqual(without.result);
    expect(without.result.findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([`schema ${nth('members', 2)}`]);
    expect(withMemory.membersRead).toBe(1);
  });

  it('also where the disk shows nothing of it', async () => {
    const now = Date.now();
    const order = [...register.texts.keys()];
    const identityOf = (file: string): Identity => [order.indexOf(file), 1, now, now];
    const meanwhile = () => edit(nth('members', 2), (text) => text.replace(/^gender: ./m, 'gender: 人'));
    await told(register, { memory: true, clock: 0, elapsed: 10_000, meanwhile, identityOf });
    const { membersRead, result } = await told(register, { memory: true, identityOf });
    expect(membersRead).toBe(1);
    expect(result.findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([`schema ${nth('members', 2)}`]);
  });

  it('and where it is removed', async () => {
    const meanwhile = () => rmSync(at(nth('members', 2)));
    await told(register, { memory: true, clock: 0, elapsed: 10_000, meanwhile });
    const { withMemory, without } = await bothWays(register);
    expect(withMemory.result).toEqual(without.result);
    expect(withMemory.membersRead).toBe(0);
  });

  it('set back: nothing is trusted that lies ahead of it', async () => {
    expect(await afterwards(() => undefined, { clock: -86_400_000 })).toEqual({ read: 0, findings: [] });
    expect((await told(register, { memory: true })).membersRead).toBe(0);
    rmSync(register.cacheFile);
    await told(register, { memory: true, clock: -86_400_000 });
    expect((await told(register, { memory: true })).membersRead).toBe(MEMBERS);
  });

  it('set forward: what changes is still seen', async () => {
    const change = () => edit(nth('members', 2), (text) => text.replace(/^gender: ./m, 'gender: 人'));
    const { findings } = await afterwards(change, { clock: 10 * 365 * 86_400_000 });
    expect(findings).toEqual([`schema ${nth('members', 2)}`]);
  });

  it('a file dated ahead of it is read every time', async () => {
    const ahead = new Date(Date.now() + 10 * 3_600_000);
    utimesSync(at(nth('members', 2)), ahead, ahead);
    expect(await afterwards(() => undefined)).toEqual({ read: 1, findings: [] });
  });
});

describe('what the settings allow', () => {
  it('a file under another name than its id: others still find it under its id', async () => {
    writeFileSync(at('dgw.yaml'), 'policy: liuyang-2013\nrules:\n  file-name: off\n');
    const member = nth('members', 7);
    renameSync(at(member), at(`${path.dirname(member)}/一.yaml`));
    const id = path.basename(member, '.yaml');
    const [, organization, , start] =
      /^ {2}- organization: (\S+)\n(.*\n)*? {4}start: (\S+)/m.exec(
        readFileSync(at(`${path.dirname(member)}/一.yaml`), 'utf8'),
      ) ?? [];
    const meeting = `id: 会\norganization: ${organization}\non: ${start}\nattendees: [${id}]\n`;
    writeIn(register.folder, 'meetings/会.yaml', meeting);
    expect((await bothWays(register)).without.result.findings).toEqual([]);
    edit(nth('members', 2), (text) => text.replace(/^gender: ./m, 'gender: 人'));
    const { findings } = await afterwards(() => undefined);
    expect(findings).toEqual([`schema ${nth('members', 2)}`]);
  });

  it('an organisation under another name than its id: its members are counted for it', async () => {
    const file = nth('organizations', 2);
    renameSync(at(file), at(`${path.dirname(file)}/一.yaml`));
    const { findings } = await afterwards(() => undefined);
    expect(findings).toEqual([`file-name ${path.dirname(file)}/一.yaml`]);
  });

  it('service in an organisation that no file holds: nobody else is credited with it', async () => {
    const silenced = ['unknown-reference', 'jurisdiction'].map((rule) => `  ${rule}: off\n`).join('');
    writeFileSync(at('dgw.yaml'), `policy: liuyang-2013\nrules:\n${silenced}`);
    for (const file of filesIn('members').slice(12)) {
      edit(file, (text) => text.replace(/^( {2}- organization: ).*$/gm, '$1别处'));
    }
    const { without } = await bothWays(register);
    expect(without.result.findings.map(({ rule }) => rule)).toContain('headcount');
    await afterwards(() => undefined);
  });
});

// A thread, as tests of changed code run in, cannot act as somebody else.
it.skipIf(process.getuid?.() !== 0 || process.seteuid === undefined || !isMainThread)(
  'folders that may be listed but not entered are told, not tripped over',
  async () => {
    const folder = path.dirname(nth('members', 0));
    await told(register, { memory: true });
    for (const each of [register.folder, path.dirname(register.folder)]) chmodSync(each, 0o755);
    chmodSync(at(folder), 0o744);
    process.seteuid?.(65534);
    try {
      const { withMemory, without } = await bothWays(register);
      expect(withMemory.result).toEqual(without.result);
      expect(without.result.failures.length).toBeGreaterThan(0);
    } finally {
      process.seteuid?.(0);
    }
  },
);

it('is kept in one file and nothing else is left beside it', async () => {
  await told(register, { memory: true });
  expect(existsSync(register.cacheFile)).toBe(true);
  rmSync(register.cacheFile);
  expect(readdirSync(path.dirname(register.cacheFile))).toEqual([]);
});
