import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/check/check-workspace.ts';
import type { Files } from '../../src/store/files.ts';
import { type Drafts, overlayFiles } from '../../src/store/overlay-files.ts';
import { openWorkspace } from '../../src/store/workspace.ts';
import { memberText, WITNESS, workspaceWith } from '../bad-input/workspace.ts';

/** Every listed file with the text that is read of it. */
function textsOf(files: Files): [file: string, text: string][] {
  const listed = files.list().files;
  const texts = [...files.read(listed)].map((reading) => {
    if (typeof reading === 'string') return reading;
    return 'bytes' in reading ? reading.bytes.toString() : 'unread';
  });
  return listed.map(({ file }, index) => [file, texts[index] ?? '']);
}

async function overlaid(onDisk: Record<string, string>, drafts: Drafts) {
  const workspace = await openWorkspace(workspaceWith(onDisk));
  return { ...workspace, files: overlayFiles(workspace.files, drafts) };
}

describe('drafts laid over the files on disk', () => {
  it('add files, stand for files and take files away, in the order of all files', async () => {
    const { files } = await overlaid(
      { 'members/b.yaml': 'b', 'members/d.yaml': 'd' },
      new Map([
        ['members/c.yaml', 'new'],
        ['members/b.yaml', 'changed'],
        ['members/d.yaml', undefined],
        ['organizations/z.yaml', 'z'],
      ]),
    );
    expect(textsOf(files).map(([file]) => file)).toEqual([
      'organizations/z.yaml',
      'organizations/河西街道.yaml',
      'members/b.yaml',
      'members/c.yaml',
      WITNESS,
    ]);
    expect(new Map(textsOf(files)).get('members/b.yaml')).toBe('changed');
    expect(new Map(textsOf(files)).get('members/c.yaml')).toBe('new');
  });

  it('are no files on disk: nothing is known of them', async () => {
    const { files } = await overlaid({ 'members/b.yaml': 'b' }, new Map([['members/b.yaml', 'draft']]));
    expect(files.identityOf('members/b.yaml')).toBeUndefined();
    expect(files.identityOf(WITNESS)).toHaveLength(4);
  });

  it('lie in folders of records', async () => {
    await expect(overlaid({}, new Map([['elsewhere/b.yaml', 'b']]))).rejects.toThrow(RangeError);
  });

  it('are checked as if they were saved', async () => {
    const onDisk = { 'members/甲.yaml': memberText('甲') };
    const draft = memberText('甲').replace('organization: 河西街道', 'organization: 河东街道');
    const workspace = await overlaid(onDisk, new Map([['members/甲.yaml', draft]]));
    const saved = await openWorkspace(workspaceWith({ 'members/甲.yaml': draft }));
    const options = { asOf: '2013-10-31' };
    const [one, other] = [workspace, saved].map((each) => checkWorkspace(each, options).findings);
    expect(one).toEqual(other);
    expect(one?.map(({ rule }) => rule)).toContain('unknown-reference');
  });
});
