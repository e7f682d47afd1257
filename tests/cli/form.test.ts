import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { memoryIo } from '../support/memory-io.ts';
import { type Files, readFiles, withFiles } from '../support/temp-workspace.ts';

const EXAMPLE = path.join(import.meta.dirname, '../../examples/liuyang');
/** A member with a photo, and the organisation on whose form it is printed. */
const MEMBER = 'members/集里街道/邱永福.yaml';
const ORGANIZATION = '集里街道';
const ORGANIZATION_FILE = readdirSync(path.join(EXAMPLE, 'organizations'), { recursive: true, encoding: 'utf8' }).find(
  (name) => name.endsWith(`${ORGANIZATION}.yaml`),
) as string;
const FORM = `兼职委员情况登记表-${ORGANIZATION}.xlsx`;

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly folder: string;
}

async function form(argv: readonly string[], prepare: (folder: string) => void, look: (run: Run) => void) {
  const files: Files = readFiles(EXAMPLE);
  await withFiles(files, async (folder) => {
    prepare(folder);
    const io = memoryIo({ cwd: folder });
    const code = await main(['form', ...argv], io);
    look({ code, out: io.out(), err: io.err(), folder });
  });
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const full = path.join(folder, file);
  const text = readFileSync(full, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(full, change(text));
}

function written(folder: string, out = 'forms'): string[] {
  const full = path.join(folder, out);
  return existsSync(full) ? readdirSync(full) : [];
}

describe('a photo that cannot be used is left out and told, and the form is written', () => {
  const nothing = () => undefined;
  it.each<[string, (folder: string) => void, RegExp]>([
    [
      'missing',
      (folder) => edit(folder, MEMBER, (text) => text.replace('photos/邱永福.jpg', 'photos/none.jpg')),
      /does not exist/,
    ],
    ['no picture', (folder) => writeFileSync(path.join(folder, 'photos/邱永福.jpg'), 'text'), /no JPEG or PNG/],
    [
      'damaged',
      (folder) => writeFileSync(path.join(folder, 'photos/邱永福.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0])),
      /damaged/,
    ],
    [
      'huge',
      (folder) => writeFileSync(path.join(folder, 'photos/邱永福.jpg'), Buffer.alloc(6 * 1024 * 1024, 0xff)),
      /too large; at most 5 MB/,
    ],
    [
      'behind a link out of the workspace',
      (folder) => {
        symlinkSync(path.join(EXAMPLE, 'photos/邱永福.jpg'), path.join(folder, 'photos/out.jpg'));
        edit(folder, MEMBER, (text) => text.replace('photos/邱永福.jpg', 'photos/out.jpg'));
      },
      /outside the workspace/,
    ],
  ])('%s', async (_, prepare, words) => {
    await form([ORGANIZATION], prepare, ({ code, err, folder }) => {
      expect(err).toMatch(words);
      expect(err).toContain('邱永福');
      expect(code).toBe(0);
      expect(written(folder)).toEqual([FORM]);
    });
  });

  it('one that is in order is not spoken of', async () => {
    await form([ORGANIZATION], nothing, ({ err }) => expect(err).not.toMatch(/photo/));
  });
});

describe('nothing is written', () => {
  it('where a record of the organisation has an error', async () => {
    const breakIt = (folder: string) =>
      edit(folder, MEMBER, (text) => text.replace(/^gender: 男/m, 'gender: 女\nphnoe: 1'));
    await form([ORGANIZATION], breakIt, ({ code, out, err, folder }) => {
      expect(code).toBe(1);
      expect(out).toMatch(/phnoe/);
      expect(err).toMatch(/No form was written/);
      expect(written(folder)).toEqual([]);
    });
  });

  it('over a form that is there, unless they may be overwritten', async () => {
    const occupy = (folder: string) => {
      mkdirSync(path.join(folder, 'forms'));
      writeFileSync(path.join(folder, 'forms', FORM), 'mine');
    };
    await form([ORGANIZATION, '城西社区'], occupy, ({ code, err, folder }) => {
      expect(code).toBe(2);
      expect(err).toMatch(/exists already/);
      expect(written(folder)).toEqual([FORM]);
      expect(readFileSync(path.join(folder, 'forms', FORM), 'utf8')).toBe('mine');
    });
    await form([ORGANIZATION, '--overwrite'], occupy, ({ code, folder }) => {
      expect(code).toBe(0);
      expect(
        readFileSync(path.join(folder, 'forms', FORM))
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    });
  });

  it('where the folder is a file, or lies below one', async () => {
    const occupy = (folder: string) => writeFileSync(path.join(folder, 'taken'), '');
    for (const out of ['taken', 'taken/below']) {
      await form([ORGANIZATION, '--out', out], occupy, ({ code, err }) => {
        expect(code).toBe(2);
        expect(err).toMatch(/file, not a folder/);
      });
    }
  });
});

it('an error elsewhere does not stand in the way of one organisation, only of all', async () => {
  const breakIt = (folder: string) => edit(folder, MEMBER, (text) => text.replace(/^party: .*/m, ''));
  await form(['城西社区'], breakIt, ({ code, folder }) => {
    expect(code).toBe(0);
    expect(written(folder)).toHaveLength(1);
  });
  await form([], breakIt, ({ code, folder }) => {
    expect(code).toBe(1);
    expect(written(folder)).toEqual([]);
  });
});

describe('a file that cannot be read as a record at all', () => {
  const broken: readonly [string, (text: string) => string][] = [
    ['syntax', (text) => `${text}x: [\n`],
    ['a required field', (text) => text.replace(/^gender: .*/m, 'gender: 无')],
  ];

  it.each(broken)('stands in the way of every form: nobody knows whose it is (%s)', async (_what, change) => {
    const breakIt = (folder: string) => edit(folder, MEMBER, change);
    await form(['城西社区'], breakIt, ({ code, out, err, folder }) => {
      expect(code).toBe(1);
      expect(out).toContain(MEMBER);
      expect(err).toContain('No form was written');
      expect(written(folder)).toEqual([]);
    });
  });

  it.each(broken)('is named where the user goes on despite errors (%s)', async (_what, change) => {
    const breakIt = (folder: string) => edit(folder, MEMBER, change);
    await form([ORGANIZATION, '--despite-errors'], breakIt, ({ code, err, folder }) => {
      expect(code).toBe(1);
      expect(err).toContain(`Left out: ${MEMBER} holds no record that can be used.`);
      expect(written(folder)).toEqual([FORM]);
    });
  });
});

it('a field that is not understood is named where the user goes on despite errors', async () => {
  const breakIt = (folder: string) => edit(folder, MEMBER, (text) => text.replace(/^phone:/m, 'phnoe:'));
  await form([ORGANIZATION, '--despite-errors'], breakIt, ({ code, err, folder }) => {
    expect(code).toBe(1);
    expect(err).toContain(`Left out: the field /phnoe of ${MEMBER} is not understood.`);
    expect(written(folder)).toEqual([FORM]);
  });
});

it('the same records give the same bytes', async () => {
  const files: Buffer[] = [];
  for (let run = 0; run < 2; run += 1) {
    await form(
      [ORGANIZATION],
      () => undefined,
      ({ folder }) => {
        files.push(readFileSync(path.join(folder, 'forms', FORM)));
      },
    );
  }
  expect(files[0]?.equals(files[1] ?? Buffer.alloc(0))).toBe(true);
});

it('an organisation without members is told and gets no form', async () => {
  const found = (folder: string) => {
    const text = readFileSync(path.join(folder, 'organizations', ORGANIZATION_FILE), 'utf8');
    writeFileSync(path.join(folder, 'organizations', '新设街道.yaml'), text.replace(/^id: .*/m, 'id: 新设街道'));
  };
  await form(['新设街道'], found, ({ code, err, folder }) => {
    expect(err).toMatch(/“新设街道” has no members on 2013-10-31/);
    expect(code).toBe(0);
    expect(written(folder)).toEqual([]);
  });
});
