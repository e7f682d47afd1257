import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { jpegOf } from '../pictures/jpeg.ts';
import { pngOf } from '../pictures/png.ts';
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

function picturesOn(folder: string): number {
  const parts = Object.keys(unzipSync(readFileSync(path.join(folder, 'forms', FORM))));
  return parts.filter((name) => name.startsWith('xl/media/')).length;
}

function replacePhoto(bytes: Uint8Array): (folder: string) => void {
  return (folder) => writeFileSync(path.join(folder, 'photos/邱永福.jpg'), bytes);
}

function withWrongByte(png: Uint8Array): Uint8Array {
  return png.with(20, 1);
}

describe('a photo that cannot be used is left out and told, and the form is written', () => {
  const nothing = () => undefined;
  it.each<[string, (folder: string) => void, RegExp]>([
    [
      'missing',
      (folder) => edit(folder, MEMBER, (text) => text.replace('photos/邱永福.jpg', 'photos/none.jpg')),
      /does not exist/,
    ],
    ['no picture', replacePhoto(Buffer.from('text')), /no JPEG or PNG/],
    ['half', replacePhoto(jpegOf(210, 294).subarray(0, 1000)), /cut short/],
    ['of wrong checksum', replacePhoto(withWrongByte(pngOf(210, 294))), /a checksum in it is wrong/],
    ['upside down', replacePhoto(jpegOf(210, 294, { orientation: 3 })), /lying or mirrored \(EXIF orientation 3\)/],
    ['on its side', replacePhoto(jpegOf(294, 210, { orientation: 6 })), /turn it upright/],
    ['in the colours of printing presses', replacePhoto(jpegOf(210, 294, { components: 4 })), /CMYK/],
    ['huge', replacePhoto(Buffer.alloc(6 * 1024 * 1024, 0xff)), /too large; at most 5 MB/],
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
      expect(picturesOn(folder)).toBe(0);
    });
  });

  it('one that is in order is not spoken of, and printed', async () => {
    await form([ORGANIZATION], nothing, ({ err, folder }) => {
      expect(err).not.toMatch(/photo/);
      expect(picturesOn(folder)).toBe(1);
    });
  });
});

describe('people who are being proposed', () => {
  const PROPOSED = 'members/淮川街道/程思敏.yaml';

  it('are on the form with the first day that their term is to have', async () => {
    const withStart = (folder: string) =>
      edit(folder, PROPOSED, (text) => text.replace(/(分类筛选: .*)\n/, '$1\n    start: 2013-11-15\n'));
    await form(['联城社区', '--as-of', '2013-10-31'], withStart, ({ code, err, folder }) => {
      expect([code, err]).toEqual([0, expect.not.stringContaining('step-missing')]);
      expect(written(folder)).toEqual(['兼职委员情况登记表-联城社区.xlsx']);
    });
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
    ['nothing of a record', () => '- 1\n'],
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
      expect(err).toMatch(new RegExp(`^Left out: ${MEMBER}: .+\\.$`, 'm'));
      expect(written(folder)).toEqual([FORM]);
    });
  });
});

it('a record with a field that is not understood is left out by name where the user goes on despite errors', async () => {
  const breakIt = (folder: string) => edit(folder, MEMBER, (text) => text.replace(/^phone:/m, 'phnoe:'));
  await form([ORGANIZATION, '--despite-errors'], breakIt, ({ code, err, folder }) => {
    expect(code).toBe(1);
    expect(err).toContain(`Left out: ${MEMBER}: There is no field “phnoe” here; did you mean “phone”?`);
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

describe('the last line', () => {
  const lastLine = (err: string) => err.trimEnd().split('\n').at(-1);

  it('says which boxes stay blank on how many forms', async () => {
    const nothing = () => undefined;
    let before = 0;
    await form([ORGANIZATION], nothing, ({ err }) => {
      expect(lastLine(err)).toMatch(/^Boxes that stay blank, to be filled in by hand: .*\d+ forms?\.$/);
      before = Number(/家庭住址 on (\d+)/.exec(err)?.[1] ?? 0);
    });
    const forget = (folder: string) => edit(folder, MEMBER, (text) => text.replace(/^address: .*\n/m, ''));
    await form([ORGANIZATION, '--lang', 'zh'], forget, ({ err }) => {
      expect(lastLine(err)).toMatch(/^留空待手填的栏目：/);
      expect(lastLine(err)).toContain(`家庭住址 ${before + 1} 份`);
    });
  });
});

describe('--member', () => {
  const alone = `兼职委员情况登记表-${ORGANIZATION}-邱永福.xlsx`;

  it("writes that person's form beside those of the organisation", async () => {
    await form(
      ['--member', '邱永福'],
      () => undefined,
      ({ code, folder }) => {
        expect(code).toBe(0);
        expect(written(folder)).toEqual([alone]);
      },
    );
  });

  it('is not held up by mistakes in the records of others', async () => {
    const other = MEMBER.replace('邱永福', '吴晓春');
    const breakIt = (folder: string) => edit(folder, other, (text) => text.replace(/^gender: .*/m, 'gender: 无'));
    await form(['--member', '邱永福'], breakIt, ({ code, folder }) => {
      expect(code).toBe(0);
      expect(written(folder)).toEqual([alone]);
    });
    const breakOwn = (folder: string) =>
      edit(folder, MEMBER, (text) => text.replace(/^birthDate: .*/m, 'birthDate: 无'));
    await form(['--member', '邱永福'], breakOwn, ({ code, folder }) => {
      expect(code).toBe(1);
      expect(written(folder)).toEqual([]);
    });
  });

  it('also has somebody who has left', async () => {
    const leave = (folder: string) =>
      edit(folder, MEMBER, (text) =>
        text.replace(
          /^ {4}end: .*/m,
          '    end: 2013-12-08\n    exit: { kind: 自行退出, on: 2013-06-01, cause: 工作调动, steps: { 书面通报: { on: 2013-05-20, by: 浏阳市德盛花炮集团有限公司党委 }, 解除: 2013-06-01 } }',
        ),
      );
    await form(['--member', '邱永福'], leave, ({ err, folder }) => {
      expect(err).not.toMatch(/No form/);
      expect(written(folder)).toEqual([alone]);
    });
  });

  it('of somebody unknown, or elsewhere, writes nothing and says so', async () => {
    for (const argv of [
      ['--member', '某某'],
      ['城西社区', '--member', '邱永福'],
    ]) {
      await form(
        argv,
        () => undefined,
        ({ code, err, folder }) => {
          expect(code).toBe(2);
          expect(err).toMatch(/There is no member “.*” with an appointment there/);
          expect(written(folder)).toEqual([]);
        },
      );
    }
  });
});

describe('--blank', () => {
  it('writes empty forms, whatever is wrong with the members', async () => {
    const breakIt = (folder: string) => edit(folder, MEMBER, (text) => text.replace(/^gender: .*/m, 'gender: 无'));
    await form([ORGANIZATION, '--blank'], breakIt, ({ code, out, folder }) => {
      expect(code).toBe(0);
      expect(out).toMatch(/blank/);
      expect(written(folder)).toEqual([`兼职委员情况登记表-${ORGANIZATION}-空白.xlsx`]);
    });
  });

  it('does not go together with a member', async () => {
    await form(
      ['--blank', '--member', '邱永福'],
      () => undefined,
      ({ code, err }) => {
        expect(code).toBe(2);
        expect(err).toMatch(/--blank and --member do not go together/);
      },
    );
  });
});
