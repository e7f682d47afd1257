import { describe, expect, it } from 'vitest';
import { builtInBase, checkCase } from '../support/cases.ts';
import { foundInWords } from '../support/expectation.ts';

const MEGABYTE = 1024 * 1024;
const UNIT = 'id: 河滨小学\nname: 河滨小学\ntype: 事业单位\norganization: 北园社区\n';

async function findingsWith(content: string): Promise<string[]> {
  const { files, asOf } = builtInBase();
  const result = await checkCase({ files: new Map([...files, ['units/河滨小学.yaml', Buffer.from(content)]]), asOf });
  expect(result.crashes).toEqual([]);
  return foundInWords(result.findings);
}

/** The unit with a comment that fills it up to a number of bytes. */
function unitOfSize(bytes: number): string {
  return `${UNIT}#${'x'.repeat(bytes - Buffer.byteLength(UNIT) - 1)}`;
}

describe('files that are too much to be a record', () => {
  it('one byte more than a megabyte is too large, a megabyte is not', async () => {
    expect(await findingsWith(unitOfSize(MEGABYTE))).toEqual([]);
    expect(await findingsWith(unitOfSize(MEGABYTE + 1))).toEqual(['units/河滨小学.yaml:1:1-2 yaml-syntax.too-large error']);
  });

  it('a hundred thousand brackets are too deep', async () => {
    const deep = `${UNIT}needs: ${'['.repeat(100_000)}`;
    expect(await findingsWith(deep)).toEqual(['units/河滨小学.yaml:1:1-2 yaml-syntax.too-deep error']);
  });

  it('a bomb of aliases is refused before it is unfolded', async () => {
    const bomb = Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1}, *a${n - 1}`}]\n`);
    const [first, ...others] = await findingsWith(bomb.join(''));
    expect(first).toContain('yaml-syntax.alias');
    expect(others).toEqual([]);
  });
});
