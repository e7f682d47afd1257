import { describe, expect, it } from 'vitest';
import { MAX_RECORD_BYTES } from '../../src/yaml/decode.ts';
import { builtInBase, checkCase } from '../support/cases.ts';
import { foundInWords } from '../support/expectation.ts';

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
  it('one byte more than the most there may be is too large', async () => {
    expect(await findingsWith(unitOfSize(MAX_RECORD_BYTES))).toEqual([]);
    expect(await findingsWith(unitOfSize(MAX_RECORD_BYTES + 1))).toEqual([
      'units/河滨小学.yaml:1:1-2 yaml-syntax.too-large error',
    ]);
  });

  it('a hundred thousand brackets are too deep', async () => {
    const findings = await findingsWith(`${UNIT}needs: ${'['.repeat(100_000)}`);
    expect(findings).toEqual([expect.stringMatching(/^units\/河滨小学\.yaml:5:\d+-\d+ yaml-syntax\.too-deep error$/)]);
  });

  it('of more than a hundred mistakes of shape the rest is only counted', async () => {
    const fields = Array.from({ length: 101 }, (_, index) => `field${index}: x\n`).join('');
    const findings = await findingsWith(UNIT + fields);
    expect(findings.filter((finding) => finding.endsWith('schema.unknown error'))).toHaveLength(100);
    expect(findings.filter((finding) => finding.endsWith('schema.more error'))).toHaveLength(1);
    expect(findings).toHaveLength(101);
  });

  it('a bomb of aliases is refused before it is unfolded', async () => {
    const bomb = Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1}, *a${n - 1}`}]\n`);
    const [first, ...others] = await findingsWith(bomb.join(''));
    expect(first).toContain('yaml-syntax.alias');
    expect(others).toEqual([]);
  });
});
