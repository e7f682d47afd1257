import { execFileSync } from 'node:child_process';
import { mkdirSync, readSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_PHOTO_BYTES } from '../src/photos/inspect-photo.ts';
import { photoReaderOf } from '../src/store/read-photo.ts';
import { jpegOf } from './pictures/jpeg.ts';
import { pngOf } from './pictures/png.ts';
import { answering, refusal } from './store/answers.ts';
import { withFiles } from './support/temp-workspace.ts';

const png = Buffer.from(pngOf(35, 49));

/** What the reader says of a path, in a workspace that lies beside files of somebody else. */
async function said(
  photo: string,
  prepare: (workspace: string) => void = () => undefined,
  answers: Parameters<typeof answering>[0] = {},
): Promise<string> {
  return await withFiles(
    new Map([
      ['outside.png', png],
      ['workspace/photos/a.png', png],
      ['workspace-of-others/a.png', png],
    ]),
    (folder) => {
      const workspace = path.join(folder, 'workspace');
      prepare(workspace);
      const found = answering(answers, () => photoReaderOf(workspace)(photo.replace('<folder>', folder)));
      return 'key' in found
        ? found.key
        : `${found.format} ${found.width} × ${found.height}, ${found.bytes.length} bytes`;
    },
  );
}

const fine = `png 35 × 49, ${png.length} bytes`;

describe('a photo of the workspace', () => {
  it('is read whole', async () => {
    expect(await said('photos/a.png')).toBe(fine);
  });

  it('is read whole where the system gives a part at a time, and as far as it goes where it shrinks', async () => {
    const read = readSync;
    const afew = (descriptor: number, bytes: Uint8Array, at: number, length: number, from: number) =>
      read(descriptor, bytes, at, Math.min(7, length), from);
    expect(await said('photos/a.png', undefined, { readSync: afew })).toBe(fine);
    let times = 0;
    const shrinking = (...args: Parameters<typeof afew>) => {
      times += 1;
      return times > 3 ? 0 : afew(...args);
    };
    expect(await said('photos/a.png', undefined, { readSync: shrinking })).toBe('photo.cut-short');
    expect(times).toBe(4);
  });

  it('that the system does not give is told of as it is', async () => {
    const refused = () => {
      throw refusal('EACCES');
    };
    for (const name of ['photos/a.png', 'Photos/A.PNG'])
      expect(await said(name, undefined, { openSync: refused })).toBe('file.no-permission');
  });

  it('may have a name that begins with two dots', async () => {
    expect(await said('..a.png', (workspace) => writeFileSync(path.join(workspace, '..a.png'), png))).toBe(fine);
  });

  it('may lie behind a link that stays inside', async () => {
    const link = (workspace: string) => symlinkSync('photos/a.png', path.join(workspace, 'link.png'));
    expect(await said('link.png', link)).toBe(fine);
  });

  it('is found in other letters, as on a disk that does not tell them apart', async () => {
    expect(await said('Photos/A.PNG')).toBe(fine);
    const decomposed = (workspace: string) => writeFileSync(path.join(workspace, 'photos/e\u0301.png'), png);
    expect(await said('photos/\u00e9.png', decomposed)).toBe(fine);
  });

  it.skipIf(process.platform !== 'linux')('is not guessed at where two are alike', async () => {
    const twins = (workspace: string) => writeFileSync(path.join(workspace, 'photos/A.png'), jpegOf(20, 30));
    expect(await said('photos/a.png', twins)).toBe(fine);
    expect(await said('photos/a.PNG', twins)).toBe('file.vanished');
  });

  it('is known by its content, not by its name', async () => {
    const misname = (workspace: string) => writeFileSync(path.join(workspace, 'photos/b.png'), jpegOf(20, 30));
    expect(await said('photos/b.png', misname)).toMatch(/^jpeg 20 × 30/);
  });

  it('may be reached through a workspace that is a link itself', async () => {
    await withFiles(new Map([['real/photos/a.png', png]]), (folder) => {
      symlinkSync('real', path.join(folder, 'link'));
      expect(photoReaderOf(path.join(folder, 'link'))('photos/a.png')).toMatchObject({ width: 35 });
    });
  });
});

describe('what is no photo of the workspace', () => {
  it.each([
    ['beside it', '../outside.png', 'photo.outside'],
    ['in a folder whose name begins alike', '../workspace-of-others/a.png', 'photo.outside'],
    ['by its full path', '<folder>/outside.png', 'photo.outside'],
    ['missing', 'photos/none.png', 'file.vanished'],
    ['below a file', 'photos/a.png/b.png', 'file.not-folder'],
    ['a folder', 'photos', 'file.is-folder'],
    ['the workspace', '.', 'file.is-folder'],
    ['of an impossible name', 'photos/\0.png', 'file.unreadable'],
    ['of a name that is too long', `${'a'.repeat(300)}.png`, 'file.name-too-long'],
  ])('%s', async (_, photo, key) => {
    expect(await said(photo)).toBe(key);
  });

  it.each<[string, string, (file: string) => void]>([
    ['a link out', 'photo.outside', (file) => symlinkSync('../../outside.png', file)],
    ['a link to nothing', 'file.vanished', (file) => symlinkSync('nothing', file)],
    ['a link to itself', 'file.link-loop', (file) => symlinkSync('x.png', file)],
    ['an empty file', 'photo.empty', (file) => writeFileSync(file, '')],
    ['half a photo', 'photo.cut-short', (file) => writeFileSync(file, png.subarray(0, 50))],
    ['a file too large', 'photo.too-large', (file) => writeFileSync(file, Buffer.alloc(MAX_PHOTO_BYTES + 1))],
    ['a pipe that nobody writes into', 'file.not-regular', (file) => void execFileSync('mkfifo', [file])],
  ])('%s', async (_, key, make) => {
    expect(await said('photos/x.png', (workspace) => make(path.join(workspace, 'photos/x.png')))).toBe(key);
  });

  it('a folder of photos behind a link out', async () => {
    const relink = (workspace: string) => {
      rmSync(path.join(workspace, 'photos'), { recursive: true });
      mkdirSync(path.join(workspace, '../elsewhere'));
      writeFileSync(path.join(workspace, '../elsewhere/a.png'), png);
      symlinkSync('../elsewhere', path.join(workspace, 'photos'));
    };
    expect(await said('photos/a.png', relink)).toBe('photo.outside');
  });
});
